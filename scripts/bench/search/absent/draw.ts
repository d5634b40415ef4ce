import { readFileSync } from 'node:fs';
import { folded } from '../../../../src/search/words/letters.ts';
import { isAsking, isEverywhere } from '../../../../src/search/words/tokens.ts';
import type { Random } from '../../archive/random.ts';
import type { Morphology } from './morphology.ts';

/** Questions of one word, by what they are. */
export type Drawn = Readonly<Record<string, readonly DrawnWord[]>>;
export interface DrawnWord {
  readonly question: string;
  /** The word of the archive that is meant; of an absent one none. */
  readonly meant?: string;
}

/** The words of a file of names, without the lines that say where they are from. */
const namesIn = (file: string) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .split(/\s+/)
    .filter((name) => name !== '');

/**
 * Draws words that an archive does not have in any form, as the other morphology sees it: none is a form of one of its
 * words, nor a part of one, nor one without its dots, nor the genitive of one or the other way round.
 * @param archive its words in lower case
 */
export function drawAbsent(
  archive: ReadonlySet<string>,
  morphology: Morphology,
  chance: Random,
  counts: { readonly names: number; readonly words: number },
): Drawn {
  const entries = new Set([...archive].flatMap(morphology.entries));
  const withoutDots = new Set([...archive].map(folded));
  const isThere = (word: string) =>
    [word, `${word}s`, word.replace(/s$/, '')].some((form) => withoutDots.has(folded(form))) ||
    morphology.entries(word).some((entry) => entries.has(entry));
  /** The forms of a word that could be inside another. */
  const formsOf = (word: string) => [
    ...new Set([word, ...morphology.entries(word).flatMap(morphology.forms)]),
  ];
  const isInside = (word: string) => {
    const forms = formsOf(word).filter((form) => form.length >= 3);
    // "avhoppare" begins "avhopparverksamhet": what begins a compound loses its last vowel.
    const beginnings = forms.map((form) => form.replace(/[ae]$/, '')).filter((form) => form.length >= 3);
    return [...archive].some(
      (whole) =>
        forms.some((form) => whole.length > form.length && morphology.isInside(form, whole)) ||
        beginnings.some((form) => whole.startsWith(form) && morphology.isInside(form, whole)),
    );
  };
  const draw = (words: readonly string[], count: number) => {
    const drawn: DrawnWord[] = [];
    for (const question of chance.some(words, words.length)) {
      const word = question.toLowerCase();
      if (drawn.length === count) break;
      if (word.length >= 4 && !isEverywhere(word) && !isAsking(word) && !isThere(word) && !isInside(word))
        drawn.push({ question });
    }
    return drawn;
  };
  const someWords = chance.some(
    morphology.words.filter((word) => /^\p{Ll}{4,}$/u.test(word)),
    counts.words * 4,
  );
  return {
    ortnamn: draw(namesIn('places.txt'), counts.names),
    efternamn: draw(namesIn('family-names.txt'), counts.names),
    'ord ur ordlistan': draw(someWords, counts.words),
  };
}

/** Draws words that an archive has in another form: inflected, at the end of a compound, or with a slip of the finger. */
export function drawPresent(
  archive: ReadonlySet<string>,
  morphology: Morphology,
  chance: Random,
  count: number,
): Drawn {
  const listed = [...archive].filter(
    (word) =>
      /^\p{Ll}{4,}$/u.test(word) &&
      !isEverywhere(word) &&
      !isAsking(word) &&
      morphology.entries(word).length > 0,
  );
  const compounds = [...archive].filter((word) => morphology.entries(word).length === 0);
  const third = Math.ceil(count / 3);
  return {
    böjda: drawn(third, () => {
      const meant = chance.pick(listed);
      const forms = morphology.entries(meant).flatMap(morphology.forms);
      const question = forms.length > 0 ? chance.pick(forms) : meant;
      return /^\p{Ll}{4,}$/u.test(question) &&
        !archive.has(question) &&
        !isEverywhere(question) &&
        !isAsking(question)
        ? { question, meant }
        : undefined;
    }),
    'sist i sammansättningar': drawn(third, () => {
      const meant = chance.pick(compounds);
      const ways = morphology.halves(meant);
      // What can be parted in several ways may be none of them.
      const [, last = ''] = ways.length === 1 ? (ways[0] ?? []) : [];
      return last.length >= 4 && !archive.has(last) && !isEverywhere(last) && !isAsking(last)
        ? { question: last, meant }
        : undefined;
    }),
    'ett finger fel': drawn(third, () => {
      const meant = chance.pick(listed);
      const question = withSlip(meant, chance);
      const isOther = archive.has(question) || morphology.entries(question).length > 0;
      return meant.length >= 7 && !isOther ? { question, meant } : undefined;
    }),
  };
}

const MOST_TRIES = 200;

function drawn(count: number, draw: () => DrawnWord | undefined): DrawnWord[] {
  const words = new Map<string, DrawnWord>();
  for (let tries = 0; words.size < count && tries < count * MOST_TRIES; tries += 1) {
    const word = draw();
    if (word) words.set(word.question, word);
  }
  return [...words.values()];
}

/** The keys beside each other on a Swedish keyboard. */
const ROWS = ['qwertyuiopå', 'asdfghjklöä', 'zxcvbnm'];

/** A word with one letter too few, doubled, in the place of the next, or beside the right key; never the first. */
function withSlip(word: string, chance: Random): string {
  const at = chance.int(1, word.length - 2);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const row = ROWS.find((keys) => keys.includes(letter)) ?? '';
  const beside = row.charAt(row.indexOf(letter) + (chance.chance(0.5) ? 1 : -1)) || letter;
  return chance.pick([
    before + after,
    before + letter + letter + after,
    before + after.charAt(0) + letter + after.slice(1),
    before + beside + after,
  ]);
}
