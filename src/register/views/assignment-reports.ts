import { isKnown } from '../../domain/unknown.ts';
import type { Entry } from '../../schema/collections.ts';
import { dateLabel, meetingDate, organizationLabel, type Label } from '../labels.ts';
import { latestFirst } from '../../archive/by-date.ts';
import type { Register } from '../register.ts';
import { decisionLabel, documentLabel, referenceViews } from './references.ts';

/** A report of an assignment whose decision the archive does not have. */
export interface ReportWithoutDecision {
  /** What the assignment was and what is said of it. */
  readonly text: string;
  /** "Kommunfullmäktige 9 juni 2022 § 32"; without href, since the archive lacks it. */
  readonly givenBy: string;
  readonly report: Label;
  readonly date: Label;
  readonly organization: string;
}

/** Latest report first, those without a date last. */
export function reportsWithoutDecision(register: Register): ReportWithoutDecision[] {
  const { beslut, underlag } = register.archive;
  const reports = [
    ...beslut.map((entry) => {
      const meeting = register.get('sammantraden', entry.data.meeting);
      const { organization } = register.bodyAt(meeting);
      const report = decisionLabel(register, entry.id);
      const when = meetingDate(register, meeting);
      return { entry, organization, report, date: meeting.data.date, when };
    }),
    ...underlag.map((entry) => ({
      entry: entry as Entry<'beslut'> | Entry<'underlag'>,
      organization: entry.data.organization,
      report: documentLabel(register, entry.id),
      date: isKnown(entry.data.date) ? entry.data.date : 'unknown',
      when: dateLabel(entry.data.date),
    })),
  ];
  return reports
    .map((report) => ({ ...report, data: { date: report.date } }))
    .toSorted(latestFirst)
    .flatMap(({ entry, organization, report, when }) =>
      referenceViews(
        register,
        entry.data.references.filter(({ relation }) => relation === 'reports-back'),
        { organization },
      )
        .filter(({ inArchive }) => !inArchive)
        .map(({ text, target }) => ({
          text,
          givenBy: target.text,
          report,
          date: when,
          organization: organizationLabel(register, organization).text,
        })),
    );
}
