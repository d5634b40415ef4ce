import { MONTHS } from '../../domain/dates.ts';
import { writtenDates } from '../../domain/written-dates.ts';
import type { Line } from '../model/line.ts';
import { isBodyName } from '../noise/rules.ts';
import { warn, type Warning } from '../model/warning.ts';

interface MeetingDate {
  readonly date: string | null;
  readonly withoutYear: string | null;
  readonly warnings: readonly Warning[];
}

const LABELLED =
  /^(?:(?:sammanträdes|mötes)(?:datum|dag|tid)|datum för (?:sammanträdet|mötet)|sammanträde(?:t)?|protokoll(?:sutdrag)?(?: från sammanträde(?:t)?)?|(?:plats och tid|tid och plats|tid|datum(?! (?:för|då|när|vid))))\b[ :]*(?<rest>.*)$/iu;
const TITLE = /(?:beslut i korthet|protokoll|sammanträde)/iu;

/**
 * The day of the meeting: that of the page header or of the cover's label, else of the title. A date
 * in the file's name counts only where the text names the same day. The year is never guessed.
 */
export function meetingDate(lines: readonly Line[], fileName: string): MeetingDate {
  const labelled = lines.flatMap((line, index) => [
    ...headerDates(line, lines[index + 1], index),
    ...coverDate(lines, index),
  ]);
  // The day that is called the meeting's isOwn goes before others that stand on the cover.
  const named = labelled.filter(({ isOwn }) => isOwn);
  const header = named.length > 0 ? named : labelled;
  const told = [...severalDays(lines, header), ...cancelled(lines, header)];
  const days = tally(header.map(({ date }) => date));
  const [first, second] = days;
  if (first !== undefined) {
    const differs = second !== undefined && second[1] * 3 > first[1];
    return differs
      ? {
          date: null,
          withoutYear: null,
          warnings: [warn('datum-skiljer-sig', header[0]?.line ?? null, `${first[0]} och ${second[0]}.`)],
        }
      : { date: first[0], withoutYear: null, warnings: told };
  }
  const titled = lines
    .slice(0, 6)
    .find(
      (line) =>
        TITLE.test(line.text) && !line.text.includes('§') && [1, 2].includes(meetingDays(line.text).length),
    );
  const [inTitle] = titled === undefined ? [] : meetingDays(titled.text);
  const range =
    titled === undefined || meetingDays(titled.text).length < 2
      ? []
      : [warn('datum-flera-dagar', titled.number, `”${titled.text.slice(0, 80)}”`)];
  if (inTitle?.date) return { date: inTitle.date, withoutYear: null, warnings: [...told, ...range] };
  const inName = writtenDates(fileName.replace(/[_.]/gu, ' ').replace(/(?<=[\p{L}])-(?=\d{4}-)/gu, ' '))[0]
    ?.date;
  if (inName && lines.some((line) => writtenDates(line.text).some(({ date }) => date === inName))) {
    return {
      date: inName,
      withoutYear: null,
      warnings: [warn('datum-ur-filnamn', null, `Kontrollera ${inName}.`)],
    };
  }
  if (inTitle !== undefined) {
    return {
      date: null,
      withoutYear: inTitle.monthDay,
      warnings: [...range, warn('datum-utan-ar', titled?.number ?? null, `”${titled?.text.slice(0, 80)}”`)],
    };
  }
  return { date: null, withoutYear: null, warnings: [warn('datum-saknas', null)] };
}

interface StatedDay {
  readonly date: string;
  readonly line: number;
  /** Whether the label is of the meeting's day and of nothing else. */
  readonly isOwn: boolean;
}

/** "23–24 november 2031": the first day of a range has no month of its isOwn. */
const RANGE = new RegExp(
  String.raw`(?<![\d-])(?<first>\d{1,2})(?:\s?[-–]\s?|\soch\s|\still\s)(?=\d{1,2}\s(?<month>${MONTHS.join('|')})(?<year>,?\s\d{4})?)`,
  'giu',
);

/** The days of a label or title, in order; of a range the first and the last. */
const meetingDays = (text: string) =>
  writtenDates(
    text
      .split(/(?<=\d[ ,;]+)(?=\p{L}*juster)/iu, 1)
      .join('')
      .replace(
        RANGE,
        (_, first: string, month: string, year: string | undefined) => `${first} ${month}${year ?? ''} – `,
      ),
  );

