import { positionAt } from '../domain/text-position.ts';
import { kinds } from './fault-kinds.ts';
import { shorten, type MarkdownFinding } from './finding.ts';
import { htmlFault } from './html-fault.ts';

/** What the parser's errors carry, as far as we read them. */
interface ParserError {
  readonly reason: string;
  readonly ruleId: string;
  readonly source: string;
  readonly place?:
    { readonly offset?: number } | { readonly start: { readonly offset?: number } } | undefined;
}

function isParserError(error: unknown): error is ParserError {
  return error instanceof Error && 'ruleId' in error && 'reason' in error && 'source' in error;
}

function offsetAt(source: string, line: number, column: number): number {
  const ends = [...source.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length);
  return (line === 1 ? 0 : (ends[line - 2] ?? source.length)) + column - 1;
}

/** The last "{" before a place that has no "}" of its own. */
function openBrace(source: string, before: number): number {
  let depth = 0;
  for (let index = Math.min(before, source.length - 1); index >= 0; index--) {
    if (source[index] === '}' && index < before) depth++;
    if (source[index] === '{' && depth-- === 0) return index;
  }
  return before;
}

const lineFrom = (source: string, offset: number) =>
  shorten(source.slice(offset).split(/[\r\n]/, 1)[0] ?? '');

function braceFault(source: string, error: ParserError, stop: number): MarkdownFinding {
  const start = openBrace(source, stop);
  const at = { ...positionAt(source, start), found: lineFrom(source, start) };
  return error.ruleId === 'unexpected-eof'
    ? { kind: kinds['ensam-klammer'], expected: 'ett } som hör till detta {, eller inget {', ...at }
    : { kind: kinds['mdx-uttryck'], expected: 'löpande text', ...at };
}

function moduleFault(source: string, stop: number): MarkdownFinding {
  const lines = [...source.slice(0, stop + 1).matchAll(/^(import|export) /gm)];
  const start = lines.at(-1)?.index ?? 0;
  const kind = source.startsWith('export', start) ? kinds['mdx-export'] : kinds['mdx-import'];
  return { kind, expected: 'löpande text', found: lineFrom(source, start), ...positionAt(source, start) };
}

/**
 * Where a tag begins that has a first quotation mark and no second on its line. The parser reads on
 * from there and stops far below, so the place that it names would mislead.
 */
function unfinishedQuote(source: string, before: number): number | undefined {
  for (const { 0: line, index } of source.slice(0, before).matchAll(/^[ \t]*<\p{Lu}.*$/gmu)) {
    if ((line.match(/"/g) ?? []).length % 2 === 1) return index + line.indexOf('<');
  }
  return undefined;
}

const isHtmlName = (name: string) => /^[a-z]/.test(name);

/** A tag that the parser gave up in: the place is inside it. */
function tagFault(source: string, error: ParserError, stop: number): MarkdownFinding {
  const unfinished = unfinishedQuote(source, stop);
  const start = unfinished ?? Math.max(0, source.lastIndexOf('<', stop));
  const tag = source.slice(start, start + 300);
  const at = { ...positionAt(source, start), found: lineFrom(source, start) };
  if (tag.startsWith('<!--'))
    return { kind: kinds['html-kommentar'], expected: 'text som läsaren ska se', ...at };
  if (/^<(https?:|mailto:|www\.|[^\s<>]+@)/i.test(tag)) {
    return { kind: kinds['adress-inom-vinklar'], expected: '[länktext](adress)', ...at };
  }
  if (!/^<\/?[\p{L}$_>]/u.test(tag)) {
    return {
      kind: kinds['ensamt-mindre-an'],
      expected: 'en komponent, eller ett tecken som inte är <',
      ...at,
    };
  }
  const expected = error.reason.includes('before attribute value')
    ? 'värdet inom citattecken, till exempel kalla="Regiondirektören"'
    : unfinished !== undefined || error.reason.includes('in attribute value')
      ? 'ett citattecken som avslutar värdet'
      : error.ruleId === 'unexpected-lazy'
        ? 'hela taggen i samma lista eller citat'
        : 'en tagg som <Citat kalla="…">, med > sist';
  return { kind: kinds['trasig-tagg'], expected, ...at };
}

/** Tags that do not pair up. The parser says which in words, with the place of the first. */
function pairingFault(source: string, error: ParserError, place: number): MarkdownFinding {
  const stop = source[place - 1] === '<' ? place - 1 : place;
  const opened = /closing tag for `<([^`>]*)>` \((\d+):(\d+)/.exec(error.reason);
  const [, name = '', line = '', column = ''] = opened ?? [];
  if (opened && isHtmlName(name)) {
    const start = offsetAt(source, Number(line), Number(column));
    return htmlFault(name, lineFrom(source, start), positionAt(source, start));
  }
  if (opened && error.reason.startsWith('Expected')) {
    const start = offsetAt(source, Number(line), Number(column));
    return {
      kind: kinds['tagg-utan-slut'],
      expected: `</${name}> på samma nivå som <${name}>`,
      found: `${lineFrom(source, start)} utan slut`,
      ...positionAt(source, start),
    };
  }
  const closing = /^<\/?([^\s/>]*)/.exec(source.slice(stop))?.[1] ?? '';
  if (!opened && isHtmlName(closing))
    return htmlFault(closing, lineFrom(source, stop), positionAt(source, stop));
  return {
    kind: kinds['tagg-utan-slut'],
    expected: opened
      ? `</${name}>, som avslutar <${name}> på rad ${line}`
      : 'en första tagg på samma nivå som denna',
    found: lineFrom(source, stop),
    ...positionAt(source, stop),
  };
}

/**
 * The fault behind an error of the parser, at the character that the author should change. The
 * parser stops at its first error, so there is only one.
 */
export function syntaxFault(source: string, error: unknown): MarkdownFinding {
  if (!isParserError(error)) {
    const form = error instanceof RangeError ? 'för många nivåer' : 'en form som inte går att tolka';
    return {
      kind: kinds['olasbar-text'],
      expected: 'en text i några få nivåer',
      found: form,
      line: 1,
      column: 1,
    };
  }
  const place = error.place && 'start' in error.place ? error.place.start : error.place;
  const stop = place?.offset ?? 0;
  if (error.source === 'micromark-extension-mdxjs-esm') return moduleFault(source, stop);
  if (error.source === 'micromark-extension-mdx-expression') return braceFault(source, error, stop);
  if (error.source === 'micromark-extension-mdx-jsx') return tagFault(source, error, stop);
  return pairingFault(source, error, stop);
}
