import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** A § of minutes, as text. A simple reading for the bench alone; what is published comes from the importer. */
export interface Paragraph {
  /** "goteborg-kf-2024-02-29 § 74": the file and the §, by which judged answers name it. */
  readonly id: string;
  readonly paragraph: string;
  readonly matter?: string;
  readonly title: string;
  readonly text: string;
  /** Of the file's name. */
  readonly body: string;
  readonly date: string;
}

const HEADING =
  /^§ ?(\d{1,4})(?:[ \t]+(?:Ärendenummer |Diarienummer |Dnr )?([A-ZÅÄÖ]{0,5}[-/ ]?\d{2,4}[-/:]\S+))?[ \t]*$/;
/** Lines that stand between the pages. */
const NOISE =
  /^(\d+ \(\d+\)|Kommunfullmäktige|Kommunstyrelsen|Protokoll nr \d+.*|Sammanträdesdatum: .*|Protokoll|\d{4}-\d{2}-\d{2}|Justerandes sign.*|\f)$/;
/** What follows the title. */
const AFTER_TITLE =
  /^(Beslut|Handling|Handlingar|Tidigare behandling|Information|Yrkanden?|Fråga \d+|Fullmäktiges beslut|Justering|Protokollsutdrag.*|Reservation.*)$/;
const bodies: Readonly<Record<string, string>> = { kf: 'Kommunfullmäktige', ks: 'Kommunstyrelsen' };

/** The §§ of all minutes in a folder; undefined where there is no such folder. */
export function readMinutes(folder: string): Paragraph[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => paragraphsOf(name.replace('.txt', ''), readFileSync(`${folder}/${name}`, 'utf8')));
}

/**
 * Takes minutes apart at their headings. §§ come in rising order, which tells a heading from a § that a text
 * mentions at the beginning of a line.
 */
export function paragraphsOf(file: string, text: string): Paragraph[] {
  const lines = text.split(/\r?\n/).map((line) => line.replaceAll('\f', '').trim());
  const paragraphs: { number: number; matter?: string; lines: string[] }[] = [];
  for (const line of lines) {
    // Roll calls: a table a page, which belongs to votes and not to the text of the last §.
    if (/^Bilaga \d+$/.test(line)) break;
    const [, number, matter] = HEADING.exec(line) ?? [];
    const last = paragraphs.at(-1);
    if (number && (!last || (Number(number) > last.number && Number(number) <= last.number + 3)))
      paragraphs.push({ number: Number(number), lines: [], ...(matter ? { matter } : {}) });
    else if (last && !NOISE.test(line)) last.lines.push(line);
  }
  const [, code = '', date = ''] = /-(\w+)-(\d{4}-\d{2}-\d{2})$/.exec(file) ?? [];
  return paragraphs.map(({ number, matter, lines: paragraphLines }) => ({
    id: `${file} § ${number}`,
    paragraph: String(number),
    ...(matter ? { matter } : {}),
    ...titleAndText(paragraphLines),
    body: bodies[code] ?? code,
    date,
  }));
}

/** The lines before the first empty one, or what follows a title, are the title. */
function titleAndText(lines: readonly string[]): { title: string; text: string } {
  const from = lines.findIndex((line) => line !== '');
  const textLines = from < 0 ? [] : lines.slice(from);
  const end = textLines.findIndex(
    (line, index) => index > 0 && (line === '' || AFTER_TITLE.test(line) || index >= MOST_LINES),
  );
  const title = (end < 0 ? textLines : textLines.slice(0, end)).join(' ');
  const rest = end < 0 ? [] : textLines.slice(end);
  return {
    title,
    text: rest
      .join('\n')
      .replace(/(\p{L})-\n+(\p{Ll})/gu, '$1$2')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}
const MOST_LINES = 6;
