import { slugify } from '../../domain/addresses.ts';
import { registryKey } from '../../domain/matter.ts';
import type { Line } from '../model/line.ts';
import { candidatesIn, type Candidate } from './candidates.ts';
import { headingChain } from './chain.ts';

/** The headings of a source's §§, and what else of their form stands in it. */
export interface Headings {
  readonly headings: readonly Candidate[];
  /** Lines that say once more which § it is, as at the top of its next page, with how many lines of title follow. */
  readonly repeated: readonly { readonly index: number; readonly lines: number }[];
  /** Set where the numbers begin anew: several minutes in one file. */
  readonly restarts: readonly Candidate[];
  /** Lines of the form of a heading, with a registry number, that are none of these. */
  readonly untaken: readonly Candidate[];
}

/**
 * Which lines head the §§: the run of rising numbers whose form most of them share and under which text stands.
 * A list of matters has no text under its lines. The same § at the top of another page goes on, and numbers that
 * fall begin other minutes.
 */
export function headingsIn(content: readonly Line[]): Headings {
  const candidates = candidatesIn(content);
  const usual = usualShape(candidates);
  const weighed = candidates.map((candidate) => ({
    ...candidate,
    weight: candidate.weight + (candidate.shape === usual ? 1 : 0),
  }));
  const again = goingOn(content, weighed);
  const chain = headingChain(
    weighed.filter((candidate) => candidate.goesOn !== true && !again.has(candidate)),
  );
  const headings: Candidate[] = [...chain];
  const repeated: { index: number; lines: number }[] = [];
  const restarts: Candidate[] = [];
  const untaken: Candidate[] = [];
  const [first] = chain;
  if (first === undefined) return { headings, repeated, restarts, untaken };
  for (const candidate of weighed) {
    if (headings.includes(candidate)) continue;
    const last = headings
      .filter(({ index }) => index < candidate.index)
      .sort((a, b) => a.index - b.index)
      .at(-1);
    const same = last?.label === candidate.label ? last : undefined;
    const lines = same === undefined ? 0 : sameTitle(content, same, candidate);
    if (
      same !== undefined &&
      (candidate.goesOn === true ||
        sameMatter(same, candidate) ||
        lines > 0 ||
        sameRest(same, candidate) ||
        isAtPageTop(content, candidate))
    ) {
      repeated.push({ index: candidate.index, lines });
      continue;
    }
    const begins = candidate.shape === usual && candidate.hasText && candidate.weight >= 5;
    if (last !== undefined && begins && candidate.registryNumbers.length > 0) {
      headings.push(candidate);
      restarts.push(candidate);
    } else if (last !== undefined && candidate.registryNumbers.length > 0 && candidate.weight >= 4)
      untaken.push(candidate);
  }
  return { headings: headings.sort((a, b) => a.index - b.index), repeated, restarts, untaken };
}

/** Lines that say once more, right after the § whose decision stands above them, that it goes on. */
function goingOn(content: readonly Line[], candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const again = new Set<Candidate>();
  let last: Candidate | undefined;
  for (const candidate of candidates) {
    const same =
      last?.label === candidate.label &&
      last.decides &&
      (sameMatter(last, candidate) || sameRest(last, candidate) || sameTitle(content, last, candidate) > 0);
    if (same) again.add(candidate);
    else last = candidate;
  }
  return again;
}

/** The form that most lines with text under them have. */
function usualShape(candidates: readonly Candidate[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { shape, hasText } of candidates) if (hasText) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const sameRest = (a: Candidate, b: Candidate) => a.rest !== '' && slugify(a.rest) === slugify(b.rest);

const sameMatter = (a: Candidate, b: Candidate) =>
  a.registryNumbers.length > 0 &&
  b.registryNumbers.some((number) =>
    a.registryNumbers.some((registryNumber) => registryKey(registryNumber) === registryKey(number)),
  );

/** Nothing but furniture stands between the page before and the line. */
const isAtPageTop = (content: readonly Line[], { index, registryNumbers }: Candidate) => {
  const [line, before] = [content[index], content[index - 1]];
  const turns = line?.page !== null && before !== undefined && before.page !== line?.page;
  return registryNumbers.length === 0 && (line?.afterNoise === true || turns);
};

/** How many lines under a heading are the title that an earlier one of the same § has too. */
function sameTitle(content: readonly Line[], first: Candidate, second: Candidate): number {
  const words = (candidate: Candidate, count: number) =>
    slugify(
      [
        candidate.rest,
        ...content.slice(candidate.index + 1, candidate.index + 1 + count).map(({ text }) => text),
      ].join(' '),
    );
  for (const count of [4, 3, 2, 1])
    if (words(second, count) === words(first, count) && words(second, count).length > 6) return count;
  return 0;
}
