import { NEIGHBOURS, SYNONYM } from '../../weights.ts';
import { phraseKey } from '../../words/format.ts';
import { folded } from '../../words/letters.ts';
import { stem } from '../../words/stem.ts';
import { either, hitsOf, spellingsOf, weighted } from './hits.ts';
import type { WordIndex } from './files.ts';
import type { Match } from './match.ts';
import type { Asked } from './question.ts';
import { noTermHits, together, type TermHits } from './synonyms.ts';

/**
 * Adds what words mean side by side, to each of them: the compound that they are when written together ("skol
 * skjuts"), and what people mean who say them so ("våld hemma").
 */
export async function withNeighbours(index: WordIndex, matches: readonly Match[]): Promise<Match[]> {
  const runs = matches.flatMap((_, from) =>
    Array.from({ length: NEIGHBOURS.words - 1 }, (_, more) => matches.slice(from, from + more + 2)).filter(
      (run, more) => run.length === more + 2 && run.every(isWord),
    ),
  );
  const joined = await Promise.all(
    runs.map(
      async (run) =>
        [
          run,
          await asOne(
            index,
            run.map(({ asked }) => asked),
          ),
        ] as const,
    ),
  );
  return matches.map((match) => {
    const withMatch = joined.filter(([run, { hits }]) => run.includes(match) && hits.size > 0);
    if (withMatch.length === 0) return match;
    const { parts: _, ...rest } = match;
    return {
      ...rest,
      hits: either([match.hits, ...withMatch.map(([, { hits }]) => hits)]),
      stems: [...match.stems, ...withMatch.flatMap(([, { stems }]) => stems)],
    };
  });
}

const isWord = ({ asked }: Match) => asked.joined.length > 0 && /^\p{L}+$/u.test(asked.word);

async function asOne(index: WordIndex, run: readonly Asked[]): Promise<TermHits> {
  const phrase = await index.term(phraseKey(run.map(({ word }) => stem(word))));
  const meant = await Promise.all((phrase?.also ?? []).map((meaning) => together(index, meaning.split(' '))));
  const compounds = await Promise.all(['', 's'].map((link) => written(index, run, link)));
  const all = [
    ...compounds,
    ...meant.map(({ hits, stems }) => ({ hits: weighted(hits, SYNONYM), stems })),
  ].filter(({ hits }) => hits.size > 0);
  return {
    hits: either(all.map(({ hits }) => hits)),
    stems: all.flatMap(({ stems }) => stems),
  };
}

async function written(index: WordIndex, run: readonly Asked[], link: string): Promise<TermHits> {
  const word = run.map((asked) => asked.word).join(link);
  const joinedStem = stem(word);
  if (word.length < NEIGHBOURS.letters) return noTermHits;
  const term = await index.term(folded(joinedStem));
  return term
    ? { hits: hitsOf(term, joinedStem, index.pages), stems: spellingsOf(term, joinedStem) }
    : noTermHits;
}
