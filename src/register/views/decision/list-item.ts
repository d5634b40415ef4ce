import { addresses } from '../../../domain/addresses.ts';
import { decisionKind, mannerOfDeciding, type DecisionKind } from '../../../domain/decision.ts';
import { SWEDISH, type Language } from '../../../domain/language.ts';
import { messagesIn } from '../../../messages/index.ts';
import type { Entry } from '../../../schema/collections.ts';
import { shownVoteOf } from '../../../telling/decision-votes.ts';
import { meetingDate, organizationLabel, paragraphName, type Label } from '../../labels.ts';
import type { Register } from '../../register.ts';
import { partName, voteWords } from '../../vote-words.ts';
import { becameOf } from '../later-steps.ts';
import { reservationMark } from '../life.ts';
import { statusText } from './status.ts';

type Decision = Entry<'beslut'>;

/** A decision as it stands in a list. */
export interface DecisionItem {
  readonly href: string;
  readonly title: string;
  /** What was decided; or that nobody has written it yet. */
  readonly summary: string;
  readonly untold?: true;
  /** "§ 89"; absent where the source does not give the number. */
  readonly paragraph?: string;
  readonly kind: DecisionKind;
  /** "Preliminärt", or why it is not public yet; the status begins with it too. */
  readonly mark?: string;
  /** "Beslut: uppdrag. Omröstning 9–6–0, ja vann", "Föreslog regionfullmäktige: avslag. Acklamation. Regionfullmäktige …". */
  readonly status: string;
  readonly place: string;
  readonly date: Label;
}

/**
 * The figures of the vote that settled the matter, and who won. Of a vote on a part of it only what it was about: its
 * figures would be read as the matter's.
 */
function figures(decision: Decision, language: Language): string[] {
  const told = shownVoteOf(decision)?.told;
  if (told === undefined) return [];
  if (told.scope !== 'matter') return partName(told, language);
  const { inBrief } = voteWords(told, language);
  return inBrief ? [inBrief] : [];
}

/** "Regionstyrelsen, Region Exempelby, § 89": where a decision stands, in a list. */
export function decisionPlace(register: Register, { data }: Decision): string {
  const body = register.bodyAt(register.get('sammantraden', data.meeting));
  return [body.name, organizationLabel(register, body.organization).text, paragraphName(data.paragraph)]
    .filter(Boolean)
    .join(', ');
}

export function decisionItem(
  register: Register,
  decision: Decision,
  language: Language = SWEDISH,
): DecisionItem {
  const { vocabulary: words, decision: decisionWords } = messagesIn(language);
  const { data } = decision;
  const meeting = register.get('sammantraden', data.meeting);
  const manner = mannerOfDeciding(data.procedure);
  const paragraph = paragraphName(data.paragraph);
  const mark = reservationMark(register, decision, language);
  const became = becameOf(register, decision, language);
  return {
    href: addresses.decision(decision.id),
    title: data.title,
    summary: data.summary ?? decisionWords.noSummary,
    ...(data.summary === undefined ? { untold: true } : {}),
    ...(paragraph ? { paragraph } : {}),
    kind: decisionKind(data.clauses),
    ...(mark ? { mark } : {}),
    status: [
      ...(mark ? [mark] : []),
      statusText(register, decision, language),
      ...(manner === 'unknown' || manner === 'untold'
        ? []
        : [[words.manners[manner], ...figures(decision, language)].join(' ')]),
      ...(became ? [became.text] : []),
    ].join('. '),
    place: decisionPlace(register, decision),
    date: meetingDate(register, meeting, language),
  };
}
