import type { Messages } from '../../messages/index.ts';
import { SWEDISH } from '../../domain/language.ts';
import { bodyName, organizationLabel, partyLabel, personName } from '../../register/labels.ts';
import type { Register } from '../../register/register.ts';
import type { Entry } from '../../schema/collections.ts';
import { inEarlierForm, movedFields } from '../../schema/moved-fields.ts';
import type { VoteDocument } from '../vote/schema.ts';
import * as version1 from './version-1.ts';
import * as version2 from './version-2.ts';
import * as version3 from './version-3.ts';

/**
 * A short sign of the facts of a page: who quotes a page quotes it too, and a later reader sees whether the
 * facts are still the same. It tells what a page said at different times apart; it proves nothing about who wrote it.
 *
 * Which facts it takes and how they are written down is its version, which stands first in it: `2:7f3a-09bc`. Version 1
 * was published without: `7f3a-09bc`. Every page has the sums of all versions, the latest first, so that whichever was
 * quoted can be looked for, and a new one changes none.
 */
export type Checksum = string;

/** Of all versions, the latest first. */
export type Checksums = [latest: Checksum, ...earlier: Checksum[]];

/** One way of computing check sums, which never changes once something has been published with it. */
interface Version {
  readonly number: keyof Messages['data']['checksumVersions'];
  /** The properties of a vote event's JSON that it takes: "motion.text", "votes[].voter.name". */
  readonly voteCovers: readonly string[];
  readonly voteSum: (document: object) => string;
  readonly decisionSum: (facts: { readonly body: string }, then: version3.NamesThen) => string;
}

/**
 * The versions, the latest first. A new one is a file beside the others with what it takes otherwise than the one
 * before, a line here and its words in `messages/…/data.ts`. All versions know the fields of a decision as they were before any in `schema/moved-fields.ts`
 * was moved; whoever moves a property of a vote's JSON gives them the old one here.
 */
export const versions: readonly [Version, ...Version[]] = [
  { number: 3, ...version3 },
  { number: 2, ...version2 },
  { number: 1, ...version1 },
];

const ofAll = (sum: (version: Version) => string): Checksums => {
  const written = (version: Version): Checksum =>
    version.number === 1 ? sum(version) : `${version.number}:${sum(version)}`;
  const [latest, ...earlier] = versions;
  return [written(latest), ...earlier.map(written)];
};

/** Of a vote event's JSON as it is published, from which anybody can compute them. */
export const voteChecksums = (document: Partial<VoteDocument>): Checksums =>
  ofAll(({ voteSum }) => voteSum(document));

/** Of a decision, its votes included. */
export function decisionChecksums(register: Register, { data }: Entry<'beslut'>): Checksums {
  const { body, date, furtherDays } = register.get('sammantraden', data.meeting).data;
  const facts = inEarlierForm({ ...data, body, date, furtherDays }, movedFields['beslut']);
  const then: version3.NamesThen = {
    organization: (id) => organizationLabel(register, register.body(id).organization, SWEDISH, date).text,
    body: (id) => bodyName(register, id, date),
    person: (id) => personName(register, id, date),
    party: (id) => {
      const { name, code } = partyLabel(register, id, date);
      return { name, abbreviation: code };
    },
  };
  return ofAll(({ decisionSum }) => decisionSum(facts, then));
}
