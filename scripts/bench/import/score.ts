import type { Golden, GoldenDecision } from './golden/golden.ts';
import { textHash } from './golden/text-hash.ts';
import { pairDecisions } from './pairing.ts';
import type { ReadDecision, Reading } from './reading.ts';
import { scoreClauses } from './score-clauses.ts';
import { scoreVotes } from './score-votes.ts';
import { item, items, type ComparedPlace, Tally } from './tally.ts';

interface Actor {
  readonly name?: string | null | undefined;
  readonly party?: string | null | undefined;
}

const actor = ({ name, party }: Actor) =>
  `${(name ?? 'gruppen').normalize('NFC').replaceAll(/\s+/gu, ' ').trim()} (${party || '-'})`;
const actors = (all: readonly { readonly by: readonly Actor[] }[]) =>
  new Set(all.flatMap(({ by }) => by.map(actor)));
const group = ({ by }: { readonly by: readonly Actor[] }) => by.map(actor).join(', ');

/** A text that may be missing, compared by its hash. An empty one is missing. */
const text = (value: string | null | undefined) => (value ? item(textHash(value), value) : null);
const plain = (value: string | null | undefined) => (value ? item(value) : null);

const reference = ({
  date,
  paragraph,
}: {
  date?: string | null | undefined;
  paragraph?: string | null | undefined;
}) => `${date} § ${paragraph}`;

/** Who did what, as sets: one who moves twice in a § is one mover. Which names stand together is a field of its own. */
function scorePeople(tally: Tally, place: ComparedPlace, golden?: GoldenDecision, read?: ReadDecision): void {
  const proposals = golden?.proposals ?? [];
  const optional = proposals.filter((proposal) => proposal.optional);
  const moved = proposals.filter((proposal) => !proposal.optional);
  const readProposals = read?.proposals ?? [];
  tally.several(place, 'mover', items(actors(moved)), items(actors(readProposals)), actors(optional));
  tally.several(
    place,
    'proposal',
    moved.map((proposal) => item(group(proposal))),
    readProposals.map((proposal) => item(group(proposal))),
    new Set(optional.map(group)),
  );
  const [ownReservations, readReservations] = [golden?.reservations ?? [], read?.reservations ?? []];
  tally.several(place, 'reservation', items(actors(ownReservations)), items(actors(readReservations)));
  tally.several(
    place,
    'disqualified',
    items((golden?.disqualified ?? []).map(actor)),
    items((read?.disqualified ?? []).map(actor)),
  );
}

function scoreRegistryNumbers(
  tally: Tally,
  place: ComparedPlace,
  accepted: string[][],
  read: readonly string[],
): void {
  const asFirst = (number: string) => accepted.find((forms) => forms.includes(number))?.[0] ?? number;
  tally.several(
    place,
    'registryNumber',
    items(accepted.map(([first]) => first!)),
    read.map((number) => item(asFirst(number), number)),
  );
}

function scoreDecision(
  tally: Tally,
  place: ComparedPlace,
  golden?: GoldenDecision,
  read?: ReadDecision,
): void {
  tally.several(place, 'decision', items(golden ? ['beslut'] : []), items(read ? ['beslut'] : []));
  tally.one(place, 'paragraph', [golden?.paragraph ?? null], plain(read?.paragraph));
  scoreRegistryNumbers(tally, place, golden?.registryNumbers ?? [], read?.registryNumbers ?? []);
  tally.one(place, 'title', golden?.title ?? [null], text(read?.title));
  tally.one(
    place,
    'outcome',
    golden?.outcome ?? [null],
    plain(read?.outcome === 'unknown' ? null : read?.outcome),
  );
  scoreClauses(tally, place, 'clause', golden?.clauses ?? [], read?.clauses ?? []);
  scoreClauses(tally, place, 'proposedClause', golden?.proposedClauses ?? [], read?.proposedClauses ?? []);
  scorePeople(tally, place, golden, read);
  scoreVotes(tally, place, golden?.voteEvents ?? [], read?.voteEvents ?? []);
  const dated = (read?.references ?? []).filter(({ date, paragraph }) => date && paragraph);
  tally.several(
    place,
    'reference',
    items(new Set((golden?.references ?? []).map(reference))),
    items(new Set(dated.map(reference))),
  );
}

/** Compares the importer's reading of one document with the golden one. */
export function score(golden: Golden, read: Reading): Tally {
  const tally = new Tally();
  const file = golden.file;
  tally.one({ file, line: null, paragraph: null }, 'body', golden.body, plain(read.body));
  tally.one({ file, line: null, paragraph: null }, 'date', golden.date, plain(read.date));
  for (const [goldenDecision, readDecision] of pairDecisions(golden.decisions, read.decisions)) {
    const paragraph = goldenDecision?.paragraph ?? readDecision?.paragraph ?? null;
    scoreDecision(
      tally,
      { file, line: goldenDecision?.line ?? readDecision?.line ?? null, paragraph },
      goldenDecision,
      readDecision,
    );
  }
  return tally;
}
