import type { PDFPageProxy } from 'unpdf/pdfjs';
import { isPictureFont, pictureOf, picturesOf } from '../boxes.ts';
import {
  boxOf,
  holds,
  overlap,
  placeOf,
  toMatrix,
  UNCHANGED,
  within,
  type Box,
  type Matrix,
} from './matrix.ts';

/** A letter as a page draws it, its place in points from the lower left of the page as it is seen. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** How far it goes on in its direction. */
  readonly width: number;
  readonly size: number;
  /** The direction of its line in degrees: 0 is upright. */
  readonly angle: number;
  /** The font as the file names it; the same letters in another face have another. */
  readonly font: string;
  /** Not seen: of a colour that is the paper's, clear, cut off, beside the page or under something. */
  readonly isHidden: boolean;
  /** Drawn in the way of the text layer that lies behind or before a picture of a page. */
  readonly isLayer: boolean;
  /** The annotation it belongs to: a stamp, the value of a field. */
  readonly annotation: string | undefined;
  /** Set where the document's tags say that it is the page's frame and not its text. */
  readonly isArtifact: boolean;
}

/** What a page draws, as far as reading goes. */
export interface Drawn {
  readonly glyphs: readonly Glyph[];
  /** Thin lines along the page, as drawn through text or between rows. */
  readonly rules: readonly Box[];
  readonly width: number;
  readonly height: number;
}

interface Font {
  readonly id: string;
  /** Its family, without the letters that tell one cut of it from the next. */
  readonly name: string;
  readonly isOfPictures: boolean;
  readonly scale: number;
  readonly isVertical: boolean;
}

interface State {
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
  mode: number;
  fill: string;
  opacity: number;
  isBlended: boolean;
}

/** Something opaque that is painted: it hides what lies under it, and shows white letters upon it. */
interface Paint {
  readonly box: Box;
  readonly colour: string;
  readonly isPicture: boolean;
  /** How many letters were drawn before it. */
  readonly after: number;
}

interface Letter extends Glyph {
  isHidden: boolean;
  isLayer: boolean;
  readonly fill: string;
  /** How many paints lay there before it. */
  readonly upon: number;
}

/** The operations of pdf.js by name, and whether a layer of the document is shown. */
export interface Reader {
  readonly operations: Readonly<Record<string, number>>;
  isShown(layer: unknown): boolean;
}

/** What pdf.js gives for a letter; a number between letters moves the next. */
interface FontGlyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

const INVISIBLE = 3;
const PATH_ONLY = 7;

/** Reads from a page's drawing what letters stand where, and which of them a person sees. */
export async function drawnOn(page: PDFPageProxy, reader: Reader): Promise<Drawn> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const view = page.getViewport({ scale: 1 });
  // The view has its origin at the top: turned, so that up is more.
  const base = within([1, 0, 0, -1, 0, view.height], toMatrix(view.transform) ?? UNCHANGED);
  const canvas = new Canvas(page, reader, base, { left: 0, bottom: 0, right: view.width, top: view.height });
  const names = new Map(Object.entries(reader.operations).map(([name, code]) => [code, name]));
  for (let index = 0; index < fnArray.length; index += 1)
    canvas.operate(names.get(fnArray[index] ?? -1) ?? '', (argsArray[index] ?? []) as unknown[]);
  return { glyphs: canvas.glyphs(), rules: canvas.rules, width: view.width, height: view.height };
}

class Canvas {
  readonly rules: Box[] = [];
  private readonly letters: Letter[] = [];
  private readonly paints: Paint[] = [];
  private readonly page: PDFPageProxy;
  private readonly reader: Reader;
  private readonly base: Matrix;
  private readonly whole: Box;
  private readonly saved: State[] = [];
  private state: State;
  private text: Matrix = UNCHANGED;
  private x = 0;
  private y = 0;
  private lineX = 0;
  private lineY = 0;
  private isClipping = false;
  private annotation: string | undefined;
  private readonly marked: { isShown: boolean; isArtifact: boolean }[] = [];
  private readonly fonts = new Map<string, Font>();

  constructor(page: PDFPageProxy, reader: Reader, base: Matrix, whole: Box) {
    this.page = page;
    this.reader = reader;
    this.base = base;
    this.whole = whole;
    this.state = {
      matrix: base,
      clip: whole,
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
    };
  }

