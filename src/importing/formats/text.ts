import { ImportFault } from '../model/fault.ts';
import { textLine, type Line } from '../model/line.ts';

/**
 * The text of bytes: UTF-8 and UTF-16 by their marks, else UTF-8 where the bytes are valid, else
 * Windows-1252, which Latin-1 is a part of.
 */
export function decodeText(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes.subarray(3));
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes.subarray(2));
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
  const wide = wideByteOrder(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** UTF-16 without a mark shows by every other byte being zero. */
function wideByteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 400);
  if (sample.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > sample.length * 0.4 && even === 0) return 'utf-16le';
  if (even > sample.length * 0.4 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Lines of plain text. A form feed begins a page; a text without any has no pages. */
export function linesOfText(text: string): Line[] {
  if ([...text.slice(0, 4000)].filter((c) => c < ' ' && !/\s/u.test(c)).length > 40) {
    throw new ImportFault('fil-okand', 'Spara den som PDF, Word, HTML eller text och försök igen.');
  }
  const paged = text.includes('\f');
  let page = 1;
  let gap = false;
  return text.split(/\r\n|\n|\r|\u2028|\u2029/u).flatMap((raw, index) => {
    const feeds = raw.split('\f').length - 1;
    page += feeds;
    const line = textLine(raw.replaceAll('\f', ''), index + 1, paged ? page : null, gap && feeds === 0);
    gap = line.text === '';
    return line.text === '' ? [] : [line];
  });
}
