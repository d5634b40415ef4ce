import { EFFORT, MOST_MEANINGS } from '../../weights.ts';

/** How much is looked up for one word of a question. */
export interface Effort {
  /** So many of the things that it may mean. */
  readonly meanings: number;
  /** Whether it is taken apart, where the archive does not have it; and whether one known part is enough. */
  readonly split: 'no' | 'in two' | 'to one part';
}

/** The most that leaves questions of any length below 150 kB in an archive of 10,000 pages. */
export const effortFor = (words: number): Effort => ({
  meanings: words <= EFFORT.whole ? MOST_MEANINGS : Math.max(1, Math.floor(EFFORT.meanings / words)),
  split: words <= EFFORT.whole ? 'to one part' : words <= EFFORT.split ? 'in two' : 'no',
});
