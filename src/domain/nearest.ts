import { editDistance } from './edit-distance.ts';

/** Without case and diacritics, so that "Å" and "a" are the same letter. */
const folded = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One change for every three letters or digits, so that a party's abbreviation is never taken for another's. */
const allowedChanges = (word: string) =>
  Math.min(3, Math.ceil(word.replace(/[^a-z0-9]/g, '').length / 3) - 1);

/**
 * The known word that a misspelling is closest to, if any is close enough to be meant. A name without
 * its folder means the id that ends with it, where there is only one.
 */
function find(word: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  const wanted = folded(word);
  const inFolder = candidates.filter((candidate) => candidate.endsWith(`/${wanted}`));
  if (inFolder.length === 1) return inFolder[0];
  const most = allowedChanges(wanted);
  let best: { word: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(wanted, folded(candidate), most);
    if (distance <= most && (best === undefined || distance < best.distance))
      best = { word: candidate, distance };
  }
  return best?.word;
}

/** So many are worth reading through. */
const ALL_OF = 12;
const NEAR = 5;
/** Two words that share so many letters in a row may be about the same. */
const SHARED_LETTERS = 4;

/** The last part of an id, where its name stands. */
const nameOf = (id: string) => id.slice(id.lastIndexOf('/') + 1);

const shareLetters = (a: string, b: string) =>
  Array.from({ length: Math.max(0, a.length - SHARED_LETTERS + 1) }, (_, start) =>
    a.slice(start, start + SHARED_LETTERS),
  ).some((letters) => b.includes(letters));

/** The known ids that a word may be meant for, nearest first: all of them where they are few. */
function near(word: string, known: Iterable<string>): string[] {
  const candidates = [...known];
  if (candidates.length <= ALL_OF) return candidates.toSorted();
  const wanted = nameOf(folded(word));
  return candidates
    .filter((candidate) => shareLetters(wanted, nameOf(folded(candidate))))
    .toSorted((a, b) => editDistance(folded(word), folded(a)) - editDistance(folded(word), folded(b)))
    .slice(0, NEAR);
}

/** Proposals for misspelt words. */
export const nearest = {
  find,
  near,
  /** The advice that proposes the nearest known word, and else something; nothing where none is near. */
  advice(word: string, known: Iterable<string>, otherwise?: string): { advice?: string } {
    const meant = find(word, known);
    if (meant === undefined) return {};
    const question = `Menar du ${meant}? Rätta i så fall stavningen.`;
    return { advice: otherwise === undefined ? question : `${question} ${otherwise}` };
  },
  /** The same, but where none is near enough to be meant it lists some that there are, after `advice`. */
  adviceOrNear(word: string, known: Iterable<string>, advice: string, otherwise: string): { advice: string } {
    const candidates = [...known];
    const { advice: meant } = nearest.advice(word, candidates, otherwise);
    if (meant !== undefined) return { advice: meant };
    const choices = near(word, candidates);
    if (candidates.length === 0) return { advice: `${advice} Det finns inget att välja bland än.` };
    if (choices.length === 0) return { advice };
    const are = choices.length === candidates.length ? 'Det som finns' : 'Närmast';
    return { advice: `${advice} ${are}: ${choices.join(', ')}.` };
  },
};