/** Labels of another day: when the minutes were approved or put up. */
const OTHER_DAY = /juster|anslag|underskrift|överklag|utskick|kungör/iu;

function headerDates(line: Line, next: Line | undefined, index: number): StatedDay[] {
  if (line.text.length > 160) return [];
  // "sammanträde den 27 mars, § 41" of a sentence is no label.
  if (/\d{4},? ?\(?§/u.test(line.text)) return [];
  const parts = [line.text, ...line.cells.map((cell) => cell.text)].filter((part) => /^\p{Lu}/u.test(part));
  const label = parts.map((part) => LABELLED.exec(part)).find((match) => match !== null) ?? undefined;
  if (label !== undefined && !OTHER_DAY.test(line.text.slice(0, 24))) {
    const isOwn = /^(?:sammanträdes|mötes)(?:datum|dag)/iu.test(label[0]);
    const lineDates = meetingDays(line.text);
    const place = /^(?:plats|tid|datum(?! för)|sammanträde(?:t)?\b|protokoll)/iu.test(label[0]);
    if (lineDates.length > 0)
      return place && index > 60 ? [] : dates(lineDates.slice(0, 1), line.number, isOwn);
    if (next !== undefined && (label.groups?.['rest'] ?? '') === '' && next.text.length < 80)
      return dates(meetingDays(next.text).slice(0, 1), next.number, isOwn);
  }
  const bodyAndDay = /^(?<name>.{5,80}?),? \d{4}-\d{2}-\d{2}$/u.exec(line.text)?.groups?.['name'];
  return bodyAndDay !== undefined && isBodyName(bodyAndDay)
    ? dates(writtenDates(line.text).slice(0, 1), line.number, true)
    : [];
}

/** A label with two days: the meeting went on over several. */
function severalDays(lines: readonly Line[], header: readonly StatedDay[]): Warning[] {
  const at = new Set(header.map(({ line }) => line));
  const line = lines.find(
    (candidate) =>
      at.has(candidate.number) &&
      new Set(meetingDays(candidate.text).map(({ monthDay }) => monthDay)).size > 1,
  );
  return line === undefined ? [] : [warn('datum-flera-dagar', line.number, `”${line.text.slice(0, 80)}”`)];
}

/** The cover says that the meeting was not held. */
function cancelled(lines: readonly Line[], header: readonly StatedDay[]): Warning[] {
  const at = new Set(header.map(({ line }) => line));
  const line = lines.find(
    ({ text, number }, index) =>
      /(?<!\p{L})(?:inställt|inställd|ställs in|ställdes in|ställts in)(?!\p{L})/iu.test(text) &&
      (at.has(number) || (index < 40 && /sammanträd|möte/iu.test(text) && text.length < 120)),
  );
  return line === undefined
    ? []
    : [warn('sammantrade-installt', line.number, `Sammanträdet är inställt: ”${line.text.slice(0, 80)}”`)];
}

const DAY_ALONE =
  /^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?,? )?(?:den )?(?:\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}+ \d{4})$/iu;

/** A day alone on the cover, beside the body's name or the word for minutes. */
function coverDate(lines: readonly Line[], index: number): StatedDay[] {
  const line = lines[index];
  if (line === undefined || index > 25) return [];
  const alone = [line.text, ...line.cells.map((cell) => cell.text)].find((text) => DAY_ALONE.test(text));
  if (alone === undefined || /§/u.test(line.text) || OTHER_DAY.test(lines[index - 1]?.text ?? '')) return [];
  const beside = lines
    .slice(Math.max(0, index - 2), index + 3)
    .some(({ text }) => isBodyName(text) || /^(?:sammanträdes)?protokoll/iu.test(text));
  return beside ? dates(writtenDates(alone).slice(0, 1), line.number, false) : [];
}

const dates = (written: ReturnType<typeof writtenDates>, line: number, isOwn: boolean): StatedDay[] =>
  written.flatMap(({ date }) => (date === null ? [] : [{ date, line, isOwn }]));

function tally(days: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
