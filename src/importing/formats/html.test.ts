import { describe, expect, test } from 'vitest';
import { linesOfHtml } from './html.ts';
import { settled } from './settled.ts';

const sourceOf = (body: string, head = '') =>
  settled(linesOfHtml(`<!doctype html><html><head>${head}</head><body><main>${body}</main></body></html>`));
const textsOf = (body: string, head = '') =>
  sourceOf(body, head).lines.flatMap(({ text, noise }) => (noise === undefined ? [text] : []));
const codesOf = (body: string, head = '') => {
  const { lines, doubts } = sourceOf(body, head);
  return [...doubts, ...lines.flatMap((line) => line.doubts ?? [])].map(({ code }) => code);
};
const rowsOf = (body: string) => sourceOf(body).lines.map(({ cells }) => cells.map(({ text }) => text));

describe('struck and hidden text is no text, and is told', () => {
  const sheet =
    '<style>/* a */ .bort { text-decoration: line-through } span.dold, #intern { display: none }</style>';
  test.each([
    ['<s>bifaller</s>', 'struken-text'],
    ['<strike>bifaller</strike>', 'struken-text'],
    ['<del>bifaller</del>', 'struken-text'],
    ['<span style="text-decoration: line-through red">bifaller</span>', 'struken-text'],
    ['<span style="TEXT-DECORATION-LINE: underline line-through">bifaller</span>', 'struken-text'],
    ['<span class="bort">bifaller</span>', 'struken-text'],
    ['<span hidden>bifaller</span>', 'dold-text'],
    ['<span style="display:none">bifaller</span>', 'dold-text'],
    ['<span style="visibility: hidden !important">bifaller</span>', 'dold-text'],
    ['<span style="mso-hide:all">bifaller</span>', 'dold-text'],
    ['<span style="font-size:0">bifaller</span>', 'dold-text'],
    ['<span class="x dold">bifaller</span>', 'dold-text'],
    ['<b id="intern"><i>bifaller</i></b>', 'dold-text'],
  ])('%s', (gone, code) => {
    const body = `<p>Styrelsen ${gone} avslår motionen.</p>`;
    expect(textsOf(body, sheet)).toEqual(['Styrelsen avslår motionen.']);
    expect(codesOf(body, sheet)).toEqual([code]);
  });

  test('a style that only holds on paper or for one width hides nothing', () => {
    const head = '<style>@media print { .a { display: none } } .b { color: red }</style>';
    expect(textsOf('<p class="a">Text</p><p class="b">Mer</p>', head)).toEqual(['Text', 'Mer']);
  });

  test('what an element shows against its class is seen', () => {
    expect(textsOf('<p class="a" style="display:block">Text</p>', '<style>.a{display:none}</style>')).toEqual(
      ['Text'],
    );
  });

  test('a hidden row or cell of a table takes no place', () => {
    const body =
      '<table><tr><td>Ledamot</td><td hidden>Id</td><td>Ja</td></tr><tr style="display:none"><td>x</td></tr><tr><td>Eva Ek</td><td hidden>7</td><td>X</td></tr></table>';
    expect(rowsOf(body)).toEqual([
      ['Ledamot', 'Ja'],
      ['Eva Ek', 'X'],
    ]);
  });

  test('text for those who listen is not seen, and text hidden from them is', () => {
    expect(
      textsOf('<p>Ja<span class="visually-hidden"> röst</span> <i aria-hidden="true">☒</i></p>'),
    ).toEqual(['Ja ☒']);
  });
});

test('text that stands across the page is no text; a stamp is said of the document', () => {
  const body = '<div style="transform: translate(1px) rotate(-45deg)">Utkast</div><p>Avslås.</p>';
  expect(textsOf(body)).toEqual(['Avslås.']);
  expect(codesOf(body)).toEqual(['ej-slutligt']);
  expect(codesOf('<p style="writing-mode: vertical-rl">Sidan tre</p><p>Avslås.</p>')).toEqual([
    'vriden-text',
  ]);
});

test.each([['Utkast'], ['EJ JUSTERAT'], ['U T K A S T'], ['Preliminärt protokoll']])(
  'a line "%s" is a stamp',
  (stamp) => {
    expect(textsOf(`<p>${stamp}</p><p>Avslås.</p>`)).toEqual(['Avslås.']);
    expect(codesOf(`<p>${stamp}</p><p>Avslås.</p>`)).toEqual(['ej-slutligt']);
  },
);

