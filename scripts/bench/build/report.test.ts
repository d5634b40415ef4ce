import { expect, test } from 'vitest';
import { budgetLines } from './budgets.ts';
import { buildTable, table } from './report.ts';

const row = (name: string, seconds: number) => ({
  name,
  figures: { seconds, cpuSeconds: seconds, peakMegabytes: 1234 },
  pages: 2046,
  megabytes: 16.6,
});
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('times are compared with those of the peers', () => {
  const rows = [row('Vi', 5), row('Astro', 10), row('Hugo', 2)];
  const lines = plain(buildTable(rows, { seconds: 2, cpuSeconds: 4 }, { seconds: 10 }));
  expect(lines.split('\n').map((line) => line.split(/ {3,}/))).toEqual([
    [
      '',
      'Tid',
      'Processor',
      'Minne',
      'Sidor',
      'Storlek',
      'Tid mot Hugo',
      'Processor mot Hugo',
      'Tid mot glob()',
    ],
    ['Vi', '5,0 s', '5,0 s', '1 234 MB', '2 046', '17 MB', '2,50 ×', '1,25 ×', '0,50 ×'],
    ['Astro', '10,0 s', '10,0 s', '1 234 MB', '2 046', '17 MB', '5,00 ×', '2,50 ×', '1,00 ×'],
    ['Hugo', '2,0 s', '2,0 s', '1 234 MB', '2 046', '17 MB', '1,00 ×', '0,50 ×', '0,20 ×'],
  ]);
});

test('columns are as wide as what they hold, and figures end in line', () => {
  expect(
    table([
      ['', 'Tid'],
      ['Vi', '5 s'],
      ['Astro', '10 s'],
    ]),
  ).toBe('         Tid\nVi       5 s\nAstro   10 s');
});

test('a dash stands for what was not measured', () => {
  expect(buildTable([{ ...row('Vi', 5), figures: { seconds: 5 } }], undefined, { seconds: 5 })).toMatch(
    /–\s+–.*–\s+1,00/,
  );
});

test('budgets are compared with what they limit', () => {
  const ours = (seconds: number, peakMegabytes: number) => ({ seconds, peakMegabytes });
  expect(budgetLines(ours(5, 900), ours(3, 1300), { seconds: 2 })).toEqual([
    'inom  Kallt bygge mot Hugo: 2,5 ×, gränsen är 2,5',
    'ÖVER  Ett nytt sammanträde mot Hugo: 1,5 ×, gränsen är 1,0',
    'ÖVER  Minne: 1300 MB, gränsen är 1200',
  ]);
  expect(budgetLines({ seconds: 5 }, { seconds: 3 }, undefined)).toEqual([]);
});
