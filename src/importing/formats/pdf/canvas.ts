import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Reader } from './reader.ts';
import { Fonts } from './fonts.ts';
import { boxOf, overlap, toMatrix, UNCHANGED, within, type Box, type Matrix } from './matrix.ts';
import { toBox } from './paths.ts';
import type { Letter, Paint } from './seen.ts';
import { firstState, type State } from './state.ts';

/** What an operation of pdf.js does to the page that is drawn. */
export type Operation = (canvas: Canvas, args: readonly unknown[]) => void;

/** Where the next letter is drawn, and where the line that it is on begins. */
interface TextPlace {
  matrix: Matrix;
  x: number;
  y: number;
  lineX: number;
  lineY: number;
}

/** A page while it is drawn. */
export class Canvas {
  readonly letters: Letter[] = [];
  readonly paints: Paint[] = [];
  readonly rules: Box[] = [];
  readonly fonts: Fonts;
  readonly reader: Reader;
  readonly whole: Box;
  readonly marked: { isShown: boolean; isArtifact: boolean }[] = [];
  readonly text: TextPlace = { matrix: UNCHANGED, x: 0, y: 0, lineX: 0, lineY: 0 };
  annotation: string | undefined;
  isClipping = false;
  state: State;
  private readonly base: Matrix;
  private readonly saved: State[] = [];

  constructor(page: PDFPageProxy, reader: Reader, base: Matrix, whole: Box) {
    this.fonts = new Fonts(page);
    this.reader = reader;
    this.base = base;
    this.whole = whole;
    this.state = firstState(base, whole);
  }

  save(): void {
    this.saved.push({ ...this.state });
  }

  restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  /** Begins anew from the page's own points, as annotations do. */
  reset(): void {
    this.state = { ...this.state, matrix: this.base, clip: this.whole };
  }

  transform(value: unknown): void {
    const matrix = toMatrix(value);
    if (matrix !== undefined) this.state.matrix = within(this.state.matrix, matrix);
  }

  /** Shows of what comes next only what lies in a box. */
  cut(value: unknown): void {
    const box = toBox(value);
    if (box !== undefined) this.state.clip = overlap(this.state.clip, boxOf(this.state.matrix, box));
  }

  /** Paints a box: a thin one is a line, one that is drawn around has lines for its edges, others hide what lies under. */
  paint(box: Box, isPicture: boolean, isLine = false): void {
    const { state } = this;
    const placed = overlap(boxOf(state.matrix, box), state.clip);
    const [wide, high] = [placed.right - placed.left, placed.top - placed.bottom];
    if (wide < 0 || high < 0 || state.opacity < 0.02) return;
    if (wide > 3 && high < 2.5) this.rules.push(placed);
    else if (wide > 3 && isLine)
      this.rules.push({ ...placed, bottom: placed.top }, { ...placed, top: placed.bottom });
    const isOpaque = state.opacity > 0.98 && !state.isBlended;
    if (isLine || !isOpaque || wide < 3 || high < 3) return;
    this.paints.push({
      box: placed,
      colour: isPicture ? 'picture' : state.fill,
      isPicture,
      after: this.letters.length,
    });
  }
}
