import { counted } from '../../domain/counted.ts';
import { formatDate } from '../../domain/dates.ts';
import { sourceOf } from './decision.ts';
import { leftOut, toCheck, toWrite } from './noted.ts';
import type { Setting } from './setting.ts';

/** The fields of a meeting's draft. How many §§ and votes it had in all is for the editor to say. */
export function meetingFields(setting: Setting): Record<string, unknown> {
  const { reading, body, bodyName, today } = setting;
  const { date, dateWithoutYear, decisions } = reading;
  const numbers = decisions.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]));
  const range = numbers.length > 1 ? `, §§ ${numbers[0]}–${numbers.at(-1)}` : '';
  const events = decisions.reduce((sum, { voteEvents }) => sum + voteEvents.length, 0);
  return {
    body,
    date:
      date ??
      leftOut('mötets datum kunde inte läsas. När det är känt flyttas filerna till mappen med datumet'),
    dateNote:
      dateWithoutYear === null
        ? undefined
        : toCheck(`Källan anger dag och månad (${dateWithoutYear}) men inte året.`, 'skriv om med ord'),
    summary: toWrite(
      'Säg gärna i en mening vad sammanträdet beslutade.',
      `Sammanträde med ${bodyName}${date === null ? '' : ` den ${formatDate(date)}`}.`,
    ),
    paragraphCount: leftOut(
      `filen har ${counted(decisions.length, 'beslut', 'beslut')}${range}. Skriv antalet om det är alla`,
    ),
    voteEventCount: leftOut(
      `i filen är ${counted(events, 'omröstning läst', 'omröstningar lästa')}. Skriv antalet om det är alla`,
    ),
    approvals: leftOut(
      'när protokollet justerades och anslogs. unknown bara om källan inte säger något om det',
    ),
    sources: [sourceOf(setting)],
    unreviewed: true,
    published: toWrite('Sätt dagen då sidan publiceras.', today),
  };
}
