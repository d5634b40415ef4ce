import type { AssignmentState } from '../../domain/assignment.ts';
import { formatDeadline, formatWhen } from '../../domain/dates.ts';
import { lowered } from '../../domain/lowered.ts';
import { isKnown } from '../../domain/unknown.ts';
import { bodyWithin, capitalized, joined } from '../labels.ts';
import type { Register } from '../register.ts';
import { becameOf, laterSentence } from './later-steps.ts';
import type { GivenAssignment } from '../../telling/given-assignments.ts';

/** The states in a few words. None of them says whether the task was done. */
export const stateWords: Readonly<Record<AssignmentState, string>> = {
  'date-passed': 'Datumet har passerat',
  'date-ahead': 'Datumet har inte passerat',
  'time-in-words': 'Tid utan datum',
  'no-due-date': 'Inget slutdatum',
  'reported-back': 'Återrapporterat',
  proposed: 'Föreslaget',
};

/** The lower-case names of the bodies that it is proposed to: "kommunfullmäktige". */
export const proposedNames = (register: Register, given: GivenAssignment) =>
  joined(given.proposedTo.map((id) => lowered(register.body(id).name)));

export const number = (count: number) => (count === 1 ? 'ett' : String(count));

/**
 * What the archive has of the meetings at which it could have been reported, and no more. That no report is there is
 * only told where one was ordered: else it would read as a failing.
 */
function meetingsText(
  register: Register,
  { assignment, hearing, body, meeting, since }: GivenAssignment,
): string {
  const { later, afterDue, maybeLater, whole } = since;
  const name = bodyWithin(register, hearing.id, body.organization);
  if (!isKnown(meeting.data.date))
    return `Beslutets dag framgår inte av källan. Därför vet arkivet inte vilka sammanträden med ${name} som är senare.`;
  const undated = `${number(maybeLater)} ${maybeLater === 1 ? 'odaterat' : 'odaterade'}`;
  if (later === 0)
    return `Arkivet har inget senare sammanträde med ${name}${maybeLater === 0 ? '' : `, utom kanske ${undated}`}.`;
  const more = maybeLater === 0 ? '' : ` ${capitalized(undated)} till kan vara senare.`;
  const them = later === 1 ? 'det' : 'dem';
  const count = later === 1 ? 'ett senare sammanträde' : `${later} senare sammanträden`;
  const after =
    afterDue === undefined || afterDue === later
      ? ''
      : later === 1
        ? ', före datumet'
        : `, ${afterDue === 0 ? 'inget' : number(afterDue)} av dem efter datumet`;
  const report =
    assignment.reportTo === undefined
      ? ''
      : `, och ingen redovisning i ${whole ? them : `det som arkivet har av ${them}`}`;
  return `Arkivet har ${count} med ${name}${after}${report}.${more}`;
}

/** What is known of the time since it was decided: later steps of the matter, what a source says, and what the archive has. */
export function sinceText(register: Register, given: GivenAssignment): string {
  const { openAsOf } = given.assignment;
  const open =
    openAsOf === undefined
      ? []
      : [`Öppet enligt källan${isKnown(openAsOf) ? ` ${formatWhen(openAsOf)}` : ', som inte säger när'}.`];
  const became = becameOf(register, given.decision);
  return [...(became ? [`${became.text}.`] : []), ...open, meetingsText(register, given)].join(' ');
}

/** What the body that an assignment is proposed to did later, as far as that is stated. */
function proposedText(register: Register, given: GivenAssignment): string {
  const { decision, body, proposedTo } = given;
  const names = proposedNames(register, given);
  const { later, sameMatter } = register.told(decision.id);
  const step = later.find((own) => proposedTo.includes(own.body));
  if (step) return `Föreslogs ${names}. ${laterSentence(register, step, body.organization)}.`;
  const known =
    later.length > 0 || sameMatter.length > 0
      ? 'Arkivet har fler beslut i ärendet, men inget som säkert avgör förslaget.'
      : 'Något beslut om det finns inte i arkivet.';
  return `Föreslaget till ${names}. ${known}`;
}

/** What the archive knows, and no more: that a date has passed, not that nothing was done. */
export function stateText(register: Register, given: GivenAssignment): string {
  const { due, dueStated } = given.assignment;
  const deadline = () => formatDeadline(due);
  switch (given.state) {
    case 'date-passed':
      return `${dueStated ? `${capitalized(deadline())}, i källans ord ${dueStated}. ` : ''}Datumet har passerat. ${sinceText(register, given)}`;
    case 'date-ahead':
      return `Ska vara klart ${deadline()}. ${sinceText(register, given)}`;
    case 'time-in-words':
      return `Tiden anges i ord: ${dueStated ?? ''}. ${sinceText(register, given)}`;
    case 'no-due-date':
      return `Inget slutdatum framgår av källan. ${sinceText(register, given)}`;
    case 'reported-back':
      return 'Återrapporterat enligt arkivet.';
    case 'proposed':
      return proposedText(register, given);
  }
}
