import { expect, test } from 'vitest';
import type { Glyph } from './glyph.ts';
import { piecesOf } from './pieces.ts';
import { withTracking } from './tracking.ts';

/** Letters of one face, each 6 points wide, with so much space between; a space is drawn as the others are. */
function glyphs(text: string, y: number, space: number): Glyph[] {
  return [...text].map((letter, index) => ({
    text: letter,
    x: 60 + index * (6 + space),
    y,
    width: 6,
    size: 12,
    angle: 0,
    font: 'bold',
    isHidden: false,
    isLayer: false,
    annotation: undefined,
    isArtifact: false,
  }));
}

const widthsIn = (...lines: Glyph[][]) =>
  withTracking(piecesOf(lines.flat())).map((piece) => piece.glyphs[0]?.width);

test('a number is set as the letter-spaced headings of its face are', () => {
  expect(widthsIn(glyphs('Motion om badet', 700, 4), glyphs('§ 75', 680, 4))).toEqual([10, 10]);
});

test('what is set closely is not, though its face is spaced elsewhere', () => {
  expect(widthsIn(glyphs('Motion om badet', 700, 4), glyphs('Kommunstyrelsen', 680, 0))).toEqual([10, 6]);
});

test('figures that stand apart in no spaced face are columns', () => {
  expect(widthsIn(glyphs('Kommunstyrelsen', 700, 0), glyphs('3 4', 680, 4))).toEqual([6, 6]);
});
