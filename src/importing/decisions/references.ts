import { writtenDates } from '../../domain/written-dates.ts';
import type { Line } from '../model/line.ts';
import { paragraphsOf, type Setting } from '../layout/paragraphs.ts';
import type { Reference } from '../model/reading.ts';

const BODY =
  /(?<body>(?:\p{Lu}[\p{L}-]+ (?:och |samt |för ))?(?:\p{L}+s )?\p{L}*(?:utskottet|utskott|beredningen|beredning)|(?:\p{Lu}[\p{L}-]+ (?:och |samt |för ))?\p{L}*(?:fullmäktige|styrelsen|nämnden))s?(?![\p{L}])/giu;
const AFTER =
  /^,?\s?(?:\(?§§? ?(?<paragraph>\d{1,4}[a-z]?)(?![\p{L}\d])|(?<older>\d{1,4}) ?§(?!§| ?\p{L}*lag))/u;
const BEFORE = /§ ?(?<paragraph>\d{1,4}[a-z]?)(?:,| den)? $/u;
/** "Beslut § 25 … på kommunfullmäktige 2024-05-23". */
const BEFORE_BODY =
  /(?:beslut|protokoll|protokollsutdrag)(?:et)?,? § ?(?<paragraph>\d{1,4}[a-z]?)(?: [^.;§]{0,80}?)? (?:på|i|vid|av|från) \p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet)(?:s sammanträde)? (?:den )?$/iu;

/**
 * Earlier decisions that a text names by day and §: "Bordlagt den 26 januari 2023, § 37". The body is
 * the one named just before in the same sentence, if any.
 */
export function referencesIn(lines: readonly Line[], setting: Setting): Reference[] {
  const references: Reference[] = [];
  for (const paragraph of paragraphsOf(lines, setting)) {
    const text = paragraph.text.slice(0, 8000);
    let from = 0;
    for (const { index, length, date } of writtenDates(text)) {
      const after = AFTER.exec(text.slice(index + length, index + length + 24));
      const lead16 = text.slice(Math.max(0, index - 16), index);
      const before =
        after === null
          ? (BEFORE.exec(lead16) ?? BEFORE_BODY.exec(text.slice(Math.max(from, index - 160), index)))
          : null;
      const groups = (after ?? before)?.groups;
      const number = groups?.['paragraph'] ?? groups?.['older'];
      if (number === undefined || date === null) continue;
      const lead =
        text
          .slice(Math.max(from, index - 90), index)
          .split(/[.;]\s/u)
          .at(-1) ?? '';
      from = index + length;
      const bodies = [...lead.matchAll(BODY)];
      const body = bodies.at(-1)?.groups?.['body'] ?? null;
      references.push({
        body: body === null ? null : body.charAt(0).toUpperCase() + body.slice(1),
        date,
        paragraph: number,
        line: lineOf(paragraph.lines, number, paragraph.line),
      });
    }
  }
  return references.filter(
    (reference, index) => references.findIndex((earlier) => same(reference, earlier)) === index,
  );
}

const same = (a: Reference, b: Reference) =>
  a.body === b.body && a.date === b.date && a.paragraph === b.paragraph;

const lineOf = (lines: readonly Line[], number: string, otherwise: number) =>
  lines.find((line) => line.text.includes(number))?.number ?? otherwise;
