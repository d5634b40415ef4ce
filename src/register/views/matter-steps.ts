import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { decisionKind, type Outcome } from '../../domain/decision.ts';
import { isKnown, type Unknown } from '../../domain/unknown.ts';
import type { Entry, EntryData } from '../../schema/collections.ts';
import { bodyLabel, dateLabel, joined, meetingDate, organizationLabel } from '../labels.ts';
import type { Register } from '../register.ts';
import { assignmentItems } from './assignment.ts';
import { decisionItem } from './decision/list-item.ts';
import { proposedToNames } from './decision/status.ts';
import { documentItem } from './document.ts';
import type { Deed, MatterStep, StepAssignment } from './matter-step.ts';

const outcomeDeeds: Partial<Record<Outcome, Deed>> = { remitted: 'remitted', tabled: 'tabled' };

function deedOf({ clauses, outcome, references }: EntryData<'beslut'>): Deed {
  if (decisionKind(clauses) === 'proposes') return 'proposed';
  const reports = references.some(({ relation }) => relation === 'reports-back');
  return outcomeDeeds[outcome] ?? (reports ? 'reported-back' : 'decided');
}

/** A date for readers and, where it is known, for machines. */
export const dated = (date: string | Unknown) => ({
  date: dateLabel(date),
  ...(isKnown(date) ? { iso: date } : {}),
});

function assignments(register: Register, { id }: Entry<'beslut'>): StepAssignment[] {
  return assignmentItems(register, register.assignmentsOf(id)).map(
    ({ title, addressee, stateText, href, reports }) => ({
      title,
      addressee,
      stateText,
      href,
      reports: reports.map(({ target }) => target),
    }),
  );
}

export function decisionStep(register: Register, decision: Entry<'beslut'>): MatterStep {
  const { data } = decision;
  const meeting = register.get('sammantraden', data.meeting);
  const item = decisionItem(register, decision);
  const { matter: words } = messagesIn(SWEDISH);
  const deed = deedOf(data);
  const receivers = joined(proposedToNames(register, decision.id));
  return {
    deed,
    what: [
      deed === 'document' || deed === 'known' ? '' : words.deeds[deed],
      receivers && (deed === 'proposed' ? receivers : words.andProposed(receivers)),
    ]
      .filter(Boolean)
      .join(' '),
    ...dated(meeting.data.date),
    date: meetingDate(register, meeting),
    body: bodyLabel(register, meeting.data.body),
    title: { text: [item.paragraph, item.title].filter(Boolean).join(' '), href: item.href },
    status: item.status,
    words: [{ text: item.summary }],
    assignments: assignments(register, decision),
    inArchive: true,
  };
}

export function documentStep(register: Register, document: Entry<'underlag'>): MatterStep {
  const { data } = document;
  const item = documentItem(register, document);
  const reports = data.references.some(({ relation }) => relation === 'reports-back');
  const { lists, matter: words } = messagesIn(SWEDISH);
  const what = { reports, proposes: data.proposedDecision !== undefined };
  return {
    deed: 'document',
    what: words.document(lists.documentKinds[data.kind], what),
    ...dated(data.date),
    body: organizationLabel(register, data.organization),
    title: { text: item.title, href: item.href },
    words: [{ text: item.summary }],
    assignments: [],
    inArchive: true,
  };
}
