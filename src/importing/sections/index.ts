import type { Line } from '../model/line.ts';
import { sectionKindOf, type SectionKind } from './kinds.ts';

/** A part of a §, from its heading to the next. */
export interface SectionLines {
  readonly kind: SectionKind;
  readonly heading: Line | null;
  /** The body that the heading names. */
  readonly owner: string | null;
  readonly lines: readonly Line[];
}

/**
 * Parts the lines of a § at its headings. What stands before the first is background. A heading is a
 * whole line that no sentence runs on from.
 */
export function sectionsOf(lines: readonly Line[]): SectionLines[] {
  const sections: { kind: SectionKind; heading: Line | null; owner: string | null; lines: Line[] }[] = [
    { kind: 'background', heading: null, owner: null, lines: [] },
  ];
  const explicit = lines.some(({ text }) => isExplicitDecision(text));
  lines.forEach((line, index) => {
    const match = leadsIn(line, sections.at(-1), explicit) ? undefined : sectionKindOf(line.text);
    const next = lines[index + 1];
    const before = lines[index - 1];
    if (match !== undefined && standsAlone(line, before, next, match.weak)) {
      sections.push({ kind: match.kind, heading: line, owner: match.owner ?? null, lines: [] });
    } else if (besideText(line)) {
      const [first, ...rest] = line.cells;
      const kind = sectionKindOf(first?.text ?? '')?.kind ?? 'background';
      const text = rest.map((cell) => cell.text).join(' ');
      sections.push({
        kind,
        heading: { ...line, text: first?.text ?? '' },
        owner: null,
        lines: [{ ...line, text, cells: rest }],
      });
    } else if (startsInline(line.text)) {
      const [, word = '', rest = ''] = INLINE.exec(line.text) ?? [];
      const kind = sectionKindOf(word)?.kind ?? 'background';
      sections.push({
        kind,
        heading: { ...line, text: word },
        owner: null,
        lines: [{ ...line, text: rest }],
      });
    } else {
      sections.at(-1)?.lines.push(line);
    }
  });
  return sections.filter(({ heading, lines: sectionLines }) => heading !== null || sectionLines.length > 0);
}

/** "Beslut" or "Nämndens beslut", and not the words of a decision itself. */
const isExplicitDecision = (text: string) =>
  sectionKindOf(text)?.kind === 'decision' && /beslut(?:et)?:?$/iu.test(text);

/**
 * Whether a line such as "Nämnden beslutar att" leads in what a section proposes, and heads no decision: right
 * under the heading, or anywhere in it where the § has a decision under a heading of its own.
 */
function leadsIn(
  line: Line,
  section: { kind: SectionKind; lines: readonly Line[] } | undefined,
  explicit: boolean,
): boolean {
  if (section === undefined || (section.kind !== 'proposal' && section.kind !== 'moved')) return false;
  const match = sectionKindOf(line.text);
  const lead =
    match?.owner !== undefined &&
    /(?:besluta[rt]?|beslutade|att|följande|egen del|föreslår .{3,60}|föreslå .{3,60}):?$/iu.test(line.text);
  if (!lead) return false;
  const last = section.lines.at(-1);
  return last === undefined || explicit || /(?::| att| besluta| följande)$/u.test(last.text);
}

/** A heading in the margin, with the text beside it. */
function besideText({ cells }: Line): boolean {
  const [first, second, third] = cells;
  if (first === undefined || second === undefined || third !== undefined || second.text.length < 12)
    return false;
  const match = sectionKindOf(first.text);
  return match !== undefined && !match.weak && /^[\p{Lu}\d•–-]/u.test(second.text);
}

/** "Beslut: Rapporten antecknas." on one line. */
const INLINE =
  /^(Beslut|Reservation|Reservationer|Jäv|Yrkande|Yrkanden|Omröstningsresultat|Protokollsanteckning|Beslutsgång|Förslag till beslut|Expedieras till|Beslutsunderlag): (\p{Lu}.+)$/u;
const startsInline = (text: string) => text.length < 2000 && INLINE.test(text);

function standsAlone(line: Line, before: Line | undefined, next: Line | undefined, weak: boolean): boolean {
  if (line.heading !== undefined) return true;
  const led = before === undefined || line.gap || /[.:!?"”)]$/u.test(before.text);
  if (weak)
    return (
      led && (line.gap || line.afterNoise === true) && next !== undefined && !/^[\p{Ll}\d,]/u.test(next.text)
    );
  if (next !== undefined && !next.gap && /^[\p{Ll},]/u.test(next.text) && !/(?:att|:)$/u.test(line.text)) {
    return led && /^(?:att|beslutar|föreslår) /u.test(next.text);
  }
  return true;
}
