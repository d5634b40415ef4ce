import { SWEDISH, type Language } from '../../../domain/language.ts';
import { messagesIn } from '../../../messages/index.ts';
import type { Entry } from '../../../schema/collections.ts';
import { shownVoteOf, type NumberedVote } from '../../../telling/decision-votes.ts';
import type { Register } from '../../register.ts';
import { partName, voteWords, wonMeaning } from '../../vote-words.ts';
import { becameOf } from '../later-steps.ts';
import { statusText } from './status.ts';

/**
 * What a link to a decision says of it: first what came later, where that is known; the summary, or how it ended where there is none; and the vote that
 * settled the matter, or else its only one, with who won.
 */
export function decisionDescription(
  register: Register,
  decision: Entry<'beslut'>,
  language: Language = SWEDISH,
): string {
  const { summary } = decision.data;
  const became = becameOf(register, decision, language);
  const vote = shownVoteOf(decision);
  const later = became ? [`${statusText(register, decision, language)}.`, `${became.text}.`] : [];
  const status = became ? [] : [`${statusText(register, decision, language)}.`];
  const told = summary === undefined ? status : [summary];
  return [...later, ...told, ...(vote ? voteInShort(vote, summary ?? '', language) : [])].join(' ');
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
function voteInShort(vote: NumberedVote, before: string, language: Language): string[] {
  const { told } = vote;
  const { result, totals } = voteWords(told, language);
  const meant = wonMeaning(vote, language);
  const counting = [messagesIn(language).vote.counting, ...partName(told, language)].join(' ');
  const isTold = told.score !== undefined && tells(before, told.score);
  return [`${counting}: ${result}`, ...(isTold ? [] : [totals]), ...(meant ? [meant] : [])];
}
