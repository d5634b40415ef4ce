import { decoded } from '../../html/text.ts';
import { tokensOf, type Token } from '../../html/tokens.ts';
import type { RenderedBody } from '../../schema/collections.ts';

/** Elements that stand within a line. */
const INLINE = new Set('a abbr b cite code em i q s small span strong sub sup'.split(' '));
const CELLS = new Set(['td', 'th']);

const written = (html: string, of: (token: Token) => string) =>
  decoded(tokensOf(html).map(of).join('')).replaceAll('\u00a0', ' ');

/** A body as lines, one a block and a row of a table, with | between cells: a heading is no beginning of a sentence. */
export const linesOf = ({ html }: RenderedBody): string =>
  written(html, ({ kind, name, source }) => {
    if (kind === 'text') return source.replace(/\s+/g, ' ');
    if (CELLS.has(name)) return kind === 'end' ? ' | ' : '';
    return INLINE.has(name) ? '' : '\n';
  });

/** As the first form of the record took it: a line a block, and a cell of a table. */
export const linesInFirstForm = ({ html }: RenderedBody): string =>
  written(html, ({ kind, name, source }) => (kind === 'text' ? source : INLINE.has(name) ? '' : '\n'));