  operate(name: string, args: readonly unknown[]): void {
    const [first, second] = args;
    const number = typeof first === 'number' ? first : 0;
    const { state } = this;
    switch (name) {
      case 'save':
        this.saved.push({ ...state });
        break;
      case 'restore':
      case 'paintFormXObjectEnd':
        this.state = this.saved.pop() ?? state;
        break;
      case 'transform':
        this.transform(args);
        break;
      case 'paintFormXObjectBegin':
        this.saved.push({ ...state });
        this.transform(first);
        this.cut(second);
        break;
      case 'beginAnnotation':
        this.saved.push({ ...state });
        this.annotation = typeof first === 'string' ? first : undefined;
        this.state = { ...state, matrix: this.base, clip: this.whole };
        this.transform(args[2]);
        this.transform(args[3]);
        break;
      case 'endAnnotation':
        this.annotation = undefined;
        this.state = this.saved.pop() ?? state;
        break;
      case 'beginMarkedContent':
        this.marked.push({ isShown: true, isArtifact: first === 'Artifact' });
        break;
      case 'beginMarkedContentProps':
        this.marked.push({
          isShown: first !== 'OC' || this.reader.isShown(second),
          isArtifact: first === 'Artifact',
        });
        break;
      case 'endMarkedContent':
        this.marked.pop();
        break;
      case 'clip':
      case 'eoClip':
        this.isClipping = true;
        break;
      case 'constructPath':
        this.path(number, second, args[2]);
        break;
      case 'setFillRGBColor':
        state.fill = typeof first === 'string' ? first.toLowerCase() : hexOf(args);
        break;
      case 'setFillColorN':
      case 'shadingFill':
      case 'setFillTransparent':
        state.fill = 'pattern';
        break;
      case 'setGState':
        this.settings(first);
        break;
      case 'setFont':
        this.font(first, typeof second === 'number' ? second : 0);
        break;
      case 'setCharSpacing':
        state.letterSpace = number;
        break;
      case 'setWordSpacing':
        state.wordSpace = number;
        break;
      case 'setHScale':
        state.stretch = number / 100;
        break;
      case 'setLeading':
        state.leading = -number;
        break;
      case 'setTextRise':
        state.rise = number;
        break;
      case 'setTextRenderingMode':
        state.mode = number;
        break;
      case 'beginText':
        this.begin(UNCHANGED);
        break;
      case 'setTextMatrix':
        this.begin(toMatrix(args.length >= 6 ? args : first) ?? UNCHANGED);
        break;
      case 'moveText':
        this.move(number, typeof second === 'number' ? second : 0);
        break;
      case 'setLeadingMoveText':
        state.leading = typeof second === 'number' ? second : 0;
        this.move(number, state.leading);
        break;
      case 'nextLine':
        this.move(0, state.leading);
        break;
      case 'showText':
      case 'showSpacedText':
        this.show(first);
        break;
      case 'nextLineShowText':
        this.move(0, state.leading);
        this.show(first);
        break;
      case 'nextLineSetSpacingShowText':
        state.wordSpace = number;
        state.letterSpace = typeof second === 'number' ? second : 0;
        this.move(0, state.leading);
        this.show(args[2]);
        break;
      default:
        if (/^paint.*Image/u.test(name)) this.paint({ left: 0, bottom: 0, right: 1, top: 1 }, true);
    }
  }

  /** The letters, each with whether it is seen, which only what comes after it can tell. */
  glyphs(): Glyph[] {
    const onPaper = new Map<string, boolean>();
    const isLost = (fill: string) => {
      const known = onPaper.get(fill) ?? isAlike(fill, WHITE);
      onPaper.set(fill, known);
      return known;
    };
    this.letters.forEach((letter, index) => {
      letter.isHidden ||=
        letter.isLayer ||
        (this.paints.length === 0
          ? isLost(letter.fill)
          : isAlike(letter.fill, this.groundOf(letter, index)) || letter.isHidden);
    });
    return this.letters;
  }

