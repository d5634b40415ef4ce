import { addresses } from '../../domain/addresses.ts';
import { disqualifiedAt } from '../../domain/disqualification.ts';
import { daysOf } from '../../domain/meeting.ts';
import { nameOn } from '../../domain/names.ts';
import { isKnown, type Unknown } from '../../domain/unknown.ts';
import { countedOptions, voteOptions, type VoteOption } from '../../domain/vote.ts';
import { partyLabel, personName } from '../../register/labels.ts';
import { decisionLife } from '../../register/views/life.ts';
import type { Register } from '../../register/register.ts';
import type { Entry } from '../../schema/collections.ts';
import { LICENCE } from '../../site/settings/settings.ts';
import { voteChecksums, type Checksum, type Checksums } from '../checksums/index.ts';
import type { VoteDocument } from './schema.ts';
import { voteEventsOf } from '../../telling/decision-votes.ts';
import type { Count } from '../../telling/list.ts';
import type { ToldVote } from '../../telling/vote.ts';

const stated = <T>(value: T | Unknown | undefined): T | null => (isKnown(value) ? (value as T) : null);

/** A count for programs: null with what is known of it, unless it is exact. */
function programCount({
  certainty,
  count,
}: Count): Omit<VoteDocument['counts'][number], 'option' | 'group_id'> {
  if (certainty === 'exact') return { value: count };
  return certainty === 'in-list' ? { value: null, in_list: count } : { value: null, at_least: count };
}

function groups(register: Register, { parties }: ToldVote, date: string): VoteDocument['groups'] {
  return parties.map(({ party, voters }) => {
    const { code, name } = partyLabel(register, party, date);
    return { id: party, name, abbreviation: party === null ? null : code, voters };
  });
}

function counts({ totals, parties }: ToldVote): VoteDocument['counts'] {
  const options = Object.keys(voteOptions) as VoteOption[];
  return [
    ...countedOptions.map((option) => ({ option, value: stated(totals[option]) })),
    ...parties.flatMap((party) =>
      options.map((option) => {
        const { value, ...known } = programCount(party.counts[option]);
        return { option, value, group_id: party.party, ...known };
      }),
    ),
  ];
}

const minorityUses = { 'minority-remit': 'remit', 'minority-table': 'table' } as const;

/** Whether it was written before the minutes were approved; null where nothing is known of the approval. */
function preliminary(register: Register, decision: Entry<'beslut'>): boolean | null {
  const { stage } = decisionLife(register, decision);
  return stage === 'unknown' ? null : stage === 'preliminary';
}

/** Programs have kept the property `checksum`: it stays what it was, the sum of version 1. */
const firstOf = (checksums: Checksums) => checksums.at(-1) as Checksum;

/** A vote event of a decision for programs, with addresses on `site`. Throws RangeError where there is none. */
export function voteDocumentOf(
  register: Register,
  decision: Entry<'beslut'>,
  number: number,
  site: URL,
): VoteDocument {
  const events = voteEventsOf(decision);
  const held = events[number - 1];
  if (held === undefined) throw new RangeError(`${decision.id} har ingen votering ${number}`);
  const { event, told } = held;
  const { rule } = told.winner;
  const { data } = decision;
  const meeting = register.get('sammantraden', data.meeting).data;
  const { date } = meeting;
  const days = daysOf(meeting);
  const body = register.bodyAt(register.get('sammantraden', data.meeting));
  const organization = register.get('organisationer', body.organization);
  const absolute = (path: string) => new URL(path, site).href;
  const name = (person: string) => personName(register, person, date);
  const facts = {
    organization_id: body.id,
    organization: {
      id: body.id,
      name: body.name,
      classification: body.kind,
      parent: {
        id: organization.id,
        name: nameOn(organization.data, date),
        classification: organization.data.kind,
      },
    },
    start_date: stated(date),
    meeting_days: days.length > 1 ? days : null,
    paragraph: stated(data.paragraph),
    number,
    ballot: stated(event.ballot),
    motion: {
      text: event.question,
      classification: event.kind,
      yes_means: stated(event.yesMeans),
      no_means: stated(event.noMeans),
    },
    totals: {
      yes: stated(event.totals.yes),
      no: stated(event.totals.no),
      abstain: stated(event.totals.abstain),
      absent: stated(event.totals.absent),
    },
    result: isKnown(event.result) ? (event.result === 'yes' ? ('pass' as const) : ('fail' as const)) : null,
    winning_side: stated(event.result),
    outcome_rule: stated(event.rule),
    chair: event.chair === undefined ? null : { id: event.chair, name: name(event.chair) },
    casting_vote: stated(event.castingVote),
    discrepancy: event.discrepancy ?? null,
    groups: groups(register, told, date),
    votes: event.votes.map(({ person, party, role, option }) => ({
      voter_id: person,
      voter: { name: name(person) },
      group_id: party,
      role: stated(role),
      option,
    })),
    disqualified: disqualifiedAt(
      data.disqualified,
      events.map((held) => held.event),
      number,
    ).map(({ person, party }) => ({ person_id: person, name: name(person), group_id: party })),
  };
  const checksums = voteChecksums(facts);
  // Properties in the order that a person reads them; it is the same in every build.
  return {
    $schema: absolute(addresses.voteSchema()),
    id: absolute(addresses.voteEvent(decision.id, number)),
    checksum: firstOf(checksums),
    checksums,
    license: LICENCE.address,
    organization_id: facts.organization_id,
    organization: facts.organization,
    start_date: facts.start_date,
    meeting_days: facts.meeting_days,
    preliminary: preliminary(register, decision),
    paragraph: facts.paragraph,
    number,
    vote_events_in_decision: events.length,
    ballot: facts.ballot,
    motion: facts.motion,
    totals: facts.totals,
    counts: counts(told),
    result: facts.result,
    winning_side: facts.winning_side,
    outcome_rule: facts.outcome_rule,
    minority_use: rule === 'minority-remit' || rule === 'minority-table' ? minorityUses[rule] : null,
    settles: told.scope,
    chair: facts.chair,
    casting_vote: facts.casting_vote,
    knowledge: {
      level: told.list.level,
      note: event.votesNote ?? null,
      list_lacks_at_least: told.list.lacksNames,
    },
    discrepancy: facts.discrepancy,
    groups: facts.groups,
    votes: facts.votes,
    disqualified: facts.disqualified,
    decision: {
      id: absolute(addresses.decision(decision.id)),
      title: data.title,
      title_in_minutes: data.titleInMinutes ?? null,
      outcome: stated(data.outcome),
    },
    matters: data.matters,
    sources: data.sources.map(({ title, publisher, url }) => ({ note: title, publisher, url: stated(url) })),
    created_at: data.published,
    updated_at: [data.published, data.changed, ...data.corrections.map((correction) => correction.date)]
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1) as string,
  };
}

/** As it is published: indented, with a line end. */
export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
