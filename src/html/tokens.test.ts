import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attributesOf } from './attributes.ts';
import { decoded, textOf } from './text.ts';
import { tokensOf } from './tokens.ts';

type Node = DefaultTreeAdapterMap['node'];

/** What a parser reads: each element with its attributes, each text, in order. */
function parsed(html: string): string[] {
  const pieces: string[] = [];
  const visit = (node: Node): void => {
    if ('tagName' in node)
      pieces.push(`<${node.tagName} ${JSON.stringify(node.attrs.map(({ name, value }) => [name, value]))}>`);
    if (node.nodeName === '#text' && 'value' in node) pieces.push(node.value);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(html));
  return pieces;
}

/** The same from the scanner. */
const scanned = (html: string): string[] =>
  tokensOf(html).flatMap(({ kind, name, source }) => {
    if (kind === 'text') return [decoded(source)];
    return kind === 'start' ? [`<${name} ${JSON.stringify([...attributesOf(source)])}>`] : [];
  });

const bodies = globSync('src/markdown/fixtures/*/expected.html').map((file) => readFileSync(file, 'utf8'));

describe('the scanner reads what a parser does', () => {
  test('in every body that the markdown tests render', () => {
    expect(bodies.length).toBeGreaterThan(3);
    for (const body of bodies) expect(scanned(body)).toEqual(parsed(body));
  });

  test.each([
    '<p class="a > b" hidden data-x=\'"\'>Ett &amp; två<br>tre</p>',
    '<p>3 &lt; 4 &#38; 5 &#x3E; 4</p>',
    '<P ID=x>Ett<!-- <b>inget</b> -->två</P>',
    '<script>if (a < b) "<p>"</script><style>a > b {}</style><p>x</p>',
    '<div data-contents></div><input disabled value="a=b"><img src="/a.svg" alt="">',
    '3 < 4 och <3',
  ])('in %s', (html) => {
    // A parser joins the text around a comment; the scanner gives it in two.
    expect(scanned(html).join('')).toBe(parsed(html).join(''));
  });
});

test('joined, the pieces are the HTML, whatever it is', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<br/>',
    '<',
    '>',
    '"',
    "'",
    '<!--',
    '-->',
    'a',
    '=',
    ' ',
    '<script>',
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('');
      expect(
        tokensOf(html)
          .map(({ source }) => source)
          .join(''),
      ).toBe(html);
    }),
  );
});

test('the text of a piece has no tags, or something between in their place', () => {
  expect(textOf('<h2>Ett <em>&amp;</em> två</h2>')).toBe('Ett & två');
  expect(textOf('<p>Ett</p><p>två</p>', ' ').trim()).toBe('Ett  två');
});
