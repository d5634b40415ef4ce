import type { Font } from './fonts.ts';
import type { Box, Matrix } from './matrix.ts';

/** How what comes next is drawn; a page saves it and takes it back. */
export interface State {
  matrix: Matrix;
  clip: Box;
  font: Font | undefined;
  size: number;
  letterSpace: number;
  wordSpace: number;
  /** Width of letters, 1 is as the font has them. */
  stretch: number;
  leading: number;
  rise: number;
  /** How letters are painted, by PDF's number. */
  mode: number;
  fill: string;
  opacity: number;
  isBlended: boolean;
}

/** What a page begins with. */
export const firstState = (matrix: Matrix, clip: Box): State => ({
  matrix,
  clip,
  font: undefined,
  size: 0,
  letterSpace: 0,
  wordSpace: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  opacity: 1,
  isBlended: false,
});
