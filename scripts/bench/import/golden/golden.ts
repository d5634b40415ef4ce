import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { voteOptions, roles, type Role, type VoteOption } from '../../../../src/domain/vote.ts';
import { textHash } from './text-hash.ts';

/**
 * The golden reading: what a person found in a document, kept as facts. What counts as a clause, a mover and so on
 * stands in `../fixtures/golden/README.md`. Texts of others are kept as hashes only; a text that is not a hash is our
 * own (the fictional minutes) and is hashed when read.
 */

const HASH = /^[0-9a-f]{12}$/;
const hashed = z.string().transform((text) => (HASH.test(text) ? text : textHash(text)));

/** One value, or several that are all right where the source can be read in more than one way. */
const accepted = <T extends z.ZodType>(value: T) =>
  z
    .union([value, z.array(value).min(1)])
    .transform((written): z.output<T>[] => (Array.isArray(written) ? written : [written]) as z.output<T>[]);

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const party = z.string().regex(/^\p{Lu}{1,5}$/u);
const person = z.strictObject({ name: z.string(), party: party.nullable() });
const actor = z.strictObject({ name: z.string().nullable(), party: party.nullable() });

/** A clause is right as a `whole`, or when all of its `parts` are there; an optional one may be left out. */
const clause = z
  .union([
    hashed.transform((whole) => ({ whole })),
    z.strictObject({ whole: hashed, parts: z.array(hashed).optional(), optional: z.boolean().optional() }),
  ])
  .transform((clauseText): { whole: string; parts: string[]; optional: boolean } => ({
    parts: [],
    optional: false,
    ...clauseText,
  }));

const vote = z
  .tuple([
    z.string(),
    party.nullable(),
    z.enum(Object.keys(roles) as [Role, ...Role[]]).nullable(),
    z.enum(Object.keys(voteOptions) as [VoteOption, ...VoteOption[]]),
  ])
  .transform(([name, ofParty, role, option]) => ({ name, party: ofParty, role, option }));

const total = z.number().int().nonnegative().nullable();
const voteEvent = z.strictObject({
  line: z.number(),
  yesMeans: accepted(hashed.nullable()),
  noMeans: accepted(hashed.nullable()),
  yes: total,
  no: total,
  abstain: total,
  absent: total,
  /** The sentence that says what the vote decided; "any" where another sentence follows that a reader may take for it. */
  result: z.union([z.literal('any'), hashed]).nullable(),
  votes: z.array(vote).default([]),
});

const decision = z.strictObject({
  paragraph: z.string().nullable(),
  /** Where the § begins in the source. */
  line: z.number(),
  /** As printed in the heading; a list where it is open how much of the heading is the number. */
  registryNumbers: z.array(accepted(z.string())).default([]),
  title: accepted(hashed.nullable()),
  clauses: z.array(clause),
  proposedClauses: z.array(clause).default([]),
  outcome: accepted(z.string().nullable()),
  /** An optional one is stated, but not in a section of what was moved. */
  proposals: z
    .array(z.strictObject({ by: z.array(actor).min(1), optional: z.boolean().default(false) }))
    .default([]),
  voteEvents: z.array(voteEvent).default([]),
  reservations: z.array(z.strictObject({ by: z.array(actor).min(1) })).default([]),
  disqualified: z.array(person).default([]),
  references: z
    .array(z.strictObject({ body: z.string().nullable(), date: day, paragraph: z.string() }))
    .default([]),
});

export const golden = z.strictObject({
  /** The document's file name. */
  file: z.string(),
  body: accepted(z.string().nullable()),
  date: accepted(day.nullable()),
  decisions: z.array(decision),
});
export type Golden = z.infer<typeof golden>;
export type GoldenDecision = Golden['decisions'][number];
export type GoldenVoteEvent = GoldenDecision['voteEvents'][number];
export type GoldenClause = GoldenDecision['clauses'][number];

/** All golden readings of a folder, by file name. */
export const readGolden = (folder: string): Golden[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => golden.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));

const fixtures = (name: string) => join(import.meta.dirname, '../fixtures', name);
/** The golden readings of the real documents, which are not in the repository. */
export const realGolden = (): Golden[] => readGolden(fixtures('golden'));
/** The fictional minutes, which are: their folder, with the golden reading of each beside it. */
export const fictionalFolder = fixtures('fictional');
