import type { ProposalType } from '../../domain/decision.ts';
import type { VoteEventKind } from '../../domain/procedure.ts';
import type { Section, VoteEvent } from '../model/reading.ts';

/** The words that name what is moved, each for one type. */
const MOVED: readonly (readonly [RegExp, ProposalType])[] = [
  [/återremi(?:ss|tter)/iu, 'remit'],
  [/bordlägg|bordlagt|bordlagd/iu, 'table'],
  [/(?<!\p{L})avsl(?:ag|ås|å|år)(?!\p{L})/iu, 'reject'],
  [/(?<!\p{L})bif(?:all|alla|aller|alls)(?!\p{L})/iu, 'approve'],
  [/tilläggsyrkande|(?<!\p{L})tillägg(?:et)?(?!\p{L})/iu, 'add'],
  [/ändringsyrkande|(?<!\p{L})ändring(?:en|ar)?(?!\p{L})/iu, 'amend'],
];

/** What follows "bifall till" names what is approved, and is no type of its own. */
const OBJECT = /(?<=(?:bifall|avslag) (?:till|på) )[^.;]*/giu;

/** What a member moved, where the words after "yrkar" name one thing and one only; else `other`. */
export function proposalTypeOf(text: string): ProposalType {
  const words =
    text
      .split(/yrk(?:ar|ade|at)/iu)
      .slice(1)
      .join(' ') || text;
  const types = MOVED.filter(([pattern]) => pattern.test(words.replace(OBJECT, ''))).map(([, type]) => type);
  // "bifall till A och avslag på B" says two things; what stands after "bifall till" was taken away with it.
  const both = /(?<!\p{L})bifall(?!\p{L})/iu.test(words) && /(?<!\p{L})avslag(?!\p{L})/iu.test(words);
  const [only] = types;
  return types.length === 1 && only !== undefined && !both ? only : 'other';
}

/** What a vote settles, from what ja and nej mean or the heading above it; else `other`. */
export function voteKindOf(event: VoteEvent, sections: readonly Section[]): VoteEventKind {
  const meanings = [event.yesMeans ?? '', event.noMeans ?? ''];
  const anyMeans = (pattern: RegExp) => meanings.some((text) => pattern.test(text));
  if (anyMeans(/avgör/iu) && anyMeans(/återremi/iu)) return 'remit';
  if (anyMeans(/avgör/iu) && anyMeans(/bordlägg/iu)) return 'table';
  if (anyMeans(/motförslag/iu)) return 'counter-proposal';
  if (anyMeans(/tilläggsyrkande/iu)) return 'addition';
  const heading = sections.findLast(({ line }) => line <= event.line)?.heading ?? '';
  return /huvudvotering/iu.test(heading) ? 'main' : 'other';
}
