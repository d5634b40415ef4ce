import { counted } from '../../domain/counted.ts';
import { formatDate } from '../../domain/dates.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import { sourceOf } from './decision.ts';
import { toCheck } from './noted.ts';
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
      toCheck(
        UNKNOWN,
        'mötets datum kunde inte läsas. När det är känt flyttas filerna till mappen med datumet',
      ),
    dateNote:
      dateWithoutYear === null
        ? undefined
        : toCheck(`Källan anger dag och månad (${dateWithoutYear}) men inte året.`, 'skriv om med ord'),
    summary: toCheck(
      `Sammanträde med ${bodyName}${date === null ? '' : ` den ${formatDate(date)}`}.`,
      'säg i en mening vad sammanträdet beslutade',
    ),
    paragraphCount: toCheck(
      UNKNOWN,
      `filen har ${counted(decisions.length, 'beslut', 'beslut')}${range}. Skriv antalet om det är alla`,
    ),
    voteEventCount: toCheck(
      UNKNOWN,
      `i filen är ${counted(events, 'omröstning läst', 'omröstningar lästa')}. Skriv antalet om det är alla`,
    ),
    approvals: toCheck(UNKNOWN, 'när protokollet justerades och anslogs'),
    sources: [sourceOf(setting)],
    unreviewed: true,
    published: toCheck(today, 'sätt dagen då sidan publiceras'),
  };
}
