import { decoded } from '../html/text.ts';
import { tokensOf, type Token } from '../html/tokens.ts';

/** Elements whose content no reader sees. */
const UNSEEN = new Set(['script', 'style', 'template']);

const isTag = (token: Token, kind: 'start' | 'end', name: string) =>
  token.kind === kind && token.name === name;

/** What a reader sees of a page: its own text, without the frame around it and without markup. */
export function pageText(html: string): string {
  const tokens = tokensOf(html);
  const start = tokens.findIndex((token) => isTag(token, 'start', 'main'));
  const end = tokens.findLastIndex((token) => isTag(token, 'end', 'main'));
  let unseen = 0;
  const texts = (start < end ? tokens.slice(start, end) : tokens).map(({ kind, name, source }) => {
    if (UNSEEN.has(name)) unseen += kind === 'start' ? 1 : -1;
    return kind === 'text' && unseen === 0 ? source : ' ';
  });
  return decoded(texts.join('')).replace(/\s+/g, ' ').trim();
}

/** The name of a page, without the site's. */
export function pageTitle(html: string): string {
  const tokens = tokensOf(html);
  const text = tokens[tokens.findIndex((token) => isTag(token, 'start', 'title')) + 1];
  return text?.kind === 'text' ? decoded(text.source).replace(/ – [^–]*$/, '') : '';
}
