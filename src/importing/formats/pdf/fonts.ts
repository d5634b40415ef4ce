import type { PDFPageProxy } from 'unpdf/pdfjs';
import { isPictureFont, pictureOf, picturesOf } from '../boxes.ts';

export interface Font {
  readonly id: string;
  /** Its family, without the letters that tell one cut of it from the next. */
  readonly name: string;
  readonly isOfPictures: boolean;
  readonly scale: number;
  readonly isVertical: boolean;
}

/** The fonts of a page by the names that its drawing has for them, each looked up once. */
export class Fonts {
  private readonly known = new Map<string, Font>();
  private readonly page: PDFPageProxy;

  constructor(page: PDFPageProxy) {
    this.page = page;
  }

  named(id: string): Font {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const objects = this.page.commonObjs as { has(id: string): boolean; get(id: string): unknown };
    const font = objects.has(id)
      ? (objects.get(id) as { name?: string; fontMatrix?: number[]; vertical?: boolean })
      : undefined;
    const name = (font?.name ?? '').replace(/^[A-Z]{6}\+/u, '').replace(/(?:-Regular|MT)$/u, '');
    const read = {
      id,
      name,
      isOfPictures: isPictureFont(name),
      scale: font?.fontMatrix?.[0] ?? 0.001,
      isVertical: font?.vertical === true,
    };
    this.known.set(id, read);
    return read;
  }
}

/** A letter as what it shows: fonts of pictures have boxes and ticks for letters, or in a part of Unicode of their own. */
export function shownBy(text: string, font: Font | undefined): string {
  if (font?.isOfPictures === true) return picturesOf(font.name, text);
  const code = text.charCodeAt(0);
  return code >= 0xf000 && code <= 0xf0ff ? (pictureOf('Wingdings', code) ?? text) : text;
}