describe('cells that span', () => {
  const marks = (body: string) =>
    sourceOf(`<table>${body}</table>`).lines.map(({ cells }) =>
      cells.map(({ text, from, repeated }) => [text, (from - 40) / 100, repeated === true]),
    );
  test('rows are there in each of them, and printed in the first', () => {
    const body =
      '<tr><td>Eva Ek</td><td rowspan="2">S</td><td></td><td>X</td></tr><tr><td>Bo Alm</td><td>X</td><td></td></tr>';
    expect(marks(body)).toEqual([
      [
        ['Eva Ek', 0, false],
        ['S', 1, false],
        ['X', 3, false],
      ],
      [
        ['Bo Alm', 0, false],
        ['S', 1, true],
        ['X', 2, false],
      ],
    ]);
    expect(textsOf(`<table>${body}</table>`)).toEqual(['Eva Ek S X', 'Bo Alm X']);
  });

  test('rows to the end of their group go no further', () => {
    const body =
      '<thead><tr><th rowspan="0">Ledamot</th><th colspan="2">Röst</th></tr><tr><th>Ja</th><th>Nej</th></tr></thead><tbody><tr><td>Eva Ek</td><td></td><td>X</td></tr></tbody>';
    expect(marks(body)).toEqual([
      [
        ['Ledamot', 0, false],
        ['Röst', 1, false],
      ],
      [
        ['Ledamot', 0, true],
        ['Ja', 1, false],
        ['Nej', 2, false],
      ],
      [
        ['Eva Ek', 0, false],
        ['X', 2, false],
      ],
    ]);
  });

  test('columns reach over all of them', () => {
    const [line] = sourceOf('<table><tr><td>Namn</td><td colspan="3">Röst</td></tr></table>').lines;
    expect(line?.cells[1]).toMatchObject({ from: 140, to: 360 });
  });
});

