import { nothingToTell, type Notice } from './finding.ts';
import { wantedOf, type Match } from './index/match.ts';
import type { Answer } from './index/search.ts';

/**
 * What the reader must know of how an answer was found.
 * @param help the number of the first page about the site
 */
export function noticeOf({ missing, meant, isMeant, near, matches, pages }: Answer, help: number): Notice {
  const wanted = wantedOf(matches);
  const lacks = (match: Match) => match.exact.size === 0;
  const absent = wanted.filter(lacks);
  const replacing = new Set(absent.flatMap(({ also }) => also));
  const beside = wanted.filter((match) => !lacks(match)).flatMap(({ also }) => also);
  return {
    ...nothingToTell,
    missing: isMeant ? missing : [...new Set([...missing, ...absent.filter(isNothing).map(textOf)])],
    aboutSite: wanted
      .filter((match) => !lacks(match) && [...match.exact.keys()].every((page) => page >= help))
      .map(textOf),
    replaced: [
      ...near.map(({ word, by }) => ({ word, by: [by], begun: [] })),
      ...absent
        .filter(isReplaced)
        .map((match) => ({ word: textOf(match), by: [...new Set(match.also)], begun: match.begun })),
    ],
    parts: wanted.flatMap((match) =>
      match.parts && !(lacks(match) && isReplaced(match))
        ? [{ word: textOf(match), parts: match.parts, isAbsent: lacks(match) }]
        : [],
    ),
    readAs: wanted.flatMap((match) =>
      match.readAs === undefined ? [] : [{ word: textOf(match), as: match.readAs }],
    ),
    // What was searched for in the place of a word is told with that.
    also: [...new Set(beside)].filter((word) => !replacing.has(word)),
    leftOut: wanted.length < matches.length ? leftOut(matches, pages) : [],
    isMeant,
    ...(meant === undefined ? {} : { meant }),
  };
}

const textOf = ({ asked }: Match) => asked.text;

/** Other words were found in its place, or such as begin so; parts are told where there is nothing nearer. */
const isReplaced = ({ also, begun, parts }: Match) =>
  also.length > 0 || (begun.length > 0 && parts === undefined);

/** Nothing was found of it or in its place. */
const isNothing = ({ also, begun, parts, hits }: Match) =>
  parts === undefined && (hits.size === 0 || also.length + begun.length === 0);

/** Words that questions are made of and that some page with the rest does not have. */
const leftOut = (matches: readonly Match[], pages: readonly number[]) =>
  matches.filter(({ asked, hits }) => asked.isOptional && pages.some((page) => !hits.has(page))).map(textOf);