  /** The colour that a letter stands upon; one that something is painted over is hidden by it. */
  private groundOf(letter: Letter, index: number): string {
    const turn = radians(letter.angle);
    const x = letter.x + Math.cos(turn) * letter.width * 0.5;
    const y = letter.y + Math.sin(turn) * letter.width * 0.5 + letter.size * 0.3;
    let ground = WHITE;
    this.paints.forEach(({ box, after, isPicture, colour }, order) => {
      if (!holds(box, x, y)) return;
      if (order < letter.upon) ground = colour;
      else if (after > index) {
        letter.isHidden = true;
        letter.isLayer ||= isPicture;
      }
    });
    return ground;
  }

  private transform(value: unknown): void {
    const matrix = toMatrix(value);
    if (matrix !== undefined) this.state.matrix = within(this.state.matrix, matrix);
  }

  private cut(value: unknown): void {
    const box = toBox(value);
    if (box !== undefined) this.state.clip = overlap(this.state.clip, boxOf(this.state.matrix, box));
  }

  private settings(value: unknown): void {
    if (!Array.isArray(value)) return;
    for (const [name, setting] of value as [string, unknown][]) {
      if (name === 'ca' && typeof setting === 'number') this.state.opacity = setting;
      if (name === 'BM') this.state.isBlended = !/^(?:source-over|normal)$/iu.test(String(setting));
      if (name === 'Font' && Array.isArray(setting)) this.font(setting[0], Number(setting[1]));
    }
  }

  private font(name: unknown, size: number): void {
    this.state.size = size;
    if (typeof name === 'string') this.state.font = this.fontNamed(name);
  }

  private fontNamed(name: string): Font {
    const known = this.fonts.get(name);
    if (known !== undefined) return known;
    const objects = this.page.commonObjs as { has(id: string): boolean; get(id: string): unknown };
    const font = objects.has(name)
      ? (objects.get(name) as { name?: string; fontMatrix?: number[]; vertical?: boolean })
      : undefined;
    const family = (font?.name ?? '').replace(/^[A-Z]{6}\+/u, '').replace(/(?:-Regular|MT)$/u, '');
    const read = {
      id: name,
      name: family,
      isOfPictures: isPictureFont(family),
      scale: font?.fontMatrix?.[0] ?? 0.001,
      isVertical: font?.vertical === true,
    };
    this.fonts.set(name, read);
    return read;
  }

  private begin(matrix: Matrix): void {
    this.text = matrix;
    this.x = this.lineX = 0;
    this.y = this.lineY = 0;
  }

  private move(x: number, y: number): void {
    this.x = this.lineX += x;
    this.y = this.lineY += y;
  }

  private show(glyphs: unknown): void {
    const { state } = this;
    if (!Array.isArray(glyphs)) return;
    const size = Math.abs(state.size);
    const turn = state.size < 0 ? -1 : 1;
    const matrix = within(state.matrix, this.text);
    const across = state.stretch * turn;
    const angle = degrees(Math.atan2(matrix[1] * across, matrix[0] * across));
    const tall = Math.hypot(matrix[2], matrix[3]) * size;
    const wide = Math.hypot(matrix[0], matrix[1]) * Math.abs(across);
    const isClear =
      state.mode === PATH_ONLY || state.opacity < 0.02 || this.marked.some(({ isShown }) => !isShown);
    const seen = overlap(state.clip, this.whole);
    const fill = state.mode === 1 || state.mode === 5 ? 'line' : state.fill;
    const isArtifact = this.marked.some((mark) => mark.isArtifact);
    let along = 0;
    for (const glyph of glyphs as (FontGlyph | number | null)[]) {
      if (glyph === null) continue;
      if (typeof glyph === 'number') {
        along -= (glyph * size) / 1000;
        continue;
      }
      const advance = glyph.width * size * (state.font?.scale ?? 0.001);
      const [x, y] = placeOf(matrix, this.x + along * across, this.y + state.rise);
      const middle = placeOf(
        matrix,
        this.x + (along + advance / 2) * across,
        this.y + state.rise + size * 0.3,
      );
      this.letters.push({
        text: shownBy(glyph.unicode, state.font),
        x,
        y,
        width: advance * wide,
        size: tall,
        angle,
        font: state.font?.id ?? '',
        isHidden: isClear || !holds(seen, middle[0], middle[1]),
        isLayer: state.mode === INVISIBLE,
        annotation: this.annotation,
        isArtifact,
        fill,
        upon: this.paints.length,
      });
      along += advance + (state.letterSpace + (glyph.isSpace ? state.wordSpace : 0)) * turn;
    }
    if (state.font?.isVertical === true) this.y -= along;
    else this.x += along * across;
  }

