import { expect, test } from 'vitest';
import { linesOfHtml } from '../formats/html.ts';
import { settled } from '../formats/settled.ts';
import { readLines } from '../read.ts';
import { readText } from '../test-files.ts';

const START = '<h2>§ 3 Ledljus</h2><h3>Beslut</h3><p>Ljusen släcks.</p><h3>Omröstning</h3>';

function ofPage(table: string) {
  const { lines } = settled(linesOfHtml(`<main>${START}${table}</main>`));
  return positions(readLines('prov.html', 'html', lines).reading.decisions[0]);
}
function positions(decision: ReturnType<typeof readText>['reading']['decisions'][number] | undefined) {
  return {
    votes: decision?.voteEvents.flatMap(({ votes }) =>
      votes.map(({ name, party, option }) => `${name} (${party}) ${option}`),
    ),
    totals: decision?.voteEvents.map(({ yes, no }) => [yes, no]),
    warned: decision?.warnings.map(({ code }) => code),
  };
}
const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;

test('names beside the word for their vote are read, many in a cell', () => {
  const rows = row('Ja', 'Eva Ek (S), Bo Alm (M)') + row('Nej', 'Ulla By (V)');
  const { votes } = ofPage(`<table>${rows}</table>`);
  expect(votes).toEqual(['Eva Ek (S) yes', 'Bo Alm (M) yes', 'Ulla By (V) no']);
});

test('the word holds for the rows below it that have none, and its figure is the sum', () => {
  const rows =
    row('Ja-röster (2)', 'Eva Ek', 'S') + row('', 'Bo Alm', 'M') + row('Nej-röster (1)', 'Ulla By', 'V');
  const { votes, totals } = ofPage(`<table>${rows}</table>`);
  expect(votes).toEqual(['Eva Ek (S) yes', 'Bo Alm (M) yes', 'Ulla By (V) no']);
  expect(totals).toEqual([[2, 1]]);
});

test('a row with a word too many is not read, and nobody below it is placed', () => {
  const rows = row('Ja', 'Alla utom Eva Ek (S)') + row('', 'Bo Alm (M)') + row('Nej', 'Ulla By (V)');
  const { votes, warned } = ofPage(`<table>${rows}</table>`);
  expect(votes).not.toContain('Eva Ek (S) yes');
  expect(votes).not.toContain('Bo Alm (M) yes');
  expect(warned).toContain('roster-ej-lasta');
});

test('a first name in a column of its own stands before the last, whatever the order of the columns', () => {
  const head = row('Nr', 'Efternamn', 'Förnamn', 'Parti', 'Röst');
  const { votes } = ofPage(
    `<table>${head}${row('1', 'Ek', 'Eva', 'S', 'Ja')}${row('2', 'Alm', 'Bo', 'M', 'Nej')}</table>`,
  );
  expect(votes).toEqual(['Eva Ek (S) yes', 'Bo Alm (M) no']);
});

test('columns that spaces keep are read so too, with names that go on below', () => {
  const text =
    '§ 3 Ledljus\n\nBeslut\nLjusen släcks.\n\nOmröstning\nJa      Eva Ek (S), Bo Alm (M),\n        Per Dal (S)\nNej     Ulla By (V)\n';
  expect(positions(readText(text).reading.decisions[0]).votes).toEqual([
    'Eva Ek (S) yes',
    'Bo Alm (M) yes',
    'Per Dal (S) yes',
    'Ulla By (V) no',
  ]);
});

test('names under "Röstar ja" and "Röstar nej" are read, parted by line breaks', () => {
  const head = '<tr><th>Röstar ja</th><th>Röstar nej</th></tr>';
  const { votes } = ofPage(`<table>${head}${row('Eva Ek (S)<br>Bo Alm (M)', 'Ulla By (V)')}</table>`);
  expect(votes).toEqual(['Eva Ek (S) yes', 'Bo Alm (M) yes', 'Ulla By (V) no']);
});

test('lists in the cells under Nej and Ja are names, whichever comes first', () => {
  const head = row('Nej-röster', 'Ja-röster');
  const lists = row('<ul><li>Eva Ek (S)</li><li>Bo Alm (M)</li></ul>', '<p>Ulla By (V)</p>');
  expect(ofPage(`<table>${head}${lists}</table>`).votes).toEqual([
    'Eva Ek (S) no',
    'Bo Alm (M) no',
    'Ulla By (V) yes',
  ]);
});

test('of two labels in a row nothing tells whose the names below are', () => {
  const { votes, warned } = ofPage('<p>Nej-röster</p><p>Ja-röster</p><p>Eva Ek (S)</p><p>Bo Alm (M)</p>');
  expect(votes).toEqual([]);
  expect(warned).toContain('roster-ej-lasta');
});

test('names alone under a vote, of which nothing says how they voted, are told of', () => {
  const { votes, warned } = ofPage('<p>Med 1 ja-röst mot 1 nej-röst.</p><p>Eva Ek (S), Bo Alm (M)</p>');
  expect(votes).toEqual([]);
  expect(warned).toContain('roster-ej-lasta');
});
