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
  const header = lines.flatMap((line, index) => [
    ...headerDates(line, lines[index + 1], index),
    ...coverDate(lines, index),
  ]);
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
      : { date: first[0], withoutYear: null, warnings: [] };
  }
  const titled = lines
    .slice(0, 6)
    .find(
      (line) => TITLE.test(line.text) && !line.text.includes('§') && writtenDates(line.text).length === 1,
    );
  const [inTitle] = titled === undefined ? [] : writtenDates(titled.text);
  if (inTitle?.date) return { date: inTitle.date, withoutYear: null, warnings: [] };
  const named = writtenDates(fileName.replace(/[_.]/gu, ' ').replace(/(?<=[\p{L}])-(?=\d{4}-)/gu, ' '))[0]
    ?.date;
  if (named && lines.some((line) => writtenDates(line.text).some(({ date }) => date === named))) {
    return {
      date: named,
      withoutYear: null,
      warnings: [warn('datum-ur-filnamn', null, `Kontrollera ${named}.`)],
    };
  }
  if (inTitle !== undefined) {
    return {
      date: null,
      withoutYear: inTitle.monthDay,
      warnings: [warn('datum-utan-ar', titled?.number ?? null, `”${titled?.text.slice(0, 80)}”`)],
    };
  }
  return { date: null, withoutYear: null, warnings: [warn('datum-saknas', null)] };
}

function headerDates(line: Line, next: Line | undefined, index: number): { date: string; line: number }[] {
  if (line.text.length > 160) return [];
  // "sammanträde den 27 mars, § 41" of a sentence is no label.
  if (/\d{4},? ?\(?§/u.test(line.text)) return [];
  const parts = [line.text, ...line.cells.map((cell) => cell.text)].filter((part) => /^\p{Lu}/u.test(part));
  return [0].flatMap(() => {
    const labelled = parts.map((part) => LABELLED.exec(part)).find((match) => match !== null);
    const label = labelled?.[0] ?? '';
    if (labelled !== undefined && labelled !== null) {
      const lineDates = writtenDates(line.text);
      const place = /^(?:plats|tid|datum(?! för)|sammanträde(?:t)?\b|protokoll)/iu.test(label);
      if (lineDates.length > 0) return place && index > 60 ? [] : dates(lineDates.slice(0, 1), line.number);
      if (next !== undefined && (labelled.groups?.['rest'] ?? '') === '' && next.text.length < 80)
        return dates(writtenDates(next.text).slice(0, 1), next.number);
    }
    const bodyAndDay = /^(?<name>.{5,80}?),? \d{4}-\d{2}-\d{2}$/u.exec(line.text)?.groups?.['name'];
    return bodyAndDay !== undefined && isBodyName(bodyAndDay)
      ? dates(writtenDates(line.text).slice(0, 1), line.number)
      : [];
  });
}

const DAY_ALONE =
  /^(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?,? )?(?:den )?(?:\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}+ \d{4})$/iu;

/** A day alone on the cover, beside the body's name or the word for minutes. */
function coverDate(lines: readonly Line[], index: number): { date: string; line: number }[] {
  const line = lines[index];
  if (line === undefined || index > 25) return [];
  const alone = [line.text, ...line.cells.map((cell) => cell.text)].find((text) => DAY_ALONE.test(text));
  if (alone === undefined || /§/u.test(line.text)) return [];
  const beside = lines
    .slice(Math.max(0, index - 2), index + 3)
    .some(({ text }) => isBodyName(text) || /^(?:sammanträdes)?protokoll/iu.test(text));
  return beside ? dates(writtenDates(alone).slice(0, 1), line.number) : [];
}

const dates = (written: ReturnType<typeof writtenDates>, line: number) =>
  written.flatMap(({ date }) => (date === null ? [] : [{ date, line }]));

function tally(days: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
