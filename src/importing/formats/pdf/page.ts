import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { LineDoubt } from '../../model/line.ts';
import { drawnOn, type Drawn } from './drawn.ts';
import type { Glyph } from './glyph.ts';
import type { Reader } from './reader.ts';
import { withFootnotes } from './footnotes.ts';
import { annotationsOf, type Annotation } from './fields.ts';
import { boxOf, placeOf, toMatrix, UNCHANGED, within, type Box, type Matrix } from './matrix.ts';
import { piecesOf } from './pieces.ts';
import type { Row } from './rows.ts';
import { rowsOfPage } from './tables.ts';
import { withTracking } from './tracking.ts';
import { withMarginHeadings } from './margin.ts';
import { withWholeCells } from './wrapped.ts';

/** One page as it is seen. */
export interface Page {
  readonly rows: readonly Row[];
  /** What stands on the slant or on its side, piece by piece, and what stamps say. */
  readonly rotated: readonly string[];
  readonly doubts: readonly LineDoubt[];
}

/** Fewer letters than this are seen: then the text layer of a scanned page is its text. */
const FEW_LETTERS = 20;

export async function pageOf(page: PDFPageProxy, reader: Reader): Promise<Page> {
  const drawn = await drawnOn(page, reader);
  const annotations = await annotationsOf(page);
  const turned = uprightOf(withFields(drawn, annotations, page));
  const stamps = new Set(annotations.filter(({ isStamp }) => isStamp).map(({ id }) => id));
  const isStamped = ({ annotation }: Glyph) => annotation !== undefined && stamps.has(annotation);
  const isLayerText = isScanned(turned.glyphs);
  const upright: Glyph[] = [];
  const aside: Glyph[] = [];
  const hidden: Glyph[] = [];
  for (const glyph of turned.glyphs) {
    const isAside = !isUpright(glyph) || isStamped(glyph);
    if (!glyph.isHidden || (isLayerText && glyph.isLayer)) (isAside ? aside : upright).push(glyph);
    else if (!glyph.isLayer && !isAside && /[\p{L}\d]/u.test(glyph.text)) hidden.push(glyph);
  }
  const rows = rowsOfPage(withTracking(piecesOf(upright)), [
    ...turned.rules,
    ...strikesOf(annotations, page),
  ]);
  return {
    rows: withWholeCells(withMarginHeadings(withFootnotes(rows, drawn.height)), turned.rules),
    rotated: slantedTexts(aside),
    doubts: hidden.length < 2 ? [] : [{ code: 'dold-text', particulars: `Det står ”${said(hidden)}”.` }],
  };
}

const said = (glyphs: readonly Glyph[]) =>
  glyphs
    .map(({ text }) => text)
    .join('')
    .slice(0, 80);

/** Whether a page is a picture of one: nearly nothing is seen but its text layer, which then is its text. */
function isScanned(glyphs: readonly Glyph[]): boolean {
  let seen = 0;
  let hasLayer = false;
  for (const { isHidden, isLayer, text } of glyphs) {
    hasLayer ||= isLayer;
    if (!isHidden && /\p{L}/u.test(text)) seen += 1;
    if (seen >= FEW_LETTERS) return false;
  }
  return hasLayer;
}

const isUpright = ({ angle }: Glyph) => Math.abs(angle) < 3;

