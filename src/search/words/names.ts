import { wordsIn } from './tokens.ts';

/** What the search must know of one archive beside its pages: the build hands it in, and the word index delivers it. */
export interface ArchiveNames {
  /** The letters of its parties, as minutes have set them at any time: "SJVP". */
  readonly parties: readonly string[];
  /** The words of its organisations' names, in lower case, with and without the s of a genitive: "exempelby". */
  readonly organizations: readonly string[];
}

/**
 * @param parties the letters of parties, with any repeated
 * @param organizations names of organisations: "Exempelby stad"
 */
export function archiveNames(parties: readonly string[], organizations: readonly string[]): ArchiveNames {
  const words = organizations.flatMap((name) => wordsIn(name).map(({ text }) => text.replace(/s$/, '')));
  return {
    parties: [...new Set(parties)].toSorted(),
    organizations: [...new Set(words.flatMap((word) => [word, `${word}s`]))].toSorted(),
  };
}
