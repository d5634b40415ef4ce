import { z } from 'zod';

/** What the importer prints with `--json`: the shape of the design, as far as it is measured. */

const actor = z.looseObject({ name: z.string().nullish(), party: z.string().nullish() });
const total = z.number().nullish();
const voteEvent = z.looseObject({
  yesMeans: z.string().nullish(),
  noMeans: z.string().nullish(),
  yes: total,
  no: total,
  abstain: total,
  absent: total,
  result: z.string().nullish(),
  votes: z
    .array(
      z.looseObject({
        name: z.string(),
        party: z.string().nullish(),
        role: z.string().nullish(),
        option: z.enum(['yes', 'no', 'abstain', 'absent', 'not voting', 'unknown']),
      }),
    )
    .default([]),
});

const decision = z.looseObject({
  paragraph: z.string().nullish(),
  registryNumbers: z.array(z.string()).default([]),
  title: z.string().nullish(),
  clauses: z.array(z.string()).default([]),
  proposedClauses: z.array(z.string()).default([]),
  outcome: z.string().nullish(),
  proposals: z.array(z.looseObject({ by: z.array(actor) })).default([]),
  voteEvents: z.array(voteEvent).default([]),
  reservations: z.array(z.looseObject({ by: z.array(actor) })).default([]),
  disqualified: z.array(actor).default([]),
  references: z
    .array(
      z.looseObject({
        body: z.string().nullish(),
        date: z.string().nullish(),
        paragraph: z.string().nullish(),
      }),
    )
    .default([]),
  line: z.number().nullish(),
});

export const reading = z.looseObject({
  body: z.string().nullish(),
  date: z.string().nullish(),
  decisions: z.array(decision).default([]),
});
export type Reading = z.infer<typeof reading>;
export type ReadDecision = Reading['decisions'][number];
export type ReadVoteEvent = ReadDecision['voteEvents'][number];

/** Nothing read: what a document that the importer failed on is scored as. */
export const nothingRead: Reading = { decisions: [] };

/** The one reading in what the importer printed. Throws with the reason when it has another shape. */
export function parseReading(printed: string): Reading {
  const parsed = z.array(reading).length(1).safeParse(JSON.parse(printed));
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data[0]!;
}
