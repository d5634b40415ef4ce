import type { Language } from '../../domain/language.ts';
import { dateLabel, type Label, meetingDate } from '../labels.ts';
import type { Register } from '../register.ts';
import { decisionLabel, documentLabel } from './references.ts';
import type { GivenAssignment } from '../../telling/given-assignments.ts';

/** A document or decision that reports an assignment back, with its day and what it says of it. */
export interface ReportView {
  readonly target: Label;
  readonly date: Label;
  readonly text: string;
}

/** The day of the meeting that reports back, or of the document, in words. */
const reportDateLabel = (
  register: Register,
  { data }: GivenAssignment['reports'][number],
  language: Language,
): Label =>
  'meeting' in data
    ? meetingDate(register, register.get('sammantraden', data.meeting), language)
    : dateLabel(data.date, language);

/** The day of the meeting that reports back, or of the document. */
export const reportDate = (register: Register, { data }: GivenAssignment['reports'][number]): string =>
  'meeting' in data ? register.get('sammantraden', data.meeting).data.date : data.date;

export function reportViews(
  register: Register,
  { assignment, decision, reports }: GivenAssignment,
  language: Language,
): ReportView[] {
  return reports.map((entry) => {
    const reference = entry.data.references.find(
      (candidate) =>
        candidate.relation === 'reports-back' &&
        candidate.decision === decision.id &&
        candidate.assignment === assignment.id,
    );
    return {
      target:
        'meeting' in entry.data
          ? decisionLabel(register, entry.id, language)
          : documentLabel(register, entry.id, language),
      date: reportDateLabel(register, entry, language),
      text: reference?.text ?? '',
    };
  });
}
