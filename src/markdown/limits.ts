import { positionAt } from '../domain/text-position.ts';
import { kinds } from './fault-kinds.ts';
import type { MarkdownFinding } from './finding.ts';

/**
 * Bounds that no written text reaches, checked before parsing. Beyond them the parser's time grows
 * with the square of the text, and one file could stop the publication of all others.
 */
const MOST_CHARACTERS = 100_000;
const MOST_LEVELS = 10;
const MOST_MARKS = 1_500;

/** The beginning of a line that opens more lists and quotations inside each other than we read. */
const TOO_DEEP = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${MOST_LEVELS + 1}}`,
  'm',
);
/** A mark for emphasis or links, but not the mark of a list's item. */
const MARK = /[*_[\]~]/g;
const BULLET = /^[ \t]*[*](?=[ \t])/gm;

function fault(expected: string, measured: string, line = 1): MarkdownFinding {
  return { kind: kinds['olasbar-text'], expected, found: measured, line, column: 1 };
}

/** The first bound that a body breaks. */
export function beyondLimits(source: string): MarkdownFinding | undefined {
  if (source.length > MOST_CHARACTERS)
    return fault(`högst ${MOST_CHARACTERS} tecken`, `${source.length} tecken`);

  const deep = TOO_DEEP.exec(source);
  if (deep)
    return fault(
      `högst ${MOST_LEVELS} nivåer av listor och citat`,
      'fler nivåer',
      positionAt(source, deep.index).line,
    );

  let line = 1;
  for (const block of source.split(/(?<=\n[ \t]*\r?\n)/)) {
    const marks = (block.replace(BULLET, '').match(MARK) ?? []).length;
    if (marks > MOST_MARKS)
      return fault(
        `högst ${MOST_MARKS} tecken för betoning och länkar i ett stycke`,
        `${marks} sådana tecken`,
        line,
      );
    line += block.split('\n').length - 1;
  }
  return undefined;
}
