import { namedRules, roles, voteOptions, winningSides } from '../../domain/vote.ts';
import { knowledgeLevels } from '../../domain/tally.ts';
import { ballots, voteEventKinds } from '../../domain/procedure.ts';
import type { ColumnName } from '../../messages/sv/data-fields.ts';
import type { VoteDocument } from './schema.ts';

/** A row of the table: one voter of a vote event, or the event alone where the source has no list. */
export interface VoteRow {
  readonly event: VoteDocument;
  readonly vote?: VoteDocument['votes'][number];
}

export interface Column {
  /** The header: lower case, without diacritics, so that programs can use it as a name. */
  readonly name: ColumnName;
  /** The cell. `null` is an empty one: the source does not state it. */
  readonly value: Cell;
}

type Cell = (row: VoteRow) => string | number | null;

const word = <V extends Readonly<Record<string, string>>>(words: V, code: keyof V | null | undefined) =>
  code === null || code === undefined ? null : (words[code] ?? null);

/** The rule; the minority rule by what it was used for. */
const rule = ({ outcome_rule: stated, minority_use: use }: VoteDocument) =>
  word(namedRules, stated === 'minority' && use !== null ? (`minority-${use}` as const) : stated);

const group = ({ event, vote }: VoteRow) => event.groups.find(({ id }) => id === vote?.group_id);

/**
 * The cells of the table of votes, by their columns and in their order. What each holds is told in the messages.
 * A published column keeps its name and meaning; new ones are added last.
 */
const cells: Readonly<Record<ColumnName, Cell>> = {
  organisation: ({ event }) => event.organization.parent.name,
  organ: ({ event }) => event.organization.name,
  datum: ({ event }) => event.start_date,
  paragraf: ({ event }) => event.paragraph,
  votering: ({ event }) => event.number,
  rubrik: ({ event }) => event.decision.title,
  slag: ({ event }) => voteEventKinds[event.motion.classification],
  fraga: ({ event }) => event.motion.text,
  ja_betyder: ({ event }) => event.motion.yes_means,
  nej_betyder: ({ event }) => event.motion.no_means,
  ja_totalt: ({ event }) => event.totals.yes,
  nej_totalt: ({ event }) => event.totals.no,
  avstar_totalt: ({ event }) => event.totals.abstain,
  franvarande_totalt: ({ event }) => event.totals.absent,
  vinnande_sida: ({ event }) => word(winningSides, event.winning_side),
  avgjordes_med: ({ event }) => rule(event),
  utslagsrost: ({ event }) => event.casting_vote && voteOptions[event.casting_vote],
  omrostningssatt: ({ event }) => word(ballots, event.ballot),
  preliminart: ({ event }) => (event.preliminary === null ? null : event.preliminary ? 'ja' : 'nej'),
  kannedom: ({ event }) => knowledgeLevels[event.knowledge.level],
  person_id: ({ vote }) => vote?.voter_id ?? null,
  namn: ({ vote }) => vote?.voter.name ?? null,
  parti: (row) => group(row)?.abbreviation ?? null,
  roll: ({ vote }) => word(roles, vote?.role),
  rost: ({ vote }) => word(voteOptions, vote?.option),
  adress: ({ event }) => event.id,
  kontrollsumma: ({ event }) => event.checksum,
  jav: ({ event, vote }) =>
    event.disqualified.some(({ person_id }) => person_id === vote?.voter_id) ? 'ja' : null,
  kontrollsumma_senaste: ({ event }) => event.checksums[0],
  listan_saknar_minst: ({ event, vote }) => (vote === undefined ? null : event.knowledge.list_lacks_at_least),
};

/** The columns of the table of votes, in their order. Header, cells and documentation all come from here. */
export const columns = Object.entries(cells).map(([name, value]) => ({ name, value })) as readonly Column[];

/** A row a voter, in the list's order; a single row where there is no list, so that the totals come along. */
export const voteRows = (event: VoteDocument): VoteRow[] =>
  event.votes.length === 0 ? [{ event }] : event.votes.map((vote) => ({ event, vote }));
