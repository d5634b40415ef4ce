import { describe, expect, test } from 'vitest';
import * as check from './check-page.ts';
import { readPage } from './read-page.ts';

const html = (body: string, head = '<title>Sida</title>', lang = 'sv') =>
  readPage('/a/', `<!doctype html>\n<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`);

test('a good page has no fault', () => {
  const page = html(
    '<h1 id="a">A</h1><img src="/b.png" alt=""><a href="https://riksdagen.se/">ut</a>' +
      '<script type="application/ld+json">{}</script><script type="module" src="/_astro/x.js"></script>',
    '<title>Sida</title><link rel="canonical" href="https://beslut.example/a/">',
  );
  expect(Object.values(check).flatMap((rule) => rule(page))).toEqual([]);
});

describe('a fault is', () => {
  test('another language', () =>
    expect(check.saysItsLanguage(html('', '', 'en'))).toEqual(['/a/: lang is en']));
  test('an empty title', () => expect(check.hasTitle(html('', '<title> </title>'))).toHaveLength(1));
  test('the title of a drawing taken for the page’s', () => {
    expect(check.hasTitle(html('<svg><title>x</title></svg>', ''))).toHaveLength(1);
  });
  test('no main heading', () => expect(check.hasOneHeading(html('<h2>A</h2>'))).toHaveLength(1));
  test('two main headings', () => expect(check.hasOneHeading(html('<h1>A</h1><h1>B</h1>'))).toHaveLength(1));
  test('an id used twice, told once', () => {
    expect(check.hasUniqueIds(html('<p id="a"></p><p id="a"></p><p id="a"></p>'))).toHaveLength(1);
  });
  test('HTML that a browser has to mend', () => {
    expect(check.isWellFormed(html('<p><div></p></div>'))).not.toEqual([]);
  });

  test.each([
    ['a script', '<script>x()</script>'],
    ['a style element', '<style>a{}</style>'],
    ['a style attribute', '<p style="color:red"></p>'],
    ['an event attribute', '<p onclick="x()"></p>'],
    ['a script address', '<a href="javascript:x()">x</a>'],
    ['a script in a template', '<template><script>x()</script></template>'],
  ])('%s in the page', (_, body) => {
    expect(check.hasNothingInline(html(body))).toHaveLength(1);
  });

  test.each([
    ['a picture', '<img src="https://a.example/b.png" alt="">'],
    ['a script', '<script src="//a.example/b.js"></script>'],
    ['a picture in a set', '<img srcset="/a.png 1x, https://a.example/b.png 2x" alt="">'],
    ['a frame', '<iframe src="https://a.example/"></iframe>'],
    ['a stylesheet', '<link rel="stylesheet" href="https://a.example/b.css">'],
    ['a picture written out as data', '<img src="data:image/gif;base64,x" alt="">'],
  ])('%s from elsewhere', (_, body) => {
    expect(check.loadsNothingFromElsewhere(html(body))).toHaveLength(1);
  });
});

test('a fault has its line', () => {
  expect(check.hasNothingInline(html('\n<p style="a"></p>'))).toEqual(['/a/, line 3: style="a"']);
});
