import { describe, expect, test } from 'vitest';
import { cell, doubtsOf, item, level, linesOf, lists, p, row, run, table, textsOf } from '../../test-word.ts';

const columns = (xml: string) =>
  linesOf(xml).map(({ cells }) =>
    cells.map(({ text, from, repeated }) => [
      text,
      (from - 40) / 100,
      ...(repeated === true ? ['repeated'] : []),
    ]),
  );

describe('cells that span', () => {
  const head = row('Parti', 'Ledamot', 'Ja', 'Nej');
  test('rows say the same of each row', () => {
    const merged = (text: string, start: boolean) =>
      cell(text === '' ? p('') : text, start ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>');
    const xml = table(
      head,
      row(merged('S', true), 'Eva Ek', '', 'X'),
      row(merged('', false), 'Bo Alm', 'X', ''),
      row(cell('M'), 'Siv By', '', 'X'),
    );
    expect(columns(xml)).toEqual([
      [
        ['Parti', 0],
        ['Ledamot', 1],
        ['Ja', 2],
        ['Nej', 3],
      ],
      [
        ['S', 0],
        ['Eva Ek', 1],
        ['X', 3],
      ],
      [
        ['S', 0, 'repeated'],
        ['Bo Alm', 1],
        ['X', 2],
      ],
      [
        ['M', 0],
        ['Siv By', 1],
        ['X', 3],
      ],
    ]);
    expect(textsOf(xml)[2]).toBe('Bo Alm X');
  });

  test('columns, and rows that begin further in, keep every mark in its column', () => {
    const xml = table(
      head,
      row(cell('Alla', '<w:gridSpan w:val="2"/>'), 'X', ''),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('Bo Alm')}${cell(p(''))}${cell('X')}</w:tr>`,
      row('M', cell('Siv', '<w:hMerge w:val="restart"/>'), cell(p(''), '<w:hMerge/>'), 'X'),
    );
    expect(columns(xml).slice(1)).toEqual([
      [
        ['Alla', 0],
        ['X', 2],
      ],
      [
        ['Bo Alm', 1],
        ['X', 3],
      ],
      [
        ['M', 0],
        ['Siv', 1],
        ['X', 3],
      ],
    ]);
  });
});

test('rows and cells in content controls are rows and cells', () => {
  const xml = table(
    `<w:sdt><w:sdtPr/><w:sdtContent>${row('Eva Ek', 'X')}</w:sdtContent></w:sdt>`,
    `<w:tr>${cell('Bo Alm')}<w:sdt><w:sdtPr/><w:sdtContent>${cell('X')}</w:sdtContent></w:sdt></w:tr>`,
  );
  expect(textsOf(xml)).toEqual(['Eva Ek X', 'Bo Alm X']);
});

test('hidden and deleted rows are none, and are told', () => {
  const marked = (mark: string) => `<w:tr><w:trPr>${mark}</w:trPr>${cell('Ada Lund')}${cell('X')}</w:tr>`;
  expect(textsOf(table(row('Eva Ek', 'X'), marked('<w:hidden/>'), marked('<w:del w:id="1"/>')))).toEqual([
    'Eva Ek X',
  ]);
  expect(doubtsOf(table(row('Eva Ek', 'X'), marked('<w:hidden/>'), marked('<w:del w:id="1"/>')))).toEqual([
    'dold-text',
    'sparade-andringar',
  ]);
  expect(textsOf(table(marked('<w:ins w:id="1"/>')))).toEqual(['Ada Lund X']);
  expect(doubtsOf(table(marked('<w:ins w:id="1"/>')))).toEqual(['sparade-andringar']);
});

describe('a table that lays out the page', () => {
  const list = table(row('Ledamot', 'Ja', 'Nej'), row('Eva Ek (S)', '', 'X'));
  test('is read cell by cell, with the tables in it', () => {
    const xml = table(row('Beslut', 'Avslås.'), row('Omröstning', cell(p('Ja är bifall.') + list + p(''))));
    expect(linesOf(xml).map(({ text, table: number }) => [text, number !== undefined])).toEqual([
      ['Beslut', false],
      ['Avslås.', false],
      ['Omröstning', false],
      ['Ja är bifall.', false],
      ['Ledamot Ja Nej', true],
      ['Eva Ek (S) X', true],
    ]);
  });

  test('of one column is its paragraphs', () => {
    expect(textsOf(table(row(cell(p('§ 7') + p('Belysning') + p('Beslut') + p('Avslås.')))))).toEqual([
      '§ 7',
      'Belysning',
      'Beslut',
      'Avslås.',
    ]);
  });

  test('whose cell holds a list of points keeps them apart', () => {
    const xml = {
      body: table(row('Beslut', cell(item('avslå', 1) + item('uppdra', 1)))),
      numbering: lists(level(0, 'decimal', '%1.')),
    };
    expect(textsOf(xml)).toEqual(['Beslut', '1. avslå', '2. uppdra']);
  });

  test('a list with a note of several paragraphs below it stays a list', () => {
    const note = row(cell(p('Not') + p('Två kvittade.') + p('En kom sent.'), '<w:gridSpan w:val="3"/>'));
    const lines = linesOf(table(row('Ledamot', 'Ja', 'Nej'), row('Eva Ek (S)', '', 'X'), note));
    expect(lines.map(({ text }) => text)).toEqual([
      'Ledamot Ja Nej',
      'Eva Ek (S) X',
      'Not',
      'Två kvittade.',
      'En kom sent.',
    ]);
  });
});

test('a cell has its paragraphs, also where it is one of a list', () => {
  const [line] = linesOf(table(row(cell(p('Eva Ek') + p('Bo Alm')), cell(p('Siv By') + p('Per Dal')))));
  expect(line?.cells.map(({ parts }) => parts)).toEqual([
    ['Eva Ek', 'Bo Alm'],
    ['Siv By', 'Per Dal'],
  ]);
});

test('struck and hidden words of a cell are told on its row', () => {
  const xml = table(row(cell(p(run('Eva Ek', '<w:strike/>') + run('Bo Alm'))), 'X'));
  expect(linesOf(xml)).toMatchObject([{ text: 'Bo Alm X', doubts: [{ code: 'struken-text' }] }]);
});
