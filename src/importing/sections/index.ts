import { isOwnLine } from '../model/fit.ts';
import type { Cell, Line } from '../model/line.ts';
import { sectionKindOf, sectionOf, type SectionKind } from './kinds.ts';
import { isText, looksLikeHeading, type SectionForm } from './learn.ts';

/** A part of a §, from its heading to the next. */
export interface SectionLines {
  readonly kind: SectionKind;
  readonly heading: Line | null;
  /** The body that the heading names. */
  readonly owner: string | null;
  readonly lines: readonly Line[];
  /** Set where a line that only looks like a heading began it. */
  readonly doubtful?: true;
}

const NOTHING_LEARNT: SectionForm = { headings: new Map(), marked: false, gapless: false };
/** Sections that text of another kind must not flow into. */
const CLOSED = new Set<SectionKind>(['decision', 'proposal', 'recipients', 'dissent', 'moved', 'notes']);

/**
 * Parts the lines of a § at its headings. What stands before the first is background. A heading is a
 * whole line that no sentence runs on from.
 */
export function sectionsOf(lines: readonly Line[], form: SectionForm = NOTHING_LEARNT): SectionLines[] {
  const sections: {
    kind: SectionKind;
    heading: Line | null;
    owner: string | null;
    lines: Line[];
    doubtful?: true;
  }[] = [{ kind: 'background', heading: null, owner: null, lines: [] }];
  const explicit = lines.some(isExplicitDecision);
  lines.forEach((line, index) => {
    const open = sections.at(-1);
    const next = lines[index + 1];
    const match = leadsIn(line, open, explicit) || tellsOfBefore(line, next) ? undefined : sectionOf(line);
    const before = lines[index - 1];
    if (match !== undefined && standsAlone(line, before, next, match.weak && !/:$/u.test(line.text), form)) {
      sections.push({ kind: match.kind, heading: line, owner: match.owner ?? null, lines: [] });
      return;
    }
    if (isSignatures(line)) {
      sections.push({ kind: 'approval', heading: line, owner: null, lines: [] });
      return;
    }
    const beside = besideText(line) ? inlineOf(line, line.cells[0]) : startsInline(line.text);
    if (beside !== undefined) {
      sections.push(beside(line));
      return;
    }
    const unknown =
      match === undefined && open !== undefined ? unknownHeading(line, before, next, open, form) : undefined;
    if (unknown !== undefined) {
      sections.push({
        kind: 'unknown-heading',
        heading: line,
        owner: null,
        lines: [],
        ...(unknown === 'doubtful' ? { doubtful: true as const } : {}),
      });
      return;
    }
    open?.lines.push(line);
  });
  return sections.filter(({ heading, lines: sectionLines }) => heading !== null || sectionLines.length > 0);
}

/**
 * Whether a line heads a section that no table knows: marked so by the format, learnt from several §§, or, doubtful,
 * a short line of its own over text, where it would else flow into a decision.
 */
function unknownHeading(
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
  open: { kind: SectionKind; lines: readonly Line[] },
  form: SectionForm,
): 'sure' | 'doubtful' | undefined {
  if (line.taught !== undefined || next === undefined || !looksLikeHeading(line) || goesOnIn(next))
    return undefined;
  if (line.heading !== undefined) return 'sure';
  if (form.headings.has(line.text)) return 'sure';
  if (form.marked || !CLOSED.has(open.kind) || open.lines.length === 0 || before === undefined)
    return undefined;
  const parted = line.gap || line.afterNoise === true || (form.gapless && /[.!?]$/u.test(before.text));
  if (!parted || /[:,]$|\batt$/u.test(before.text) || !isText(next) || sectionOf(next) !== undefined)
    return undefined;
  return 'doubtful';
}

/** "Beslut" or "Nämndens beslut", and not the words of a decision itself. */
const isExplicitDecision = (line: Line) =>
  sectionOf(line)?.kind === 'decision' && (line.taught !== undefined || /beslut(?:et)?:?$/iu.test(line.text));

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
  const match = sectionOf(line);
  const lead =
    match?.owner !== undefined &&
    /(?:besluta[rt]?|beslutade|att|följande|egen del|föreslår .{3,60}|föreslå .{3,60}):?$/iu.test(line.text);
  if (!lead) return false;
  const last = section.lines.at(-1);
  return last === undefined || explicit || /(?::| att| besluta| följande)$/u.test(last.text);
}

