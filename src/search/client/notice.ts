import type { Notice } from './finding.ts';
import type { Answer } from './index/search.ts';

/** What the reader must know of how an answer was found. */
export const noticeOf = ({ missing, meant, isMeant, matches }: Answer): Notice => ({
  missing,
  isMeant,
  ...(meant === undefined ? {} : { meant }),
  parts: matches.flatMap(({ asked, parts }) => (parts ? [{ word: asked.text, parts }] : [])),
});