/** A page whose most letters stand on their side, as a wide table does, is turned to be read. */
function uprightOf({ glyphs, rules, width, height }: Drawn): Pick<Drawn, 'glyphs' | 'rules'> {
  const counts = new Map<number, number>();
  for (const { angle, text } of glyphs) {
    const quarter = Math.round(angle / 90) * 90;
    if (text.trim() !== '' && Math.abs(angle - quarter) < 3)
      counts.set(quarter, (counts.get(quarter) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most === undefined || most[0] === 0 || most[1] < glyphs.length * 0.5) return { glyphs, rules };
  const turn = (-most[0] * Math.PI) / 180;
  const [cos, sin] = [Math.round(Math.cos(turn)), Math.round(Math.sin(turn))];
  const matrix: Matrix = [cos, sin, -sin, cos, 0, 0];
  const whole = boxOf(matrix, { left: 0, bottom: 0, right: width, top: height });
  const placed: Matrix = within([1, 0, 0, 1, -whole.left, -whole.bottom], matrix);
  return {
    glyphs: glyphs.map((glyph) => {
      const [x, y] = placeOf(placed, glyph.x, glyph.y);
      return { ...glyph, x, y, angle: normal(glyph.angle - most[0]) };
    }),
    rules: rules.map((rule) => boxOf(placed, rule)),
  };
}

const normal = (angle: number) => ((((angle + 180) % 360) + 360) % 360) - 180;

/** Texts beside the page's direction, word for word as they were drawn. */
function slantedTexts(glyphs: readonly Glyph[]): string[] {
  const texts: string[] = [];
  let last: Glyph | undefined;
  for (const glyph of glyphs) {
    const isNext =
      last !== undefined &&
      Math.abs(glyph.angle - last.angle) < 1 &&
      Math.hypot(glyph.x - last.x, glyph.y - last.y) < Math.max(last.width * 2.5, glyph.size * 1.5);
    if (isNext) texts.push((texts.pop() ?? '') + glyph.text);
    else texts.push(glyph.text);
    last = glyph;
  }
  return texts;
}

/** The page's own points as those of the page that is seen. */
function viewOf(page: PDFPageProxy): Matrix {
  const view = page.getViewport({ scale: 1 });
  return within([1, 0, 0, -1, 0, view.height], toMatrix(view.transform) ?? UNCHANGED);
}

/** Puts the values of a form's fields where they stand: boxes always, others where nothing is drawn. */
function withFields(drawn: Drawn, annotations: readonly Annotation[], page: PDFPageProxy): Drawn {
  const fields = annotations.filter(({ value }) => value !== undefined);
  if (fields.length === 0) return drawn;
  const boxes = new Set(fields.filter(({ isBox }) => isBox).map(({ id }) => id));
  const shown = new Set(
    drawn.glyphs.flatMap(({ annotation, text }) =>
      annotation !== undefined && text.trim() !== '' && !boxes.has(annotation) ? [annotation] : [],
    ),
  );
  const view = viewOf(page);
  const values = fields.filter(({ id }) => !shown.has(id)).flatMap((field) => glyphsOf(field, view));
  const plain = drawn.glyphs.filter(({ annotation }) => annotation === undefined || !boxes.has(annotation));
  return { ...drawn, glyphs: [...plain, ...values] };
}

/** About how wide a letter is, in sizes; only columns need the place of a field's letters. */
const LETTER = 0.5;
const LARGEST = 11;

function glyphsOf(
  { value = '', id, isBox, place: [left, bottom, right, top] }: Annotation,
  view: Matrix,
): Glyph[] {
  const box = boxOf(view, { left, bottom, right, top });
  const high = box.top - box.bottom;
  const lines = value.split(/\r\n|\r|\n/u);
  const size = Math.min(LARGEST, (high / lines.length) * 0.8);
  return lines.flatMap((line, index) =>
    [...line].map((text, at) => ({
      text,
      x: isBox ? (box.left + box.right - size * LETTER) / 2 : box.left + 2 + at * size * LETTER,
      y: box.top - (high / lines.length) * (index + 0.5) - size * 0.35,
      width: size * LETTER,
      size,
      angle: 0,
      font: '',
      isHidden: false,
      isLayer: false,
      annotation: id,
      isArtifact: false,
    })),
  );
}

/** Lines through text that somebody has put there as a remark. */
function strikesOf(annotations: readonly Annotation[], page: PDFPageProxy): Box[] {
  const strikes = annotations.filter(({ isStrike }) => isStrike);
  if (strikes.length === 0) return [];
  const view = viewOf(page);
  return strikes.map(({ place: [left, bottom, right, top] }) => {
    const box = boxOf(view, { left, bottom, right, top });
    const middle = box.bottom + (box.top - box.bottom) * 0.5;
    return { ...box, bottom: middle, top: middle };
  });
}
