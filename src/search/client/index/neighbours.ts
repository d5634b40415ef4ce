import { NEIGHBOURS, SYNONYM } from '../../weights.ts';
import { phraseKey } from '../../words/format.ts';
import { folded } from '../../words/letters.ts';
import { stem } from '../../words/stem.ts';
import { either, heldOf, spellingsOf, weighted, type Hits } from './hits.ts';
import type { WordIndex } from './files.ts';
import type { Match } from './match.ts';
import type { Asked } from './question.ts';
import { meantPages, noTermHits, type Also, type TermHits } from './synonyms.ts';

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
      exact: either([match.exact, ...withMatch.map(([, { exact }]) => exact)]),
      also: [...match.also, ...withMatch.flatMap(([, { also }]) => also)],
      stems: [...match.stems, ...withMatch.flatMap(([, { stems }]) => stems)],
    };
  });
}

const isWord = ({ asked }: Match) => asked.joined.length > 0 && /^\p{L}+$/u.test(asked.word);

/** What words are side by side: pages with the compound have all of them. */
interface AsOne extends TermHits {
  readonly exact: Hits;
  /** What was looked for, as it is shown. */
  readonly also: readonly string[];
}

async function asOne(index: WordIndex, run: readonly Asked[]): Promise<AsOne> {
  const phrase = await index.term(phraseKey(run.map(({ word }) => stem(word))));
  const meant = await Promise.all((phrase?.also ?? []).map((meaning) => meantPages(index, meaning)));
  const compounds = await Promise.all(['', 's'].map((link) => written(index, run, link)));
  const meanings = meant.map((meaning) => ({ ...meaning, hits: weighted(meaning.hits, SYNONYM) }));
  const all = [...compounds, ...meanings].filter(({ hits }) => hits.size > 0);
  return {
    hits: either(all.map(({ hits }) => hits)),
    exact: either(compounds.map(({ hits }) => hits)),
    stems: all.flatMap(({ stems }) => stems),
    also: [...new Set(all.map(({ text }) => text))],
  };
}

async function written(index: WordIndex, run: readonly Asked[], link: string): Promise<Also> {
  const word = run.map((asked) => asked.word).join(link);
  const joinedStem = stem(word);
  const term = word.length < NEIGHBOURS.letters ? undefined : await index.term(folded(joinedStem));
  if (!term) return { text: word, ...noTermHits };
  const { exact, readAs = word } = heldOf(index, term, word);
  return { text: readAs, hits: exact, stems: spellingsOf(term, joinedStem) };
}
