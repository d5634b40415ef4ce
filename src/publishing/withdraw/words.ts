import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listFiles } from '../../serving/files.ts';
import { pageText } from '../../site-check/page-text.ts';

/** What a file holds, as text: as it is on disk, and without its compression. */
export function textsOf(name: string, bytes: Buffer): string[] {
  const raw = bytes.toString('utf8');
  const unpacked = name.endsWith('.br')
    ? brotliDecompressSync(bytes)
    : bytes[0] === 0x1f && bytes[1] === 0x8b
      ? gunzipSync(bytes)
      : undefined;
  const texts = unpacked === undefined ? [raw] : [raw, unpacked.toString('utf8')];
  return texts.flatMap((text) => (text.includes('</') ? [text, pageText(text)] : [text]));
}

const SHORTEST = 12;
/** Blanks of all kinds are the same, and so are hyphens that only break lines. */
const plain = (text: string) => text.replaceAll('\u00ad', '').replace(/\s+/gu, ' ');

/**
 * The lines of a file of content that tell it from all else: long enough to be nobody else's by chance, and in no other
 * file. Names of fields and references are none of them.
 * @param others what the other files of the archive hold
 */
export function tellingWords(content: string, others: readonly string[]): string[] {
  const lines = content
    .split(/\r?\n/)
    .map((line) =>
      plain(line.replace(/^\s*(?:- )*(?:[A-Za-z]\w*: )?["'>|]*/, '').replace(/["',]+$/, '')).trim(),
    )
    .filter((line) => (line.length >= SHORTEST && line.includes(' ')) || /\d{6,}/.test(line));
  const elsewhere = others.map(plain);
  return [...new Set(lines)].filter((line) => !elsewhere.some((text) => text.includes(line)));
}

/** The files below a folder that hold any of some words, also compressed. */
export function filesWith(folder: string, words: readonly string[]): string[] {
  if (words.length === 0) return [];
  return [...listFiles(folder)].sort().filter((file) => {
    const texts = textsOf(file, readFileSync(join(folder, file))).map(plain);
    return words.some((word) => texts.some((text) => text.includes(word)));
  });
}
