import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findCertainNumbers } from '../domain/personal-data/personal-number.ts';
import { listFiles } from '../serving/files.ts';
import { hasTexts, readerTexts } from './reader-texts.ts';

/** A file of a built site, and the numbers in it. */
interface FileWithNumbers {
  readonly file: string;
  /** Their digits. Never to be shown. */
  readonly numbers: readonly string[];
}

/** Between texts that are read at once: no number goes across it, and no label reaches over it. */
const APART = '\n§x§\n';

/** The last look: every file of a built site in which a personal number stands, in its name or in what readers get. */
export function filesWithPersonalNumbers(dir: string): FileWithNumbers[] {
  return [...listFiles(dir)].flatMap((file) => {
    const texts = hasTexts(file) ? readerTexts(file, readFileSync(join(dir, file), 'utf8')) : [];
    const numbers = findCertainNumbers([file, ...texts].join(APART)).map(({ digits }) => digits);
    return numbers.length > 0 ? [{ file, numbers }] : [];
  });
}
