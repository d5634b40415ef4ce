import { z } from 'zod';
import { addresses } from '../../domain/addresses.ts';
import { outcomes } from '../../domain/decision.ts';
import { bodyKinds, organizationKinds } from '../../domain/organization.ts';
import { ballots, voteEventKinds } from '../../domain/procedure.ts';
import { knowledgeLevels } from '../../domain/tally.ts';
import { outcomeRules, roles, voteOptions } from '../../domain/vote.ts';
import { SITE_NAME } from '../../site/settings/settings.ts';
import { properties as help } from '../../messages/sv/data-fields.ts';
import { scopes } from '../../telling/scope.ts';

/**
 * A vote event as JSON: Popolo's VoteEvent with its Motion, and what Popolo has no word for. It is the one
 * definition: the type, the published JSON Schema, the documentation at /data/ and the tests follow from it.
 *
 * `null` is "not stated by the source". Popolo's words are used where they mean the same; properties that are
 * not Popolo's say so.
 */

const codes = <V extends Readonly<Record<string, unknown>>, K extends string = never>(
  vocabulary: V,
  without: readonly K[] = [],
) =>
  z.enum(
    Object.keys(vocabulary).filter((code) => !(without as readonly string[]).includes(code)) as [
      Exclude<keyof V & string, K>,
    ],
  );
const id = z.string().min(1);
const text = z.string().min(1);
const count = z.number().int().min(0);
const url = z.url();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const anyChecksum = z.string().regex(/^(\d+:)?[0-9a-f]{4}-[0-9a-f]{4}$/);
const total = count.nullable();

const counts = z.strictObject({
  option: codes(voteOptions).describe(help['counts[].option']),
  value: count.nullable().describe(help['counts[].value']),
  group_id: id.nullable().optional().describe(help['counts[].group_id']),
  at_least: count.optional().describe(help['counts[].at_least']),
  in_list: count.optional().describe(help['counts[].in_list']),
});

const vote = z.strictObject({
  voter_id: id.describe(help['votes[].voter_id']),
  voter: z.strictObject({ name: text }).describe(help['votes[].voter']),
  group_id: id.nullable().describe(help['votes[].group_id']),
  role: codes(roles, ['unknown']).nullable().describe(help['votes[].role']),
  option: codes(voteOptions).describe(help['votes[].option']),
});

export const voteDocument = z
  .strictObject({
    $schema: url.describe(help.$schema),
    id: url.describe(help.id),
    checksum: z
      .string()
      .regex(/^[0-9a-f]{4}-[0-9a-f]{4}$/)
      .describe(help.checksum),
    checksums: z.tuple([anyChecksum], anyChecksum).describe(help.checksums),
    license: url.describe(help.license),
    organization_id: id.describe(help.organization_id),
    organization: z
      .strictObject({
        id,
        name: text,
        classification: codes(bodyKinds),
        parent: z.strictObject({ id, name: text, classification: codes(organizationKinds) }),
      })
      .describe(help.organization),
    start_date: day.nullable().describe(help.start_date),
    meeting_days: z.array(day).min(2).nullable().describe(help.meeting_days),
    preliminary: z.boolean().nullable().describe(help.preliminary),
    paragraph: text.nullable().describe(help.paragraph),
    number: count.min(1).describe(help.number),
    vote_events_in_decision: count.min(1).describe(help.vote_events_in_decision),
    ballot: codes(ballots, ['unknown']).nullable().describe(help.ballot),
    motion: z
      .strictObject({
        text: text.describe(help['motion.text']),
        classification: codes(voteEventKinds).describe(help['motion.classification']),
        yes_means: text.nullable().describe(help['motion.yes_means']),
        no_means: text.nullable().describe(help['motion.no_means']),
      })
      .describe(help.motion),
    totals: z.strictObject({ yes: total, no: total, abstain: total, absent: total }).describe(help.totals),
    counts: z.array(counts).describe(help.counts),
    result: z.enum(['pass', 'fail']).nullable().describe(help.result),
    winning_side: z.enum(['yes', 'no']).nullable().describe(help.winning_side),
    outcome_rule: codes(outcomeRules, ['unknown']).nullable().describe(help.outcome_rule),
    minority_use: z.enum(['remit', 'table']).nullable().describe(help.minority_use),
    settles: z.enum(scopes).describe(help.settles),
    chair: z.strictObject({ id, name: text }).nullable().describe(help.chair),
    casting_vote: z.enum(['yes', 'no']).nullable().describe(help.casting_vote),
    knowledge: z
      .strictObject({
        level: codes(knowledgeLevels),
        note: text.nullable(),
        list_lacks_at_least: count.describe(help['knowledge.list_lacks_at_least']),
      })
      .describe(help.knowledge),
    discrepancy: text.nullable().describe(help.discrepancy),
    groups: z
      .array(
        z.strictObject({
          id: id.nullable(),
          name: text,
          abbreviation: text.nullable(),
          voters: count.describe(help['groups[].voters']),
        }),
      )
      .describe(help.groups),
    votes: z.array(vote).describe(help.votes),
    disqualified: z
      .array(z.strictObject({ person_id: id, name: text, group_id: id.nullable() }))
      .describe(help.disqualified),
    decision: z
      .strictObject({
        id: url,
        title: text,
        title_in_minutes: text.nullable().describe(help['decision.title_in_minutes']),
        outcome: codes(outcomes, ['unknown']).nullable(),
      })
      .describe(help.decision),
    matters: z.array(text).describe(help.matters),
    sources: z
      .array(z.strictObject({ note: text, publisher: text, url: url.nullable() }))
      .min(1)
      .describe(help.sources),
    created_at: day.describe(help.created_at),
    updated_at: day.describe(help.updated_at),
  })
  .describe(`En omröstning i ${SITE_NAME}: Popolos VoteEvent med Motion.`);

export type VoteDocument = z.infer<typeof voteDocument>;

/** The JSON Schema that programs check files against, as it is published on `site`. */
export function voteJsonSchema(site: URL): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(voteDocument);
  return { $schema, $id: new URL(addresses.voteSchema(), site).href, title: 'Omröstning', ...rest };
}