describe('check boxes', () => {
  test('are ticked or empty, whatever they are drawn with', () => {
    const body =
      '<table><tr><td>Eva Ek</td><td>☑</td><td>□</td><td><input type="checkbox" checked></td><td><input type="radio"></td><td><span style="font-family: Wingdings">þ</span></td><td><font face="Wingdings 2">£</font></td></tr></table>';
    expect(sourceOf(body).lines[0]?.cells.map(({ ticked }) => ticked)).toEqual([
      undefined,
      true,
      false,
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('notes', () => {
  test.each([
    ['<a href="#n"><sup>1</sup></a>', '<ol><li id="n">Utredningen. <a href="#r">↩</a></li></ol>'],
    ['<sup><a href="#n">[1]</a></sup>', '<p id="n">[1] Utredningen.</p>'],
    [
      '<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a>',
      '<div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> Utredningen.</p></div>',
    ],
    ['<a href="#n" role="doc-noteref">a</a>', '<aside id="n">Utredningen.</aside>'],
    ['<sup>1</sup>', '<p><sup>1</sup> Utredningen.</p>'],
    ['¹', '<p>¹ Utredningen.</p>'],
    [
      '<span style="vertical-align: super">1</span>',
      '<p><span style="vertical-align: super">1</span> Utredningen.</p>',
    ],
  ])('%s is a mark and no part of the number', (mark, note) => {
    const body = `<p>Anslaget är 25${mark} miljoner kronor.</p>${note}`;
    expect(textsOf(body)).toEqual(['Anslaget är 25 miljoner kronor.']);
    expect(codesOf(body)).toEqual([]);
  });

  test.each([
    '<div class="footnotes"><p>1. Utredningen.</p></div>',
    '<section role="doc-endnotes"><ol><li>Utredningen.</li></ol></section>',
  ])('%s is notes by its name', (notes) => {
    expect(textsOf(`<p>Anslaget höjs.<sup>1</sup></p>${notes}`)).toEqual(['Anslaget höjs.']);
  });

  test('a mark that no note explains is no part of the number, and told; units and tens keep their powers', () => {
    const body = '<p>25<sup>1</sup> miljoner för 400 m<sup>2</sup> och 3 km².</p>';
    expect(textsOf(body)).toEqual(['25 miljoner för 400 m² och 3 km².']);
    expect(codesOf(body)).toEqual(['upphojd-siffra']);
  });

  test('a link to a § in a list of contents is no mark', () => {
    const body = '<ul><li><a href="#p7">7</a> Val</li></ul><h2 id="p7">§ 7 Val</h2><p>Val görs.</p>';
    expect(textsOf(body)).toEqual(['• 7 Val', '§ 7 Val', 'Val görs.']);
  });
});

describe('lists', () => {
  test('have the labels that a browser shows, and their depth', () => {
    const body =
      '<ol start="3"><li>tre<ol type="a"><li>ett</li><li>två</li></ol></li><li value="7">sju</li></ol><ol type="I"><li>ett</li></ol><ol reversed><li>två</li><li>ett</li></ol>';
    expect(sourceOf(body).lines.map(({ text, item }) => [text, item?.level])).toEqual([
      ['3. tre', 0],
      ['a. ett', 1],
      ['b. två', 1],
      ['7. sju', 0],
      ['I. ett', 0],
      ['2. två', 0],
      ['1. ett', 0],
    ]);
  });

  test('have the numbers that a style gives them', () => {
    expect(
      textsOf(
        '<ol style="list-style-type: lower-alpha"><li>ett</li></ol><ol class="r"><li>ett</li></ol>',
        '<style>ol.r { list-style: upper-roman inside }</style>',
      ),
    ).toEqual(['a. ett', 'I. ett']);
  });

  test('a paragraph in an item has its label once', () => {
    expect(textsOf('<ul><li><p>Ett</p><p>Mer</p></li></ul>')).toEqual(['• Ett', 'Mer']);
  });
});

describe('a table that lays out the page', () => {
  test('is read cell by cell, with the tables in it', () => {
    const body =
      '<table><tr><td>Beslut</td><td>Avslås.</td></tr><tr><td>Omröstning</td><td><p>Ja är bifall.</p><table><tr><td>Namn</td><td>Ja</td><td>Nej</td></tr><tr><td>Eva Ek</td><td>X</td><td></td></tr></table></td></tr></table>';
    expect(sourceOf(body).lines.map(({ text, table }) => [text, table !== undefined])).toEqual([
      ['Beslut', false],
      ['Avslås.', false],
      ['Omröstning', false],
      ['Ja är bifall.', false],
      ['Namn Ja Nej', true],
      ['Eva Ek X', true],
    ]);
  });

  test('of one column is its paragraphs', () => {
    expect(textsOf('<table><tr><td><p>Belysning</p><p>Beslut</p><p>Avslås.</p></td></tr></table>')).toEqual([
      'Belysning',
      'Beslut',
      'Avslås.',
    ]);
  });

  test('a list with several names in a cell is none', () => {
    const body =
      '<table><tr><th>Ja</th><th>Nej</th></tr><tr><td>Eva Ek<br>Bo Alm<br>Siv By</td><td>Per Dal<br>Ulf Sand<br>Kaj Ros</td></tr></table>';
    expect(sourceOf(body).lines[1]?.cells.map(({ parts }) => parts)).toEqual([
      ['Eva Ek', 'Bo Alm', 'Siv By'],
      ['Per Dal', 'Ulf Sand', 'Kaj Ros'],
    ]);
  });
});

test('typed boxes and spaced letters are what they stand for', () => {
  const [first, second] = sourceOf(
    '<p>B e s l u t&nbsp;&nbsp; o m&nbsp;&nbsp; t a x a</p><table><tr><td>Eva Ek</td><td>[x]</td><td>( )</td></tr></table>',
  ).lines;
  expect(first?.text).toBe('Beslut om taxa');
  expect(second?.cells.map(({ text, ticked }) => [text, ticked])).toEqual([
    ['Eva Ek', undefined],
    ['☒', true],
    ['☐', false],
  ]);
});

test('a page that stands in one form is text; a form beside it is not', () => {
  const page = '<form id="aspnetForm"><h2>§ 7 Val</h2><p>Val görs.</p></form><form><p>Sök</p></form>';
  expect(textsOf(page)).toEqual(['§ 7 Val', 'Val görs.']);
});

test('preformatted text keeps its lines and columns', () => {
  const [, second] = sourceOf('<pre>Namn         Ja\nEva Ek       X</pre>').lines;
  expect(second?.cells.map(({ text, from }) => [text, from])).toEqual([
    ['Eva Ek', 0],
    ['X', 13],
  ]);
});
