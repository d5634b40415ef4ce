import { createHash } from 'node:crypto';
import type { Register } from '../register/register.ts';
import type { Entry } from '../schema/collections.ts';
import { decisionFacts } from '../schema/facts.ts';
import { canonicalJson } from './canonical.ts';
import type { VoteDocument } from './vote/schema.ts';

/**
 * A short sign of the facts of a page: who quotes a page quotes it too, and a later reader sees whether the
 * facts are still the same. It tells versions apart; it proves nothing about who wrote them.
 *
 * The first eight hexadecimal digits of SHA-256 over the facts' canonical JSON, written as `7f3a-09bc`: with
 * the hyphen no spreadsheet takes it for a number.
 */
export type Checksum = string;

export function checksum(facts: unknown): Checksum {
  const digits = createHash('sha256').update(canonicalJson(facts), 'utf8').digest('hex');
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}`;
}

/**
 * The properties of a vote event's JSON that its check sum covers, and so anyone can compute it from the file.
 * Not covered: what follows from these, where the page lies, and our words about how well the vote is known.
 * The list is never changed: every published check sum would be.
 */
export const voteFacts = [
  'organization_id',
  'start_date',
  'paragraph',
  'number',
  'ballot',
  'motion',
  'totals',
  'result',
  'winning_side',
  'outcome_rule',
  'chair',
  'casting_vote',
  'votes',
  'discrepancy',
] as const satisfies readonly (keyof VoteDocument)[];

export function voteChecksum(document: Pick<VoteDocument, (typeof voteFacts)[number]>): Checksum {
  return checksum(Object.fromEntries(voteFacts.map((name) => [name, document[name]])));
}

/** An absent list and an empty one state the same, so that a new kind of list changes no check sum. */
const isStated = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);

export function decisionChecksum(register: Register, { data }: Entry<'beslut'>): Checksum {
  const { body, date } = register.get('sammantraden', data.meeting).data;
  const facts = decisionFacts.covered
    .filter((name) => isStated(data[name]))
    .map((name) => [name, data[name]]);
  return checksum({ body, date, ...Object.fromEntries(facts) });
}