  private path(operation: number, paths: unknown, bounds: unknown): void {
    const { operations } = this.reader;
    const isClip = this.isClipping;
    this.isClipping = false;
    const name = PAINTS.find((paint) => operations[paint] === operation);
    if (name !== undefined)
      for (const box of partsOf(paths) ?? [toBox(bounds)])
        if (box !== undefined) this.paint(box, false, /stroke/iu.test(name) && !/fill/iu.test(name));
    if (isClip) this.cut(bounds);
  }

  private paint(box: Box, isPicture: boolean, isLine = false): void {
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

/** A letter as what it shows: fonts of pictures have boxes and ticks for letters, or in a part of Unicode of their own. */
function shownBy(text: string, font: Font | undefined): string {
  if (font?.isOfPictures === true) return picturesOf(font.name, text);
  const code = text.charCodeAt(0);
  return code >= 0xf000 && code <= 0xf0ff ? (pictureOf('Wingdings', code) ?? text) : text;
}

const PAINTS = [
  'fill',
  'eoFill',
  'stroke',
  'closeStroke',
  'fillStroke',
  'eoFillStroke',
  'closeFillStroke',
  'closeEOFillStroke',
];
const WHITE = '#ffffff';

/** Whether letters of a colour cannot be told from what they stand upon. */
function isAlike(colour: string, ground: string): boolean {
  if (colour === ground) return colour.startsWith('#');
  const [red, green, blue] = tonesOf(colour);
  const [groundRed, groundGreen, groundBlue] = tonesOf(ground);
  return (
    Math.abs(red - groundRed) < NEAR &&
    Math.abs(green - groundGreen) < NEAR &&
    Math.abs(blue - groundBlue) < NEAR
  );
}

const NEAR = 8;
const UNKNOWN: readonly [number, number, number] = [NaN, NaN, NaN];

function tonesOf(colour: string): readonly [number, number, number] {
  if (colour.length !== 7 || !colour.startsWith('#')) return UNKNOWN;
  const code = Number.parseInt(colour.slice(1), 16);
  return [code >> 16, (code >> 8) & 255, code & 255];
}

const hexOf = (tones: readonly unknown[]) =>
  `#${tones.map((tone) => Math.round(Number(tone)).toString(16).padStart(2, '0')).join('')}`;

const radians = (angle: number) => (angle * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

function toBox(value: unknown): Box | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  const [left, bottom, right, top] = Array.from(value as ArrayLike<number>);
  return left === undefined || bottom === undefined || right === undefined || top === undefined
    ? undefined
    : {
        left: Math.min(left, right),
        bottom: Math.min(bottom, top),
        right: Math.max(left, right),
        top: Math.max(bottom, top),
      };
}

/** How many numbers follow each sign of a path: move, line, curve, quadratic curve, close. */
const FOLLOWING = [2, 2, 6, 4, 0];
const MOST_PARTS = 4000;

/** The boxes around the parts of a path, each from one move to the next. */
function partsOf(paths: unknown): Box[] | undefined {
  const data = Array.isArray(paths) ? (paths[0] as ArrayLike<number> | null) : null;
  if (data === null || typeof data !== 'object' || !('length' in data)) return undefined;
  const parts: Box[] = [];
  let part: { left: number; bottom: number; right: number; top: number } | undefined;
  for (let at = 0; at < data.length && parts.length < MOST_PARTS;) {
    const sign = data[at] ?? -1;
    const count = FOLLOWING[sign];
    if (count === undefined) return undefined;
    if (sign === 0) {
      if (part !== undefined) parts.push(part);
      part = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity };
    }
    for (let next = at + 1; part !== undefined && next < at + count; next += 2) {
      const [x = 0, y = 0] = [data[next], data[next + 1]];
      part.left = Math.min(part.left, x);
      part.right = Math.max(part.right, x);
      part.bottom = Math.min(part.bottom, y);
      part.top = Math.max(part.top, y);
    }
    at += count + 1;
  }
  if (part !== undefined) parts.push(part);
  return parts;
}
