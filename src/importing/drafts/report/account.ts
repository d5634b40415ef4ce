import type { Reading } from '../../model/reading.ts';

/** Where the lines of a source went, as parts of a figure: each with its name, how many lines, and its share in percent. */
export interface LineAccount {
  readonly total: number;
  readonly parts: readonly LinePart[];
}

export interface LinePart {
  readonly kind: 'used' | 'text' | 'kept' | 'noise';
  readonly name: string;
  readonly count: number;
  readonly share: number;
}

/** The parts of all lines. They add up to the total, which the reader of minutes sees to. */
export function accountOf({ total, used, text, kept, noise }: Reading['lines']): LineAccount {
  const noisy = Object.values(noise).reduce((sum, count) => sum + count, 0);
  const part = (kind: LinePart['kind'], name: string, count: number): LinePart => ({
    kind,
    name,
    count,
    share: total === 0 ? 0 : (100 * count) / total,
  });
  return {
    total,
    parts: [
      part('used', 'Lästa', used),
      part('text', 'Text i en paragraf som ingenting är läst ur', text),
      part('kept', 'Behållna, hör inte till någon paragraf', kept),
      part('noise', 'Sidhuvuden, sidfötter och liknande', noisy),
    ],
  };
}
