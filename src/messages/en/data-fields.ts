import type { Same } from '../same.ts';
import type * as swedish from '../sv/data-fields.ts';

/** What the columns of the table hold, by the column's name. */
export const columns: Same<typeof swedish.columns> = {
  organisation: 'The region or municipality.',
  organ: 'The body that voted.',
  datum: 'The day, YYYY-MM-DD. For a meeting over several days the first.',
  paragraf: 'The number of the section (§) in the minutes.',
  votering: 'The place of the vote within the section, from 1.',
  rubrik: 'The title of the decision that the vote belongs to.',
  slag: 'What the vote settled.',
  fraga: 'The question, in our words.',
  ja_betyder: 'What a yes (ja) meant.',
  nej_betyder: 'What a no (nej) meant.',
  ja_totalt: 'The number of yes votes that the source gives. The same on all rows.',
  nej_totalt: 'The number of no votes that the source gives.',
  avstar_totalt: 'How many abstained, according to the source.',
  franvarande_totalt: 'How many were absent, according to the source.',
  vinnande_sida:
    'The side that won according to the source: ja (yes) or nej (no). Never worked out from the figures.',
  avgjordes_med:
    'What settled the outcome: what the source states or, where it states nothing and the figures agree with it, the ordinary rule of the law, a simple majority (Chapter 5, Section 55 of the Local Government Act).',
  utslagsrost: 'How the chair’s casting vote fell, if the source says so.',
  omrostningssatt: 'Open (öppen) or secret (sluten).',
  preliminart:
    'Whether the minutes were not yet approved when the file was made: ja (yes) or nej (no). Empty if that is not known.',
  kannedom: 'How well the vote is known, from a full list to figures that are not stated.',
  person_id: 'The person’s id in the archive. Empty if the source has no list of votes.',
  namn: 'The person’s name.',
  parti: 'The abbreviation of the party that day. Empty for those without a party.',
  roll: 'The role at the meeting.',
  rost: 'The vote, in the Swedish words for yes, no, abstains, absent, did not take part and not stated. The last is a value of its own.',
  adress: 'The page of the vote.',
  kontrollsumma: 'The checksum of version 1, which stays on the page.',
  jav: 'ja (yes) where the source says that the person did not take part in the vote because of a conflict of interest. Else empty.',
  kontrollsumma_senaste: 'The checksum of the latest version, the first one on the page.',
  listan_saknar_minst:
    'How many names the list of votes lacks at least, compared with the source’s totals. Empty if the source has no list.',
};

const ourOwn = (text: string) => `${text} (Our own field; Popolo does not have it.)`;

/** What the properties of the JSON hold, by their path. */
export const properties: Same<typeof swedish.properties> = {
  $schema: ourOwn('The address of this description as JSON Schema.'),
  id: 'The page of the vote. The address never changes.',
  checksum: ourOwn('Checksum of the facts by version 1. It stays for those who have kept it.'),
  checksums: ourOwn(
    'The checksums by all versions, the latest first. The same as on the page. Quote the first.',
  ),
  license: ourOwn('The licence of the data.'),
  organization_id: 'The id of the body.',
  organization: 'The body that voted, and the region or municipality that it belongs to.',
  start_date:
    'The day when the vote was held. The first where the meeting went on for several days. null: not stated.',
  meeting_days: ourOwn(
    'All days of the meeting, where it went on for several. The vote was held on one of them; which one is not stated. null: one day, or not stated.',
  ),
  preliminary: ourOwn(
    'true: written before the minutes were approved. null: it is not known whether they are.',
  ),
  paragraph: ourOwn('The number of the section (§) in the minutes.'),
  number: ourOwn('The place of the vote within the section, from 1.'),
  vote_events_in_decision: ourOwn('How many votes the section has.'),
  ballot: ourOwn('Open or secret vote.'),
  motion: 'Popolo’s Motion: what was voted on.',
  'motion.text': 'The question that was voted on, in our words.',
  'motion.classification': 'What the vote settled.',
  'motion.yes_means': ourOwn('What a yes meant.'),
  'motion.no_means': ourOwn('What a no meant.'),
  totals: ourOwn('The figures as the source gives them. null: not stated, never 0.'),
  counts: 'The same figures in Popolo’s form, and then those of each party, counted from the list of votes.',
  'counts[].option': 'Popolo’s word for the vote. unknown: the source does not show how the person voted.',
  'counts[].value':
    'The number. null: not stated by the source. For a party also where unknown positions or names missing from the list may change it, and where the source gives no total.',
  'counts[].group_id':
    'The id of the party, null for those without one. Absent for the figures of the whole vote.',
  'counts[].at_least': ourOwn(
    'Where the number of a party is null: so many are known. 0: none is known, which says nothing.',
  ),
  'counts[].in_list': ourOwn(
    'Instead of at_least, where the list has more than the source’s totals: so many are listed.',
  ),
  result: 'pass: the yes side won according to the source. fail: the no side won. null: not stated.',
  winning_side: ourOwn('The same as result, in plain words.'),
  outcome_rule: ourOwn(
    'What settled the outcome: what the source states or, where it states nothing and the figures agree with it, the ordinary rule of the law, a simple majority (Chapter 5, Section 55 of the Local Government Act). null: not stated. The most votes do not always win.',
  ),
  minority_use: ourOwn(
    'Where outcome_rule is minority: whether it was a referral back (remit) or a postponement (table).',
  ),
  settles: ourOwn(
    'What the vote settled. matter: what became the decision in the section, also where it was a referral back or a postponement and the matter was not decided. timing: only whether to decide it today. part: a part of it.',
  ),
  chair: ourOwn('Who chaired the vote, if the source says so.'),
  casting_vote: ourOwn('How the chair’s casting vote fell, if the source says so.'),
  knowledge: ourOwn('How well the vote is known, and why something is missing.'),
  'knowledge.list_lacks_at_least':
    'How many names the list lacks at least, compared with the source’s totals.',
  discrepancy: ourOwn('How the source’s own figures and list disagree, if they do.'),
  groups: ourOwn('The parties in the list of votes, with their abbreviations that day.'),
  'groups[].voters': 'How many of them are in the list of votes.',
  votes: 'The list of votes in the source’s order. Empty: the source has no list.',
  'votes[].voter_id': 'The person’s id in the archive.',
  'votes[].voter': 'The person’s name.',
  'votes[].group_id': 'The party that day. null: no party.',
  'votes[].role': 'The role at the meeting. null: not stated.',
  'votes[].option': 'The vote. unknown: the source does not show how the person voted.',
  disqualified: ourOwn(
    'Those who did not take part in the vote because of a conflict of interest, according to the source. They are also in votes if the list has them, as absent or as not taking part.',
  ),
  decision: ourOwn(
    'The decision that the vote belongs to, and the outcome of the decision as the source gives it.',
  ),
  'decision.title_in_minutes': ourOwn(
    'The matter’s title word for word from the minutes. Refer by it. null: not stated.',
  ),
  matters: ourOwn('The registry numbers of the matter, as the source writes them.'),
  sources: 'Where the facts come from.',
  created_at: 'When the facts were published here.',
  updated_at: 'When the facts were last changed here.',
};
