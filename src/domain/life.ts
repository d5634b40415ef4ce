import type { Appeal } from './appeal.ts';
import type { IsoDate } from './dates.ts';
import type { BodyKind } from './organization.ts';
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
  /** The approval is announced. */
  | 'announced'
  /** The time for appeal has run out, if the notice stood up the whole time (KL 13:5). */
  | 'appeal-time-over';

/** When a set of §§ was approved, and when that was announced on the notice board. */
export interface Approval {
  /** Empty for every § that no other approval names. */
  readonly paragraphs: readonly string[];
  /** The source states that it was approved; unknown where it does not state the day. */
  readonly approved: IsoDate | Unknown;
  readonly noticed: IsoDate | Unknown;
  /** For a joint committee: when it stood on the notice boards of all who have it together. */
  readonly noticedOnAllBoards?: IsoDate | Unknown | undefined;
  readonly noticeUrl?: string | undefined;
}

/** Why no last day is counted although the notice has one. */
export type Undated =
  /** A joint committee's time runs from when the notice stood on all boards (KL 13:5), which is not stated. */
  | 'not-on-all-boards'
  /** The notice is older than the law whose rules are used here. */
  | 'before-the-law';

export interface Life {
  readonly stage: Stage;
  readonly approved: IsoDate | Unknown;
  readonly noticed: IsoDate | Unknown;
  readonly noticeUrl?: string;
  /** The § was approved by itself, apart from the rest of the minutes. */
  readonly approvedApart: boolean;
  readonly appeal: Appeal;
  /** The last day for an appeal to come in. Unknown without an announced day, and where none can be made. */
  readonly lastAppealDay: IsoDate | Unknown;
  readonly undated?: Undated;
}

/** Three weeks from the announcement (KL 13:5), to the same day of the week (SFS 1930:173 § 1). */
const APPEAL_DAYS = 21;

/** The day from which the law applies. Older decisions were appealed under the law before it, which was not read. */
const LAW_APPLIES_FROM: IsoDate = '2018-01-01';

/**
 * The last day for an appeal: three weeks after the day when the approval was announced (KL 13:5). Where that is
 * a Saturday, a Sunday, another public holiday, or the eve of Midsummer, Christmas or New Year, the next
 * working day (SFS 1930:173 § 2).
 */
export const lastAppealDay = (noticed: IsoDate): IsoDate => deadline(noticed, APPEAL_DAYS);

/** The approval that covers a §: the one that names it, else the one that names none. */
function approvalOf(paragraph: string | Unknown, approvals: readonly Approval[]): Approval | undefined {
  return (
    approvals.find(({ paragraphs }) => isKnown(paragraph) && paragraphs.includes(paragraph)) ??
    approvals.find(({ paragraphs }) => paragraphs.length === 0)
  );
}

/** The last day for an appeal of a decision that is announced, or why there is none. */
function appealTime(
  { noticed, noticedOnAllBoards = UNKNOWN }: Approval & { readonly noticed: IsoDate },
  body: BodyKind,
  today: IsoDate,
): { readonly lastAppealDay: IsoDate | Unknown; readonly undated?: Undated } {
  if (noticed < LAW_APPLIES_FROM) return { lastAppealDay: UNKNOWN, undated: 'before-the-law' };
  const from = body === 'joint-committee' ? noticedOnAllBoards : noticed;
  return isKnown(from) && from <= today
    ? { lastAppealDay: lastAppealDay(from) }
    : { lastAppealDay: UNKNOWN, undated: 'not-on-all-boards' };
}

/** The life of one § as of a day. `approvals` is empty while nothing is approved. */
export function lifeOf(
  decision: { readonly paragraph: string | Unknown; readonly appeal: Appeal; readonly body: BodyKind },
  approvals: readonly Approval[] | Unknown,
  today: IsoDate,
): Life {
  const { appeal, body } = decision;
  const none = {
    approved: UNKNOWN,
    noticed: UNKNOWN,
    lastAppealDay: UNKNOWN,
    appeal,
    approvedApart: false,
  } as const;
  if (!isKnown(approvals)) return { stage: 'unknown', ...none };
  const approval = approvalOf(decision.paragraph, approvals);
  if (approval === undefined || (isKnown(approval.approved) && approval.approved > today))
    return { stage: 'preliminary', ...none };
  const { approved, noticed, noticeUrl } = approval;
  const approvedApart = approval.paragraphs.length > 0;
  const known = { ...none, approved, approvedApart, ...(noticeUrl === undefined ? {} : { noticeUrl }) };
  if (!isKnown(noticed) || noticed > today) return { stage: 'approved', ...known };
  const announced = { stage: 'announced', ...known, noticed } as const;
  if (appeal !== 'open' && appeal !== 'usually-open') return announced;
  const time = appealTime({ ...approval, noticed }, body, today);
  const over = isKnown(time.lastAppealDay) && today > time.lastAppealDay;
  return { ...announced, ...time, ...(over ? { stage: 'appeal-time-over' } : {}) };
}
