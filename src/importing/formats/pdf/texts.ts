import type { Canvas, Operation } from './canvas.ts';
import { shownBy } from './fonts.ts';
import { holds, overlap, placeOf, toMatrix, UNCHANGED, within, type Matrix } from './matrix.ts';

/** What pdf.js gives for a letter; a number between letters moves the next. */
interface FontGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** Ways of painting letters, by PDF's numbers: around them, not at all, and only to cut what comes next. */
const AROUND = [1, 5];
const INVISIBLE = 3;
const PATH_ONLY = 7;

const numberOf = (value: unknown) => (typeof value === 'number' ? value : 0);

/** The operations of pdf.js that set and draw letters. */
export const texts: Readonly<Record<string, Operation>> = {
  setFont: ({ state, fonts }, [id, size]) => {
    state.size = numberOf(size);
    if (typeof id === 'string') state.font = fonts.named(id);
  },
  setCharSpacing: ({ state }, [space]) => {
    state.letterSpace = numberOf(space);
  },
  setWordSpacing: ({ state }, [space]) => {
    state.wordSpace = numberOf(space);
  },
  setHScale: ({ state }, [percent]) => {
    state.stretch = numberOf(percent) / 100;
  },
  setLeading: ({ state }, [leading]) => {
    state.leading = -numberOf(leading);
  },
  setTextRise: ({ state }, [rise]) => {
    state.rise = numberOf(rise);
  },
  setTextRenderingMode: ({ state }, [mode]) => {
    state.mode = numberOf(mode);
  },
  beginText: (canvas) => begin(canvas, UNCHANGED),
  setTextMatrix: (canvas, args) => begin(canvas, toMatrix(args.length >= 6 ? args : args[0]) ?? UNCHANGED),
  moveText: (canvas, [x, y]) => move(canvas, numberOf(x), numberOf(y)),
  setLeadingMoveText: (canvas, [x, y]) => {
    canvas.state.leading = numberOf(y);
    move(canvas, numberOf(x), canvas.state.leading);
  },
  nextLine: (canvas) => move(canvas, 0, canvas.state.leading),
  showText: (canvas, [glyphs]) => show(canvas, glyphs),
  showSpacedText: (canvas, [glyphs]) => show(canvas, glyphs),
  nextLineShowText: (canvas, [glyphs]) => {
    move(canvas, 0, canvas.state.leading);
    show(canvas, glyphs);
  },
  nextLineSetSpacingShowText: (canvas, [wordSpace, letterSpace, glyphs]) => {
    canvas.state.wordSpace = numberOf(wordSpace);
    canvas.state.letterSpace = numberOf(letterSpace);
    move(canvas, 0, canvas.state.leading);
    show(canvas, glyphs);
  },
};

function begin({ text }: Canvas, matrix: Matrix): void {
  Object.assign(text, { matrix, x: 0, y: 0, lineX: 0, lineY: 0 });
}

function move({ text }: Canvas, x: number, y: number): void {
  text.x = text.lineX += x;
  text.y = text.lineY += y;
}

function show({ state, text, letters, paints, marked, whole, annotation }: Canvas, glyphs: unknown): void {
  if (!Array.isArray(glyphs)) return;
  const size = Math.abs(state.size);
  const turn = state.size < 0 ? -1 : 1;
  const matrix = within(state.matrix, text.matrix);
  const across = state.stretch * turn;
  const angle = (Math.atan2(matrix[1] * across, matrix[0] * across) * 180) / Math.PI;
  const tall = Math.hypot(matrix[2], matrix[3]) * size;
  const wide = Math.hypot(matrix[0], matrix[1]) * Math.abs(across);
  const isClear = state.mode === PATH_ONLY || state.opacity < 0.02 || marked.some(({ isShown }) => !isShown);
  const visible = overlap(state.clip, whole);
  const fill = AROUND.includes(state.mode) ? 'line' : state.fill;
  const isArtifact = marked.some((mark) => mark.isArtifact);
  let along = 0;
  for (const glyph of glyphs as (FontGlyph | number | null)[]) {
    if (glyph === null) continue;
    if (typeof glyph === 'number') {
      along -= (glyph * size) / 1000;
      continue;
    }
    const advance = glyph.width * size * (state.font?.scale ?? 0.001);
    const [x, y] = placeOf(matrix, text.x + along * across, text.y + state.rise);
    const middle = placeOf(matrix, text.x + (along + advance / 2) * across, text.y + state.rise + size * 0.3);
    letters.push({
      text: shownBy(glyph.unicode, state.font),
      x,
      y,
      width: advance * wide,
      size: tall,
      angle,
      font: state.font?.id ?? '',
      isHidden: isClear || !holds(visible, middle[0], middle[1]),
      isLayer: state.mode === INVISIBLE,
      annotation,
      isArtifact,
      fill,
      upon: paints.length,
    });
    along += advance + (state.letterSpace + (glyph.isSpace ? state.wordSpace : 0)) * turn;
  }
  if (state.font?.isVertical === true) text.y -= along;
  else text.x += along * across;
}
