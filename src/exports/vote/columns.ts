import { namedRules, roles, voteOptions, winningSides } from '../../domain/vote.ts';
import { knowledgeLevels } from '../../domain/tally.ts';
import { ballots, voteEventKinds } from '../../domain/procedure.ts';
import type { VoteDocument } from './schema.ts';

/** A row of the table: one voter of a vote event, or the event alone where the source has no list. */
export interface VoteRow {
  readonly event: VoteDocument;
  readonly vote?: VoteDocument['votes'][number];
}

export interface Column {
  /** The header: lower case, without diacritics, so that programs can use it as a name. */
  readonly name: string;
  /** What the cell holds, for /data/. */
  readonly description: string;
  /** The cell. `null` is an empty one: the source does not state it. */
  readonly value: (row: VoteRow) => string | number | null;
}

const word = <V extends Readonly<Record<string, string>>>(words: V, code: keyof V | null | undefined) =>
  code === null || code === undefined ? null : (words[code] ?? null);

/** The rule; the minority rule by what it was used for. */
const rule = ({ outcome_rule: stated, minority_use: use }: VoteDocument) =>
  word(namedRules, stated === 'minority' && use !== null ? (`minority-${use}` as const) : stated);

const group = ({ event, vote }: VoteRow) => event.groups.find(({ id }) => id === vote?.group_id);

/**
 * The columns of the table of votes, in their order. Header, cells and documentation all come from here.
 * A published column keeps its name and meaning; new ones are added last.
 */
export const columns: readonly Column[] = [
  {
    name: 'organisation',
    description: 'Regionen eller kommunen.',
    value: ({ event }) => event.organization.parent.name,
  },
  { name: 'organ', description: 'Organet som röstade.', value: ({ event }) => event.organization.name },
  {
    name: 'datum',
    description: 'Dagen, ÅÅÅÅ-MM-DD. För ett sammanträde över flera dagar den första.',
    value: ({ event }) => event.start_date,
  },
  {
    name: 'paragraf',
    description: 'Paragrafens nummer i protokollet.',
    value: ({ event }) => event.paragraph,
  },
  {
    name: 'votering',
    description: 'Omröstningens plats inom paragrafen, från 1.',
    value: ({ event }) => event.number,
  },
  {
    name: 'rubrik',
    description: 'Rubriken på beslutet som omröstningen hör till.',
    value: ({ event }) => event.decision.title,
  },
  {
    name: 'slag',
    description: 'Vad omröstningen avgjorde.',
    value: ({ event }) => voteEventKinds[event.motion.classification],
  },
  { name: 'fraga', description: 'Frågan, med våra ord.', value: ({ event }) => event.motion.text },
  {
    name: 'ja_betyder',
    description: 'Vad en ja-röst innebar.',
    value: ({ event }) => event.motion.yes_means,
  },
  {
    name: 'nej_betyder',
    description: 'Vad en nej-röst innebar.',
    value: ({ event }) => event.motion.no_means,
  },
  {
    name: 'ja_totalt',
    description: 'Antalet ja-röster som källan anger. Samma på alla rader.',
    value: ({ event }) => event.totals.yes,
  },
  {
    name: 'nej_totalt',
    description: 'Antalet nej-röster som källan anger.',
    value: ({ event }) => event.totals.no,
  },
  {
    name: 'avstar_totalt',
    description: 'Antalet som avstod, enligt källan.',
    value: ({ event }) => event.totals.abstain,
  },
  {
    name: 'franvarande_totalt',
    description: 'Antalet frånvarande, enligt källan.',
    value: ({ event }) => event.totals.absent,
  },
  {
    name: 'vinnande_sida',
    description: 'Sidan som vann enligt källan: ja eller nej. Räknas aldrig ut ur siffrorna.',
    value: ({ event }) => word(winningSides, event.winning_side),
  },
  {
    name: 'avgjordes_med',
    description:
      'Vad som avgjorde utfallet: det som källan anger eller, där den inte anger något och siffrorna stämmer med det, lagens vanliga regel enkel majoritet (5 kap. 55 § kommunallagen).',
    value: ({ event }) => rule(event),
  },
  {
    name: 'utslagsrost',
    description: 'Hur ordförandens utslagsröst föll, om källan anger det.',
    value: ({ event }) => event.casting_vote && voteOptions[event.casting_vote],
  },
  {
    name: 'omrostningssatt',
    description: 'Öppen eller sluten.',
    value: ({ event }) => word(ballots, event.ballot),
  },
  {
    name: 'preliminart',
    description: 'Om protokollet inte var justerat när filen gjordes: ja eller nej. Tom om det inte framgår.',
    value: ({ event }) => (event.preliminary === null ? null : event.preliminary ? 'ja' : 'nej'),
  },
  {
    name: 'kannedom',
    description: `Hur väl omröstningen är känd: ${Object.values(knowledgeLevels).join(', ')}.`,
    value: ({ event }) => knowledgeLevels[event.knowledge.level],
  },
  {
    name: 'person_id',
    description: 'Personens id i arkivet. Tom om källan inte har någon röstlista.',
    value: ({ vote }) => vote?.voter_id ?? null,
  },
  { name: 'namn', description: 'Personens namn.', value: ({ vote }) => vote?.voter.name ?? null },
  {
    name: 'parti',
    description: 'Partiets förkortning den dagen. Tom för partilösa.',
    value: (row) => group(row)?.abbreviation ?? null,
  },
  {
    name: 'roll',
    description: 'Rollen på sammanträdet.',
    value: ({ vote }) => word(roles, vote?.role),
  },
  {
    name: 'rost',
    description: `Rösten: ${Object.values(voteOptions).join(', ')}. ”${voteOptions.unknown}” är ett eget värde.`,
    value: ({ vote }) => word(voteOptions, vote?.option),
  },
  { name: 'adress', description: 'Omröstningens sida.', value: ({ event }) => event.id },
  {
    name: 'kontrollsumma',
    description: 'Kontrollsumman enligt version 1, som står kvar på sidan.',
    value: ({ event }) => event.checksum,
  },
  {
    name: 'jav',
    description: 'Om personen inte deltog i omröstningen på grund av jäv, enligt källan: ja. Annars tom.',
    value: ({ event, vote }) =>
      event.disqualified.some(({ person_id }) => person_id === vote?.voter_id) ? 'ja' : null,
  },
  {
    name: 'kontrollsumma_senaste',
    description: 'Kontrollsumman enligt den senaste versionen, den som står först på sidan.',
    value: ({ event }) => event.checksums[0],
  },
  {
    name: 'listan_saknar_minst',
    description:
      'Så många namn saknas minst i röstlistan, jämfört med källans siffror. Tom om källan inte har någon lista.',
    value: ({ event, vote }) => (vote === undefined ? null : event.knowledge.list_lacks_at_least),
  },
];

/** A row a voter, in the list's order; a single row where there is no list, so that the totals come along. */
export const voteRows = (event: VoteDocument): VoteRow[] =>
  event.votes.length === 0 ? [{ event }] : event.votes.map((vote) => ({ event, vote }));
