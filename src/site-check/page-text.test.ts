import { describe, expect, test } from 'vitest';
import { pageText, pageTitle } from './page-text.ts';
import { parsePage, withTag, wordsOf } from './tree.ts';

const html = (main: string, title = 'Mutor – Beslut i korthet') =>
  `<!doctype html><html lang="sv"><head><title>${title}</title></head><body><nav>Sök</nav><main id="a">${main}</main><footer>Om</footer></body></html>`;

describe('the text of a page is what a parser reads in its main element', () => {
  test.each([
    ['without the frame around it', '<h1>Mutor</h1> <p>Nej</p>', 'Mutor Nej'],
    ['with signs read', '<p>A &amp; B &#x3C; C&nbsp;kr</p>', 'A & B < C kr'],
    [
      'without what no reader sees',
      '<p>A</p> <script>"<p>B</p>"</script><style>a > b {}</style><template><p>C</p></template><p>D</p>',
      'A D',
    ],
    ['with one space where there are many', '<p>A\n   B</p>', 'A B'],
    ['without attributes, whatever they hold', '<p title="1 > 0">A</p>', 'A'],
  ])('%s', (_, main, text) => {
    expect(pageText(html(main))).toBe(text);
    expect(withTag(parsePage(html(main)), 'main').map(wordsOf)).toEqual([text]);
  });

  test('or in all of it, where it has none', () => {
    expect(pageText('<feed><title>A</title><entry>B</entry></feed>')).toBe('A B');
  });
});

test.each([
  ['Mutor – Beslut i korthet', 'Mutor'],
  ['2020 – 2022 – Beslut i korthet', '2020 – 2022'],
  ['A &amp; B &#39;C&#39; – Beslut i korthet', "A & B 'C'"],
  ['', ''],
])('a page named %j has the name %j without the site’s', (title, name) => {
  expect(pageTitle(html('', title))).toBe(name);
});
