import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../model/line.ts';
import { goesOnBySpace } from '../../model/fit.ts';
import { linesOfPdf } from './document.ts';

/** A text, its left edge and its foot, in points; each page has its own in the order in which they are drawn. */
type At = readonly [text: string, x: number, y: number];

async function linesOf(...pages: (readonly At[])[]): Promise<readonly Line[]> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const texts of pages) {
    const page = pdf.addPage([595, 842]);
    for (const [text, x, y] of texts) page.drawText(text, { x, y, size: 11, font });
  }
  return (await linesOfPdf(await pdf.save(), { check: () => {} })).lines;
}

const textsOf = (lines: readonly Line[]) => lines.map(({ text }) => text);
const cellsOf = (lines: readonly Line[]) => lines.map(({ cells }) => cells.map(({ text }) => text));
/** Lines under each other, in points from the left. */
const column = (x: number, y: number, ...lines: string[]): At[] =>
  lines.map((line, index) => [line, x, y - index * 13]);

describe('columns that are drawn one after the other', () => {
  test('are read one after the other, the heading whole and before its text', async () => {
    const lines = await linesOf([
      ...column(60, 700, 'Sammanfattning av', 'ärendet'),
      ...column(
        200,
        700,
        'Taxan har inte ändrats på sex år. Kostnaderna för',
        'arbetet har stigit under tiden.',
      ),
      ...column(60, 674, 'Beslut'),
      ...column(200, 674, 'Motionen avslås.'),
    ]);
    expect(textsOf(lines)).toEqual([
      'Sammanfattning av ärendet',
      'Taxan har inte ändrats på sex år. Kostnaderna för',
      'arbetet har stigit under tiden.',
      'Beslut',
      'Motionen avslås.',
    ]);
  });

  test('are the whole cells of a row where a list has crosses', async () => {
    const lines = await linesOf([
      ['Ledamot', 60, 700],
      ['Ja', 147, 700],
      ['Nej', 222, 700],
      ...column(60, 687, 'Anna-', 'Kristina', 'Wikander (S)'),
      ['X', 147, 687],
      ...column(60, 648, 'Bo Alm (M)'),
      ['X', 222, 648],
    ]);
    expect(cellsOf(lines)).toEqual([
      ['Ledamot', 'Ja', 'Nej'],
      ['Anna-Kristina Wikander (S)', 'X'],
      ['Bo Alm (M)', 'X'],
    ]);
  });

  test('are lines by their height where they are drawn row by row', async () => {
    const lines = await linesOf([
      ['Ordförande', 60, 700],
      ['Justerande', 300, 700],
      ['Ada Lund (S)', 60, 687],
      ['Bo Frid (M)', 300, 687],
    ]);
    expect(textsOf(lines)).toEqual(['Ordförande Justerande', 'Ada Lund (S) Bo Frid (M)']);
  });
});

test('a row of a list that is parted at the turn of a page is whole', async () => {
  const head: At[] = [
    ['Ledamot', 60, 700],
    ['Ja', 147, 700],
    ['Nej', 222, 700],
  ];
  const row = (name: string, y: number): At[] => [
    [name, 60, y],
    ['X', 222, y],
  ];
  const lines = await linesOf(
    [...head, ...row('Eva Ek (S)', 687), ...row('Siv By (M)', 674), ...row('Torsten', 661)],
    [...head, ['Lövdahl (C)', 60, 687], ...row('Bo Alm (M)', 674), ...row('Ulf Sand (V)', 661)],
  );
  expect(cellsOf(lines).map(([name]) => name)).toEqual([
    'Ledamot',
    'Eva Ek (S)',
    'Siv By (M)',
    'Torsten Lövdahl (C)',
    'Ledamot',
    'Bo Alm (M)',
    'Ulf Sand (V)',
  ]);
});

describe('how lines are broken', () => {
  /** Text that goes on, set to 300 points, with a space at the end of each line that goes on. */
  const running = (y: number, space: string): At[] =>
    column(
      60,
      y,
      `Taxan för torghandel har inte ändrats på sex år och${space}`,
      `kostnaderna för arbetet har stigit under samma tid${space}`,
      'enligt förvaltningen.',
      `Föreningen har ansökt om stöd till sin verksamhet för${space}`,
      `barn och unga och hyr lokaler av kommunen under året${space}`,
      'enligt ansökan.',
    );

  test('tells a paragraph where the first word of the next line had room', async () => {
    const lines = await linesOf([
      ...running(700, ''),
      ...column(
        60,
        600,
        'att lägga rapporten till handlingarna',
        'att ge förvaltningen i uppdrag att återkomma.',
      ),
    ]);
    const [above, below] = lines.slice(-2);
    expect(above !== undefined && below !== undefined && goesOnBySpace(above, below)).toBe(false);
    const [first, second] = lines;
    expect(first !== undefined && second !== undefined && goesOnBySpace(first, second)).toBeUndefined();
  });

  test('tells a line that goes on by the space at its end, where the others have none', async () => {
    const ends = column(60, 500, 'Kulturkontoret', 'Registrator', 'Revisorerna', 'Jäv', 'Beslut', 'Yrkanden');
    const lines = await linesOf([...running(700, ' '), ...running(600, ' '), ...ends, ...ends.map(lower)]);
    const [first, second] = lines;
    expect(first !== undefined && second !== undefined && goesOnBySpace(first, second)).toBe(true);
  });

  test('makes a word whole that a narrow cell breaks with no hyphen', async () => {
    const ends = column(60, 500, 'Kulturkontoret', 'Registrator', 'Revisorerna', 'Jäv', 'Beslut', 'Yrkanden');
    const lines = await linesOf([
      ...running(700, ' '),
      ...ends,
      ...ends.map(lower),
      ...column(60, 250, 'Handlingar', 'till ', 'ärendet'),
      ...column(125, 250, 'Motionen.'),
      ...column(60, 200, 'Beskrivni', 'ng av '),
      ...column(125, 200, 'Taxan är oförändrad.'),
    ]);
    expect(textsOf(lines)).toContain('Beskrivning av');
  });

  const lower = ([text, x, y]: At): At => [text, x, y - 100];
});
