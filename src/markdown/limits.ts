import { searchBeyond, type Bounds } from '../domain/bounds.ts';
import { positionAt } from '../domain/text-position.ts';
import { kinds } from './fault-kinds.ts';
import type { MarkdownFinding } from './finding.ts';

/** Ten times the longest text of any summary. */
export const MOST_CHARACTERS = 100_000;
const MOST_LEVELS = 10;

const [STAR, PLUS, DASH, TAB, SPACE] = [42, 43, 45, 9, 32];

/**
 * Three times and more what the densest written texts have, tables and lists of links included. Beyond them the
 * parser's time grows with the square of the text, and one file could stop the publication of all others: an emphasis
 * that is not closed is looked for from each mark, a bracket from each other, a brace to the end of the text.
 */
const BOUNDS: Bounds = {
  counted: [
    { signs: '*_~', within: 'paragraph', most: 300, name: 'tecken för betoning (* _ ~) i ett stycke' },
    { signs: '[]!', within: 'paragraph', most: 400, name: 'tecken för länkar ([ ] !) i ett stycke' },
    { signs: '[', closedBy: ']', within: 'text', most: 20, name: 'hakparenteser inuti varandra' },
    { signs: '*_~[]!', within: 'text', most: 300, share: 0.1, name: 'tecken för betoning och länkar' },
    { signs: '{}', within: 'text', most: 40, name: 'klammerparenteser' },
    { signs: '`', within: 'text', most: 40, name: 'tecken för kod (`)' },
    { signs: '^', within: 'text', most: 40, name: 'cirkumflex (^)' },
    { signs: '<>', within: 'text', most: 200, share: 0.05, name: 'tecken för taggar och citat (< >)' },
    { signs: '&', within: 'text', most: 100, share: 0.2, name: 'et-tecken (&)' },
    { signs: '@', within: 'text', most: 100, share: 0.02, name: 'snabel-a (@)' },
    { signs: '\\', within: 'text', most: 100, share: 0.05, name: 'omvända snedstreck (\\)' },
    { signs: '|', within: 'line', most: 60, name: 'lodstreck (|) på en rad' },
    { signs: '|', within: 'text', most: 300, share: 0.25, name: 'lodstreck (|)' },
    { signs: '.', within: 'text', most: 300, share: 0.05, name: 'punkter' },
    { signs: '\n', within: 'paragraph', most: 400, name: 'rader i ett stycke, en lista eller en tabell' },
    { signs: '\n', within: 'text', most: 200, share: 0.04, name: 'rader i en text av den längden' },
    {
      signs: '!"$%()+,./:=?@^|-\'',
      within: 'text',
      most: 400,
      share: 0.25,
      name: 'skiljetecken i en text av den längden',
    },
  ],
  mostIndent: 4 * MOST_LEVELS,
  inIndent: '>',
  // A new item of a list is a paragraph of its own.
  startsAnew: (first, second) =>
    (first === STAR || first === PLUS || first === DASH) && (second === SPACE || second === TAB),
};

/** The beginning of a line that opens more lists and quotations inside each other than we read. */
const TOO_DEEP = new RegExp(
  String.raw`^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){${MOST_LEVELS + 1}}`,
  'm',
);

/** The first bound that a body breaks. */
export function beyondLimits(source: string): MarkdownFinding | undefined {
  const fault = (expected: string, found: string, index = 0): MarkdownFinding => ({
    kind: kinds['olasbar-text'],
    expected,
    found,
    ...positionAt(source, index),
  });
  if (source.length > MOST_CHARACTERS)
    return fault(`högst ${MOST_CHARACTERS} tecken`, `${source.length} tecken`);
  const deep = TOO_DEEP.exec(source);
  if (deep) return fault(`högst ${MOST_LEVELS} nivåer av listor och citat`, 'fler nivåer', deep.index);
  const broken = brokenIn(source);
  return broken && fault(broken.expected, broken.found, broken.index);
}

/** The same for a text that is looked at one character at a time. */
export const brokenIn = searchBeyond(BOUNDS);
