import { SWEDISH, type Language } from '../../domain/language.ts';
import { lowered } from '../../domain/lowered.ts';
import { isKnown } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import { bodyWithin, capitalized, joined } from '../labels.ts';
import type { Register } from '../register.ts';
import { becameOf, laterSentence } from './later-steps.ts';
import type { GivenAssignment } from '../../telling/given-assignments.ts';

/** The lower-case names of the bodies that it is proposed to: "kommunfullmäktige". */
export const proposedNames = (register: Register, given: GivenAssignment, language: Language = SWEDISH) =>
  joined(
    given.proposedTo.map((id) => lowered(register.body(id).name)),
    language,
  );

/**
 * What the archive has of the meetings at which it could have been reported, and no more. That no report is there is
 * only told where one was ordered: else it would read as a failing.
 */
function meetingsText(register: Register, given: GivenAssignment, language: Language): string {
  const { assignment: words } = messagesIn(language);
  const { assignment, hearing, body, meeting, since } = given;
  const name = bodyWithin(register, hearing.id, body.organization, language);
  if (!isKnown(meeting.data.date)) return words.decisionUndated(name);
  return words.laterMeetings({ name, ...since, awaitsReport: assignment.reportTo !== undefined });
}

/** What is known of the time since it was decided: later steps of the matter, what a source says, and what the archive has. */
export function sinceText(register: Register, given: GivenAssignment, language: Language): string {
  const { assignment: words, dates } = messagesIn(language);
  const { openAsOf } = given.assignment;
  const open = isKnown(openAsOf) ? words.openAsOf(dates.when(openAsOf)) : words.openSometime;
  const became = becameOf(register, given.decision, language);
  return [
    ...(became ? [`${became.text}.`] : []),
    ...(openAsOf === undefined ? [] : [open]),
    meetingsText(register, given, language),
  ].join(' ');
}

/** What the body that an assignment is proposed to did later, as far as that is stated. */
function proposedText(register: Register, given: GivenAssignment, language: Language): string {
  const { assignment: words } = messagesIn(language);
  const { decision, body, proposedTo } = given;
  const names = proposedNames(register, given, language);
  const { later, sameMatter } = register.told(decision.id);
  const step = later.find((candidate) => proposedTo.includes(candidate.body));
  if (step)
    return `${words.wasProposed(names)} ${laterSentence(register, step, body.organization, language)}.`;
  const isMore = later.length > 0 || sameMatter.length > 0;
  return `${words.isProposed(names)} ${isMore ? words.moreInMatter : words.noDecision}`;
}

/** What the archive knows, and no more: that a date has passed, not that nothing was done. */
export function stateText(register: Register, given: GivenAssignment, language: Language): string {
  const { assignment: words, dates } = messagesIn(language);
  const { due, dueStated } = given.assignment;
  const andSince = (...told: readonly string[]) => [...told, sinceText(register, given, language)].join(' ');
  switch (given.state) {
    case 'date-passed':
      return andSince(
        ...(dueStated ? [words.inTheSourcesWords(capitalized(dates.deadline(due)), dueStated)] : []),
        words.datePassed,
      );
    case 'date-ahead':
      return andSince(words.toBeDone(dates.deadline(due)));
    case 'time-in-words':
      return andSince(words.timeInWords(dueStated ?? ''));
    case 'no-due-date':
      return andSince(words.noDueDate);
    case 'reported-back':
      return words.reportedBack;
    case 'proposed':
      return proposedText(register, given, language);
  }
}
