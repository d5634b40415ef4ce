import { SWEDISH } from '../../../domain/language.ts';
import { messagesIn } from '../../../messages/index.ts';
import type { Entry } from '../../../schema/collections.ts';
import { shownVoteOf, type NumberedVote } from '../../../telling/decision-votes.ts';
import type { Register } from '../../register.ts';
import { partName, voteWords, wonMeaning } from '../../vote-words.ts';
import { becameOf } from '../later-steps.ts';
import { statusText } from './status.ts';

/**
 * What a link to a decision says of it: first what came later, where that is known; the summary; and the vote that
 * settled the matter, or else its only one, with who won.
 */
export function decisionDescription(register: Register, decision: Entry<'beslut'>): string {
  const { summary } = decision.data;
  const became = becameOf(register, decision);
  const vote = shownVoteOf(decision);
  const later = became ? [`${statusText(register, decision)}.`, `${became.text}.`] : [];
  return [...later, summary, ...(vote ? voteInShort(vote, summary) : [])].join(' ');
}

/** Whether a text has both figures already, within a sentence: "bifall med 43 röster mot 38", "43–38–0". */
const tells = (text: string, [yes = 0, no = 0]: readonly number[]): boolean =>
  text
    .split(/[.!?](?=\s|$)/u)
    .map((sentence): readonly string[] => sentence.match(/\d+/gu) ?? [])
    .some((numbers) => {
      const at = numbers.indexOf(String(yes));
      return at >= 0 && numbers.toSpliced(at, 1).includes(String(no));
    });

/** Who won, the figures unless the text before has them, and what the ja or nej that won meant. */
function voteInShort(vote: NumberedVote, before: string): string[] {
  const { told } = vote;
  const { result, totals } = voteWords(told);
  const meant = wonMeaning(vote);
  const counting = [messagesIn(SWEDISH).vote.counting, ...partName(told)].join(' ');
  const isTold = told.score !== undefined && tells(before, told.score);
  return [`${counting}: ${result}`, ...(isTold ? [] : [totals]), ...(meant ? [meant] : [])];
}