/** "Kommunstyrelsen beslutade / 2030-03-12 § 44 att …": the day of another decision runs on from a broken line. */
const tellsOfBefore = ({ text }: Line, next: Line | undefined) =>
  / (?:beslutade|har beslutat)$/u.test(text) &&
  /^(?:(?:den )?\d{1,2} \p{Ll}{3,9} (?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|§ ?\d)/u.test(next?.text ?? '');

/** A heading in the margin, with the text beside it. */
function besideText({ cells, placed }: Line): boolean {
  const [first, second, third] = cells;
  if (first === undefined || second === undefined || third !== undefined || second.text.length < 12)
    return false;
  const match = sectionOf(first);
  // In a table that the source sets, a cell is a heading also where the word is an ordinary noun.
  return match !== undefined && (!match.weak || placed === true) && /^[\p{Lu}\d•–-]/u.test(second.text);
}

/** "Vid protokollet      Justeras", "Ordförande      Justerande": who signed, in columns. */
const isSignatures = ({ cells }: Line) =>
  cells.length > 1 &&
  cells.every(
    ({ text }) =>
      sectionKindOf(text)?.kind === 'approval' ||
      /^(?:ordförande|justerande|justerare|sekreterare|(?:\d:[ea] )?vice ordförande|protokollförare|vid protokollet)[:.]?$/iu.test(
        text,
      ),
  );

type Made = (line: Line) => { kind: SectionKind; heading: Line; owner: string | null; lines: Line[] };

/** A heading in the margin, whose text stands in the next column. */
const inlineOf =
  (source: Line, heading: Cell | undefined): Made =>
  () => {
    const match = heading && sectionOf(heading);
    const [, ...rest] = source.cells;
    return {
      kind: match?.kind ?? 'background',
      heading: { ...source, text: heading?.text ?? '' },
      owner: match?.owner ?? null,
      lines:
        rest.length === 1 && rest[0]?.parts !== undefined
          ? rest[0].parts.map((text) => ({ ...source, text, cells: [], gap: true }))
          : [{ ...source, text: rest.map(({ text }) => text).join(' '), cells: rest }],
    };
  };

/** Kinds whose text may follow the heading on its line; of others a colon may be a part of a sentence. */
const INLINE = new Set<SectionKind>([
  'decision',
  'dissent',
  'disqualification',
  'moved',
  'result',
  'notes',
  'procedure',
  'proposal',
  'recipients',
  'basis',
]);

/** "Beslut: Rapporten antecknas.", "Beslutet expedieras till: Tekniska nämnden": heading and text on one line. */
function startsInline(text: string): Made | undefined {
  if (text.length > 2000) return undefined;
  const [, heading = '', rest = ''] = /^(\p{Lu}[^:]{2,80}): (\p{Lu}.+)$/u.exec(text) ?? [];
  const match = heading === '' ? undefined : sectionKindOf(heading);
  if (match === undefined || match.weak || match.mayBeTitle === true || !INLINE.has(match.kind))
    return undefined;
  return (line) => ({
    kind: match.kind,
    heading: { ...line, text: heading },
    owner: match.owner ?? null,
    lines: [{ ...line, text: rest, cells: [] }],
  });
}

/** A word or three, and nothing else: "Ärendet", "Plats och tid". */
const isShort = ({ text }: Line) => /^\p{Lu}\p{L}+(?: \p{L}+){0,2}:?$/u.test(text);

/** Whether a sentence goes on in a line; the letter of a list's first point begins one. */
const goesOnIn = ({ text }: Line) => /^(?![a-z][.)] )[\p{Ll},]/u.test(text);

function standsAlone(
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
  weak: boolean,
  { gapless }: SectionForm,
): boolean {
  if (line.heading !== undefined) return true;
  const isOwn = isOwnLine(before, line, next);
  const led =
    before === undefined || line.gap || line.afterNoise === true || isOwn || /[.:!?"”)]$/u.test(before.text);
  if (weak)
    return (
      led &&
      (line.gap || line.afterNoise === true || gapless || (isOwn && isShort(line))) &&
      next !== undefined &&
      !/^[\p{Ll}\d,]/u.test(next.text)
    );
  if (next !== undefined && next.text.includes('@')) return true;
  if (next !== undefined && !next.gap && goesOnIn(next) && !/(?:att|:)$/u.test(line.text)) {
    return led && /^(?:att|beslutar|föreslår) /u.test(next.text);
  }
  return true;
}
