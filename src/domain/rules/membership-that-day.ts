import { mayCover } from '../period.ts';
import type { DecisionSubject, MembershipFacts } from './subject.ts';

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
  return all.filter((membership) => membership.body === body.id && mayCover(membership, date, lastDay));
}
