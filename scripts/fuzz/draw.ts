/**
 * Content that is wrong and harms nothing, drawn from a seed: what must not pass is written into a place of a document,
 * disguised. The personal numbers are those of the table of the gate, which belong to nobody.
 */
import { documentText } from '../test/gate/document.ts';
import { forms } from '../test/gate/forms.ts';

type Draw = <T>(choices: readonly T[]) => T;

/** Draws the same for the same seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (choices) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return choices[Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * choices.length)]!;
  };
}

const INVISIBLE = [
  '\u0001',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u200b',
  '\u2028',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\uffff',
];
const ACTIVE = [
  '<script>x</script>',
  '<iframe src="https://a.example/"></iframe>',
  '<p onclick="x">text</p>',
  '<img src="https://a.example/x.png" />',
  '![x](https://a.example/x.png)',
  '<svg onload="x" />',
  '<a href="javascript:x">text</a>',
  '[text](javascript:x)',
  '[text](java&#115;cript:x)',
  '[text](//a.example/)',
  '[text](data:text/html,x)',
  '[text]: javascript:x\n\n[text]',
  '<Faktaruta rubrik="x" onclick="x">\n\ntext\n\n</Faktaruta>',
  '<Faktaruta {...x}>\n\ntext\n\n</Faktaruta>',
  '<Faktaruta rubrik={x}>\n\ntext\n\n</Faktaruta>',
  '{x}',
  'import x from "x"',
  'export const x = 1',
  '<>text</>',
  '<a.b />',
  '<a:b />',
  '<constructor />',
  '<__proto__ />',
  '<style>x</style>',
  '<!-- x -->',
  '<https://a.example/>',
  '```html\n<script>x</script>\n```',
  '<details>\n<summary>x</summary>\n</details>',
];
const SHAPES = [
  'null',
  '[]',
  '{}',
  '1',
  '-0',
  '.nan',
  'true',
  '[[a]]',
  '{a: {b: c}}',
  '{__proto__: a}',
  '{constructor: a}',
  '!!set {a}',
  '!!binary YQ==',
  '&a [*a]',
  '*a',
  '<<: {a: b}',
  '? a',
  '2031-02-30',
  '0x1F',
  '"\\u0000"',
  '"\\ud800"',
  '|\n  a',
  "'",
  '- a',
  '@a',
  '%a',
];

const entity = (sign: string) => `&#${sign.codePointAt(0)};`;
const split = (by: string) => (text: string) => {
  const signs = [...text];
  const middle = Math.ceil(signs.length / 2);
  return [...signs.slice(0, middle), by, ...signs.slice(middle)].join('');
};
const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => [...text].map(entity).join(''),
  split('****'),
  split('&shy;'),
  split('&ZeroWidthSpace;'),
  split('&NoBreak;'),
  split('&#xAD;'),
  (text) => text.replace(/(\d)(?=\D*\d{3}\D*$)/u, '*$1*'),
  (text) => text.replace(/-/gu, '&hyphen;'),
  (text) => text.replace(/-/gu, '\\-'),
  (text) => text.replace(/-/gu, ' &ndash;  '),
  (text) => text.replace(/-/gu, '&#8209;'),
  (text) => `Anna${text}Exempel`,
  (text) => `(${text})`,
  (text) => `”${text}”`,
  (text) => `x/${text}/y`,
  (text) => `${text}, ${text}`,
];

interface Document {
  readonly fields: string;
  readonly body: string;
}
const quoted = (text: string) => JSON.stringify(text);
const inFields = (fields: string): Document => ({ fields, body: 'Text.' });
const inBody = (body: string): Document => ({ fields: '', body });
const oneLine = (text: string) => text.replace(/\s*\n\s*/gu, ' ');

/** The places of a document; those of the body read Markdown, the others do not. */
const IN_FIELDS: readonly ((text: string) => Document)[] = [
  (text) => inFields(`title: ${quoted(text)}`),
  (text) => inFields(`title: ${text}`),
  (text) => inFields(`summary: |-\n  Så:\n  ${text.replaceAll('\n', '\n  ')}`),
  (text) => inFields(`okänt:\n  - ${quoted(text)}`),
  (text) => inFields(`${quoted(text)}: x`),
  (text) => inFields(`# ${oneLine(text)}`),
  (text) => inFields(`topics: [${quoted(text)}]`),
  (text) => inFields(`language: ${quoted(text)}`),
];
const IN_BODY: readonly ((text: string) => Document)[] = [
  (text) => inBody(text),
  (text) => inBody(`Den sökande ${text} bor här.`),
  (text) => inBody(`## ${oneLine(text)}`),
  (text) => inBody(`- ${oneLine(text)}`),
  (text) => inBody(`> ${oneLine(text)}`),
  (text) => inBody(`| A | B |\n| - | - |\n| ${oneLine(text).replaceAll('|', '\\|')} | b |`),
  (text) => inBody(`[${text}](/beslut)`),
  (text) => inBody(`[text](/beslut ${quoted(text)})`),
  (text) => inBody(`[text](<https://a.example/${oneLine(text)}>)`),
  (text) => inBody(`[text](https://a.example/?q=${encodeURIComponent(text)})`),
  (text) => inBody(`<Faktaruta rubrik=${quoted(text).replaceAll('\\"', "'")}>\n\nText.\n\n</Faktaruta>`),
  (text) => inBody(`<Faktaruta rubrik="x">\n\n${text}\n\n</Faktaruta>`),
];

const documentOf = ({ fields, body }: Document) => {
  const name = /^(title|summary):/u.exec(fields)?.[1];
  const rest = { title: 'title: Lekplatser', summary: 'summary: Ett påhittat underlag.' };
  const lines = [name === 'title' ? '' : rest.title, name === 'summary' ? '' : rest.summary, fields];
  return documentText(lines.filter((line) => line !== '').join('\n'), body);
};

/** What an input must meet: a word of a personal number, an error, or only no harm. */
export interface Input {
  readonly kind: 'number' | 'invisible' | 'active' | 'shape';
  readonly text: string;
}

/** An input drawn. */
export function input(draw: Draw): Input {
  const kind = draw(['number', 'number', 'number', 'invisible', 'active', 'shape'] as const);
  const write = (place: (text: string) => Document, text: string): Input => ({
    kind,
    text: documentOf(place(text)),
  });
  if (kind === 'shape')
    return write((text) => inFields(`${draw(['title', 'topics', 'sources2'])}: ${text}`), draw(SHAPES));
  if (kind === 'active') return write(draw(IN_BODY), draw(ACTIVE));
  if (kind === 'invisible') {
    const isBody = draw([true, false]);
    const sign = draw(INVISIBLE);
    // In the body as it is or by its number: no place there reads an escape of JSON or of an address.
    return write(
      isBody ? inBody : draw(IN_FIELDS),
      isBody ? draw([`a${sign}b`, `a${entity(sign)}b`]) : `a${sign}b`,
    );
  }
  const number = draw(forms).text;
  return draw([true, false]) ? write(draw(IN_FIELDS), number) : write(draw(IN_BODY), draw(DISGUISES)(number));
}
