import { strToU8 } from 'fflate';
import { composeMinutes } from './compose.ts';
import { drawStyles, type DrawnFormat, type HouseStyle } from './style.ts';
import type { Truth } from './truth.ts';
import { writeHtml } from './write-html.ts';
import { writeText } from './write-text.ts';
import { writeWord } from './write-word.ts';
import type { DrawnDocument } from './document.ts';

export interface DrawnFile {
  name: string;
  style: HouseStyle;
  truth: Truth;
  bytes: Uint8Array;
  document: DrawnDocument;
}

const endings: Record<DrawnFormat, string> = {
  text: 'txt',
  html: 'html',
  word: 'docx',
  print: 'html',
  'word-print': 'docx',
};

/**
 * So many made-up minutes in one format, each in a house style of its own, with what they say. `print` and
 * `word-print` give what a browser and an office program make into a PDF. Written from what minutes look like, and not from what the importer reads.
 */
export function drawMinutes(format: DrawnFormat, count: number, seed: number): DrawnFile[] {
  return drawStyles(count, seed).map((style, index) => {
    const { document, truth } = composeMinutes(seed * 100_003 + index, style, format);
    const name = `${format}-${seed}-${String(index).padStart(4, '0')}.${endings[format]}`;
    return { name, style, truth, document, bytes: written(document, format) };
  });
}

function written(document: DrawnDocument, format: DrawnFormat): Uint8Array {
  switch (format) {
    case 'text':
      return strToU8(writeText(document));
    case 'word':
    case 'word-print':
      return writeWord(document);
    case 'html':
      return strToU8(writeHtml(document));
    case 'print':
      return strToU8(writeHtml(document, true));
  }
}
