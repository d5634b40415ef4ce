import { attributesOf } from '../html/attributes.ts';
import { decoded } from '../html/text.ts';
import { tokensOf, type Token } from '../html/tokens.ts';

/** Elements whose content no reader sees. */
const UNSEEN = new Set(['script', 'style', 'template']);
/** Elements that stand within a line. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);
const CELLS = new Set(['td', 'th', 'dd', 'dt']);
/** What is asked for of a text of a page has as many. */
const SIX_DIGITS = /(?:\p{N}\P{N}*){6}/u;
/** Attributes of our own for styles and scripts, which say nothing to a reader. */
const UNREAD = new Set([
  'class',
  'id',
  'd',
  'points',
  'viewbox',
  'transform',
  'integrity',
  'style',
  'srcset',
  'sizes',
]);

const between = ({ name }: Token) => (INLINE.has(name) ? '' : CELLS.has(name) ? '  ' : '\n');

function* textsOfMarkup(markup: string): Generator<string> {
  let unseen = 0;
  let running = '';
  for (const token of tokensOf(markup)) {
    if (UNSEEN.has(token.name)) unseen += token.kind === 'start' ? 1 : -1;
    if (token.kind === 'text') {
      if (unseen === 0) running += token.source;
      else if (/^\s*[{[]/.test(token.source)) yield* textsOfJson(token.source);
    } else running += between(token);
    if (token.kind === 'start' && SIX_DIGITS.test(token.source))
      for (const [name, value] of attributesOf(token.source)) if (!UNREAD.has(name)) yield value;
  }
  yield decoded(running);
}

function* stringsIn(value: unknown, name: string): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'number' && name !== 'amount') yield String(value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      yield key;
      yield* stringsIn(inner, Array.isArray(value) ? name : key);
    }
}

function* textsOfJson(json: string): Generator<string> {
  try {
    yield* stringsIn(JSON.parse(json), '');
  } catch {
    yield json;
  }
}

const READERS: Readonly<Record<string, (content: string) => Iterable<string>>> = {
  html: textsOfMarkup,
  xml: textsOfMarkup,
  atom: textsOfMarkup,
  svg: textsOfMarkup,
  json: textsOfJson,
  jsonl: (content) => content.split('\n').flatMap((line) => [...textsOfJson(line)]),
  geojson: textsOfJson,
  jsonld: textsOfJson,
  csv: (content) => [content],
  txt: (content) => content.split('\n'),
  md: (content) => [content],
  rdf: textsOfMarkup,
  // A long line goes on at the next one, behind a blank.
  ics: (content) => [content.replace(/\r?\n[ \t]/g, '')],
};

const endingOf = (file: string) => /\.([a-z]+)$/.exec(file)?.[1] ?? '';

/** Whether the texts of a file are read here. Pictures and what is compressed show what a page says. */
export const hasTexts = (file: string): boolean => Object.hasOwn(READERS, endingOf(file));

/** What a reader, or a program that reads for one, gets of a file that is published: words, attributes, values. */
export const readerTexts = (file: string, content: string): Iterable<string> =>
  READERS[endingOf(file)]?.(content) ?? [];
