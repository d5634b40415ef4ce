import { attributesOf } from '../../html/attributes.ts';
import { tokensOf } from '../../html/tokens.ts';
import type { Marked } from './mark.ts';

/** "data-other-bodies" is `otherBodies`. */
const nameOf = (attribute: string) =>
  attribute.replace(/^data-/, '').replace(/-([a-z])/g, (_all, letter: string) => letter.toUpperCase());

function readMark(startTag: string): Marked {
  const attributes = [...attributesOf(startTag)].filter(([name]) => name.startsWith('data-'));
  const data = new Map(attributes.map(([name, value]) => [nameOf(name), value]));
  const flags = { otherBodies: data.has('otherBodies'), marked: data.has('marked') };
  const clause = data.get('clause');
  return {
    ...Object.fromEntries(data),
    ...flags,
    ...(clause ? { clause: Number(clause) } : {}),
  } as unknown as Marked;
}

const MARK = '<span data-kind=';
export const hasMarks = (html: string) => html.includes(MARK);

/** Replaces each mark of a rendered body by what `replace` makes of it and of its words, both HTML. */
export function replaceMarks(html: string, replace: (mark: Marked, words: string) => string): string {
  if (!hasMarks(html)) return html;
  let mark: { readonly startTag: string; words: string } | undefined;
  return tokensOf(html)
    .map(({ kind, source }) => {
      if (kind === 'start' && source.startsWith(MARK)) {
        mark = { startTag: source, words: '' };
        return '';
      }
      if (mark === undefined) return source;
      if (kind !== 'end') {
        mark.words += source;
        return '';
      }
      const replaced = replace(readMark(mark.startTag), mark.words);
      mark = undefined;
      return replaced;
    })
    .join('');
}
