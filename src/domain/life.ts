import type { IsoDate } from './dates.ts';
import { deadline } from './rules/deadline.ts';
import { isKnown, UNKNOWN, type Unknown } from './unknown.ts';

/**
 * How far a decision has come, from the dates of its minutes. Each stage needs a stated date, or a stated
 * approval: nothing follows from the law alone, for minutes may be late and a decision may be appealed.
 */
export type Stage =
  /** The sources do not tell whether the minutes are approved. */
  | 'unknown'
  /** Summarised before the minutes were approved. */
  | 'preliminary'
  /** Approved; when that was announced is not stated. */
  | 'approved'
  /** The approval is announced, and the time for appeal runs. */
  | 'announced'
  /** The time for appeal has run out. */
  | 'appeal-time-over';

/** When a set of §§ was approved, and when that was announced on the notice board. */
export interface Approval {
  /** Empty for every § that no other approval names. */
  readonly paragraphs: readonly string[];
  readonly approved: IsoDate | Unknown;
  readonly noticed: IsoDate | Unknown;
  readonly noticeUrl?: string | undefined;
}

export interface Life {
  readonly stage: Stage;
  readonly approved: IsoDate | Unknown;
  readonly noticed: IsoDate | Unknown;
  readonly noticeUrl?: string;
  /** The § was approved by itself, apart from the rest of the minutes. */
  readonly approvedApart: boolean;
  /** The last day for an appeal to come in. Unknown without an announced day, and where none can be made. */
  readonly lastAppealDay: IsoDate | Unknown;
  /** Purely preparatory, so that it cannot be appealed. */
  readonly preparatory: boolean;
}

/** Three weeks from the announcement (KL 13:5). */
const APPEAL_DAYS = 21;

/**
 * The last day for an appeal: three weeks after the day when the approval was announced (KL 13:5). Where that is
 * a Saturday, a Sunday, another public holiday, or the eve of Midsummer, Christmas or New Year, the next
 * working day (lag 1930:173 § 2).
 */
export const lastAppealDay = (noticed: IsoDate): IsoDate => deadline(noticed, APPEAL_DAYS);

/** The approval that covers a §: the one that names it, else the one that names none. */
function approvalOf(paragraph: string | Unknown, approvals: readonly Approval[]): Approval | undefined {
  return (
    approvals.find(({ paragraphs }) => isKnown(paragraph) && paragraphs.includes(paragraph)) ??
    approvals.find(({ paragraphs }) => paragraphs.length === 0)
  );
}

/** The life of one § as of a day. `approvals` is empty while nothing is approved. */
export function lifeOf(
  decision: { readonly paragraph: string | Unknown; readonly preparatory: boolean },
  approvals: readonly Approval[] | Unknown,
  today: IsoDate,
): Life {
  const { preparatory } = decision;
  const none = {
    approved: UNKNOWN,
    noticed: UNKNOWN,
    lastAppealDay: UNKNOWN,
    preparatory,
    approvedApart: false,
  } as const;
  if (!isKnown(approvals)) return { stage: 'unknown', ...none };
  const approval = approvalOf(decision.paragraph, approvals);
  if (approval === undefined || (isKnown(approval.approved) && approval.approved > today))
    return { stage: 'preliminary', ...none };
  const { approved, noticed, noticeUrl } = approval;
  const approvedApart = approval.paragraphs.length > 0;
  const url = { approvedApart, ...(noticeUrl === undefined ? {} : { noticeUrl }) };
  if (!isKnown(noticed) || noticed > today)
    return { stage: 'approved', ...none, approved, noticed: UNKNOWN, ...url };
  if (preparatory) return { stage: 'announced', ...none, approved, noticed, ...url };
  const last = lastAppealDay(noticed);
  const stage = today > last ? 'appeal-time-over' : 'announced';
  return { stage, approved, noticed, ...url, lastAppealDay: last, preparatory };
}
