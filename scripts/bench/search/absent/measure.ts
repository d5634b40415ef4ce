import { find } from '../../../../src/search/client/find.ts';
import type { Finding, Notice } from '../../../../src/search/client/finding.ts';
import type { WordIndex } from '../../../../src/search/client/index/files.ts';
import { readState } from '../../../../src/search/client/state.ts';
import { folded } from '../../../../src/search/words/letters.ts';
import { stem } from '../../../../src/search/words/stem.ts';
import type { Drawn, DrawnWord } from './draw.ts';

/** What went wrong with one question. */
export interface Wrong {
  readonly question: string;
  readonly meant?: string;
  readonly what: string;
}
/** Of each kind how many were asked, and what went wrong. */
export type Measured = Readonly<Record<string, { readonly asked: number; readonly wrong: readonly Wrong[] }>>;

/** What is wrong with an answer to a word that is not there: its pages are counted as hits, or another takes its place. */
export function wrongOfAbsent({ question }: DrawnWord, { entries, notice }: Finding): string | undefined {
  if (notice.isMeant) return `ersatt med ${notice.meant}`;
  if (entries.length > 0 && !notice.isOnlyNear) return `${entries.length} tysta träffar`;
  const isName = /^\p{Lu}/u.test(question);
  return isName && notice.parts.length > 0 ? `taget för ${notice.parts[0]?.parts.join('+')}` : undefined;
}

/** What is wrong with an answer to a word that is there in another form: it is told as missing, and not offered. */
export function wrongOfPresent({ meant = '' }: DrawnWord, { notice }: Finding): string | undefined {
  const isLike = (word: string) =>
    word.split(/\s+/).some((shown) => folded(stem(shown.toLowerCase())) === folded(stem(meant)));
  const isOffered = [
    notice.meant ?? '',
    ...notice.replaced.flatMap(({ by, begun }) => [...by, ...begun]),
  ].some(isLike);
  const isTold = isMissing(notice) && !isOffered;
  return isTold ? 'uppges saknas' : undefined;
}

const isMissing = ({ missing, replaced, parts }: Notice) =>
  missing.length + replaced.length > 0 || parts.some(({ isAbsent }) => isAbsent);

/** Asks all that was drawn. */
export async function measure(
  index: WordIndex,
  drawn: Drawn,
  wrongOf: (word: DrawnWord, finding: Finding) => string | undefined,
): Promise<Measured> {
  const kinds: [string, Measured[string]][] = [];
  for (const [kind, words] of Object.entries(drawn)) {
    const wrong: Wrong[] = [];
    for (const word of words) {
      const what = wrongOf(word, await find(index, { ...readState(''), text: word.question }));
      if (what !== undefined) wrong.push({ ...word, what });
    }
    kinds.push([kind, { asked: words.length, wrong }]);
  }
  return Object.fromEntries(kinds);
}
