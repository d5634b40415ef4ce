import { readFileSync } from 'node:fs';
import { foreignKey, type ForeignWords } from '../words/foreign.ts';
import { readPairs } from './everyday.ts';

/** The languages of pages that have words of their own, each in a folder that who knows it mends without reading code. */
const folders = { en: 'english' } as const;

const textOf = (language: keyof typeof folders, file: string) =>
  readFileSync(new URL(`./${folders[language]}/${file}`, import.meta.url), 'utf8');

/**
 * The words of a language, as the search page in that language needs them.
 * @param has whether the archive has a Swedish meaning
 */
export function foreignWords(
  language: keyof typeof folders,
  has: (meaning: string) => boolean = () => true,
): ForeignWords {
  const small = textOf(language, 'small.txt')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(' '))
    .filter((word) => word !== '');
  const smallWords = new Set(small);
  const meanings: Record<string, readonly string[]> = {};
  for (const [typed, written] of readPairs(textOf(language, 'words.txt'))) {
    const key = foreignKey(typed, smallWords);
    const known = [...(meanings[key] ?? []), ...written.filter(has)];
    if (key !== '' && known.length > 0) meanings[key] = [...new Set(known)];
  }
  return { small, meanings };
}

export const foreignLanguages = Object.keys(folders) as (keyof typeof folders)[];
