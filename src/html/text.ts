import { tokensOf } from './tokens.ts';

/** The only names that our renderers write; they give other signs as they are, or by number. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** A text with its references to signs read: "&amp;", "&#38;", "&#x26;". */
export const decoded = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (reference, hex?: string, decimal?: string, name = '') =>
      hex || decimal
        ? String.fromCodePoint(parseInt(hex ?? decimal ?? '', hex ? 16 : 10))
        : (NAMED[name] ?? reference),
  );

/** The text of a piece of our own HTML, with `between` in the place of each tag. */
export const textOf = (html: string, between = ''): string =>
  decoded(
    tokensOf(html)
      .map(({ kind, source }) => (kind === 'text' ? source : between))
      .join(''),
  );
