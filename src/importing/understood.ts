import { ImportFault } from './model/fault.ts';
import type { Line } from './model/line.ts';
import { masked } from './model/taught-form.ts';
import type { ReadResult } from './read.ts';

/** Of so many §§ most must have a decision; of fewer each is told by itself. */
const SEVERAL = 4;

/**
 * Throws {@link ImportFault} where so little of the form of minutes is understood that what was read of them would be on
 * the wrong §§, or not there: no line heads a §, or most §§ are without a decision. Says which lines may be their headings.
 */
export function assertUnderstood({ reading, accounts }: ReadResult): void {
  const { kind, decisions } = reading;
  if (kind !== 'minutes') return;
  const lines = accounts.flatMap(({ line, to }) => (to === 'noise' ? [] : [line]));
  if (decisions.length !== 1 && decisions.every(({ paragraph }) => paragraph === null))
    throw new ImportFault(
      'form-okand',
      `Ingen rad läses som rubrik på en paragraf. ${seen(numbered(lines))} ${ADVICE}`,
    );
  const empty = decisions.filter(
    ({ clauses, proposedClauses, voteEvents }) =>
      clauses.length + proposedClauses.length + voteEvents.length === 0,
  );
  if (decisions.length >= SEVERAL && empty.length > decisions.length / 2)
    throw new ImportFault(
      'form-okand',
      `${empty.length} av ${decisions.length} paragrafer har inget beslut som kan läsas. ${seen(returning(lines))} ${ADVICE}`,
    );
}

const ADVICE =
  'Skriv vad de är i src/content/protokollformer/ORGANISATION.yaml, som hjälpsidan Så publicerar du visar, och kör importen igen.';

/** The most lines that are shown, and the letters of each. */
const SHOWN = 5;
const LETTERS = 60;

function seen(groups: readonly (readonly Line[])[]): string {
  const shown = groups
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, SHOWN)
    .map((group) => `”${group[0]?.text.slice(0, LETTERS)}” (${group.length})`);
  return shown.length === 0
    ? 'Ingen rad kommer tillbaka så att den kan vara en rubrik.'
    : `Rader som kan vara rubriker: ${shown.join(', ')}.`;
}

/** Lines that begin with the same word and a number: "Punkt 1 Taxa", "Punkt 2 Val". */
const numbered = (lines: readonly Line[]) => [
  ...Map.groupBy(
    lines.filter(({ text }) => /^[\p{L}§]+\.? ?\d{1,4}(?!\d)/u.test(text)),
    ({ text }) => /^[\p{L}§]+/u.exec(text)?.[0].toLowerCase(),
  ).values(),
];

/** Short lines of their own that stand in several places. */
const returning = (lines: readonly Line[]) => [
  ...Map.groupBy(
    lines.filter(
      ({ text, gap }) =>
        gap && text.length <= LETTERS && /^\p{Lu}\p{L}{3}/u.test(text) && !/[.,;]$/u.test(text),
    ),
    ({ text }) => masked(text),
  ).values(),
];
