import { dateSpan, type IsoDate } from '../dates.ts';
import { isKnown, type Unknown } from '../unknown.ts';
import type { DecisionSubject, MembershipFacts } from './subject.ts';

/**
 * Whether a membership may cover a day from one to another, the days of a meeting. A month or a year as limit counts
 * with all its days, and an unknown limit or an unknown day rules nothing out.
 */
export function covers(
  membership: Pick<MembershipFacts, 'from' | 'to'>,
  firstDay: IsoDate | Unknown,
  lastDay: IsoDate | Unknown = firstDay,
): boolean {
  if (!isKnown(firstDay)) return true;
  const first = isKnown(membership.from) ? dateSpan(membership.from)?.first : undefined;
  const last = isKnown(membership.to) ? dateSpan(membership.to)?.last : undefined;
  return (first === undefined || first <= lastDay) && (last === undefined || firstDay <= last);
}

/**
 * A person's memberships of the deciding body that may cover a day of the meeting; undefined for a
 * person that the archive knows nothing about, whom the check of references reports.
 */
export function membershipsThatDay(
  { body, date, lastDay, memberships }: DecisionSubject,
  person: string,
): readonly MembershipFacts[] | undefined {
  const all = memberships(person);
  if (all.length === 0) return undefined;
  return all.filter((membership) => membership.body === body.id && covers(membership, date, lastDay));
}
