import type { Same } from '../same.ts';
import type * as swedish from '../sv/people.ts';
import { stopped } from '../../domain/stopped.ts';

export const people: Same<typeof swedish.people> = {
  members: 'Members',
  parties: 'Parties',
  personTitle: (name, organization) => `${name}, ${organization}`,
  personDescription: (name, organization) =>
    `${name} in ${organization}: posts, votes, motions and reservations in the archive.`,
  partyTitle: (party, organization) => `${party} in ${organization}`,
  partyDescription: (party, organization) =>
    `${party} in ${organization}: members, votes, motions and reservations in the archive.`,
  post: (role, body) => `${role} of ${body}`,
  from: (date) => `from ${date}`,
  to: (date) => `until ${date}`,
  castingVote: (option) => `Casting vote: ${option}`,
  differsRule: (least) =>
    `“Another vote than most of the party” is written only where at least ${least} of the party have a recorded vote and at least two thirds of the party certainly voted in one and the same other way. To abstain counts as a vote of its own. Those who were absent, did not take part or whose vote is not stated are never compared.`,
  correction: (what, before, after, why) =>
    [what, `Before: ${before}`, `After: ${after}`, why].map(stopped).join(' '),
  acts: {
    bill: (number) => (number === undefined ? 'Member’s bill' : `Member’s bill ${number}`),
    proposal: (what) => `Motion for ${what}`,
    otherProposal: 'Motion',
    reservation: 'Recorded dissent',
    disqualified: 'Did not take part, because of a conflict of interest',
  },
  membersOf: (organization) => `Members in ${organization}`,
  membersHelp: (organization) =>
    `The elected members in ${organization} whom the archive’s sources name, with party and body.`,
  membersNote: (count) =>
    `The ${count} whom the archive’s sources name, by surname. The list is not all elected members.`,
  alphabet: 'A–Z, Å–Ö',
  names: (count) => (count === 1 ? '1 name' : `${count} names`),
  noneFits: 'No name in the archive fits. That does not mean that the person is not an elected member.',
  partiesOf: (organization) => `Parties in ${organization}`,
  partiesHelp: (organization) =>
    `The parties in ${organization} that are found in the archive: members, votes, motions and reservations.`,
  partiesNote: 'The parties that are found in the archive.',
  partyCount: (count) => `${count} ${count === 1 ? 'party' : 'parties'}`,
};
