/**
 * Bounds on what a text is made of, held by one pass over it before any parser sees it. Some runs of signs cost a
 * parser time that grows with their square; where no more of them come than written texts have, no text is slow.
 */

/** So many of some signs, and no more. */
export interface Bound {
  /** The signs that are counted together. A line end is `\n`, whatever it is written with. */
  readonly signs: string;
  /** Within what: counting begins anew at each. */
  readonly within: 'text' | 'paragraph' | 'line';
  /** Each of these takes one away again, so that what is counted is how many are open. */
  readonly closedBy?: string;
  readonly most: number;
  /** How many more for each character of the whole text. */
  readonly share?: number;
  /** What they are, for the author: "tecken för betoning i ett stycke". */
  readonly name: string;
}

export interface Bounds {
  readonly counted: readonly Bound[];
  /** The most blanks before the first word of a line, a tab counted as four. */
  readonly mostIndent: number;
  /** Signs that stand before a line's first word without ending its indentation, as those of a quotation do. */
  readonly inIndent?: string;
  /** Whether a line whose first word begins so begins a paragraph without a blank line before it. */
  readonly startsAnew?: (first: number, second: number) => boolean;
}

/** A text that is looked at one character at a time. */
export interface Looked {
  readonly length: number;
  charCodeAt(index: number): number;
}

/** The first bound that a text breaks, where, and how it is told: "högst 40 kolon på en rad", "fler". */
export interface BrokenBound {
  readonly index: number;
  readonly expected: string;
  readonly found: string;
}

const [TAB, LINE_FEED, RETURN, SPACE] = [9, 10, 13, 32];
const CODES = 128;
const MORE = 'fler, räknat hit';
const units = ['line', 'paragraph', 'text'] as const;

interface Change {
  /** Of the bound whose count changes. */
  readonly index: number;
  readonly by: 1 | -1;
}

/** Per code of a character the bounds whose counts it changes, up or down. */
function changesIn(bounds: readonly Bound[]): readonly (readonly Change[] | undefined)[] {
  return Array.from({ length: CODES }, (_, code) => {
    const sign = String.fromCharCode(code);
    const changes = bounds.flatMap(({ signs, closedBy = '' }, index): Change[] => {
      if (signs.includes(sign)) return [{ index, by: 1 }];
      return closedBy.includes(sign) ? [{ index, by: -1 }] : [];
    });
    return changes.length === 0 ? undefined : changes;
  });
}

/**
 * The search for the first bound that a text breaks, if it breaks any. It looks at each character once, and at the one
 * after the first of a line.
 */
export function searchBeyond(bounds: Bounds): (text: Looked) => BrokenBound | undefined {
  const { counted, mostIndent, inIndent = '', startsAnew = () => false } = bounds;
  const changesOf = changesIn(counted);
  const [ofLines = [], ofParagraphs = []] = units.map((unit) =>
    counted.flatMap(({ within }, index) => (within === unit ? [index] : [])),
  );
  return (text) => {
    const most = counted.map((bound) => bound.most + Math.floor((bound.share ?? 0) * text.length));
    const counts = counted.map(() => 0);
    const begin = (indexes: readonly number[]) => {
      for (const index of indexes) counts[index] = 0;
    };

    let indent = 0;
    let isIndent = true;
    let isBlank = true;
    for (let at = 0; at < text.length; at += 1) {
      let code = text.charCodeAt(at);
      // A line end of Windows is counted at its second half.
      if (code === RETURN && at + 1 < text.length && text.charCodeAt(at + 1) === LINE_FEED) continue;
      if (code === RETURN) code = LINE_FEED;
      if (code === LINE_FEED) {
        begin(ofLines);
        if (isBlank) begin(ofParagraphs);
        indent = 0;
        isIndent = isBlank = true;
      } else if (code === SPACE || code === TAB) {
        if (isIndent) indent += code === TAB ? 4 : 1;
        if (indent > mostIndent)
          return { index: at, expected: `högst ${mostIndent} mellanslag först på en rad`, found: MORE };
      } else if (isIndent) {
        isBlank = false;
        isIndent = code < CODES && inIndent.includes(String.fromCharCode(code));
        if (!isIndent && at + 1 < text.length && startsAnew(code, text.charCodeAt(at + 1)))
          begin(ofParagraphs);
      }
      const changes = changesOf[code];
      if (changes === undefined) continue;
      for (const { index, by } of changes) {
        const count = Math.max(0, counts[index]! + by);
        counts[index] = count;
        if (count > most[index]!)
          return { index: at, expected: `högst ${most[index]!} ${counted[index]!.name}`, found: MORE };
      }
    }
    return undefined;
  };
}
