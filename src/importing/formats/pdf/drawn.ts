import type { PDFPageProxy } from 'unpdf/pdfjs';
import { Canvas } from './canvas.ts';
import { graphics } from './graphics.ts';
import { toMatrix, UNCHANGED, within, type Box } from './matrix.ts';
import { seenLetters } from './seen.ts';
import { texts } from './texts.ts';

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

/** The operations of pdf.js by name, and whether a layer of the document is shown. */
export interface Reader {
  readonly operations: Readonly<Record<string, number>>;
  isShown(layer: unknown): boolean;
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
