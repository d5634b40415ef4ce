import type { PDFPageProxy } from 'unpdf/pdfjs';
import { Canvas } from './canvas.ts';
import type { Glyph } from './glyph.ts';
import { graphics } from './graphics.ts';
import { toMatrix, UNCHANGED, within, type Box } from './matrix.ts';
import type { Reader } from './reader.ts';
import { seenLetters } from './seen.ts';
import { texts } from './texts.ts';

/** What a page draws, as far as reading goes. */
export interface Drawn {
  readonly glyphs: readonly Glyph[];
  /** Thin lines along the page, as drawn through text or between rows. */
  readonly rules: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** Reads from a page's drawing what letters stand where, and which of them a person sees. */
export async function drawnOn(page: PDFPageProxy, reader: Reader): Promise<Drawn> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const { transform, width, height } = page.getViewport({ scale: 1 });
  // The view has its origin at the top: turned, so that up is more.
  const base = within([1, 0, 0, -1, 0, height], toMatrix(transform) ?? UNCHANGED);
  const canvas = new Canvas(page, reader, base, { left: 0, bottom: 0, right: width, top: height });
  const known = { ...graphics, ...texts };
  const operations = new Map(Object.entries(reader.operations).map(([name, code]) => [code, known[name]]));
  for (let index = 0; index < fnArray.length; index += 1)
    operations.get(fnArray[index] ?? -1)?.(canvas, (argsArray[index] ?? []) as unknown[]);
  return { glyphs: seenLetters(canvas.letters, canvas.paints), rules: canvas.rules, width, height };
}
