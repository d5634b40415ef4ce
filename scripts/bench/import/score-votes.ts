import { countedOptions, voteOptions } from '../../../src/domain/vote.ts';
import type { GoldenVoteEvent } from './golden/golden.ts';
import { textHash } from './golden/text-hash.ts';
import { pairVoteEvents } from './pairing.ts';
import type { ReadVoteEvent } from './reading.ts';
import { roleCode } from './role.ts';
import { item, items, type Place, type Tally } from './tally.ts';

type Vote = ReadVoteEvent['votes'][number];

const sameName = (name: string) => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

/** Each total that is stated: "ja 43". A total that is null on one side only is missing or false. */
const totals = (event: GoldenVoteEvent | ReadVoteEvent | undefined) =>
  items(
    countedOptions.flatMap((name) =>
      typeof event?.[name] === 'number' ? [`${voteOptions[name]} ${event[name]}`] : [],
    ),
  );

/** No party is written as null or as a dash. */
const partyOf = ({ party }: { party?: string | null | undefined }) =>
  party === '-' ? null : (party ?? null);
const shownVote = (vote: Pick<Vote, 'name' | 'party' | 'option'>) =>
  `${vote.name} (${partyOf(vote) ?? '-'}): ${voteOptions[vote.option]}`;

function scoreNames(tally: Tally, place: Place, golden: GoldenVoteEvent, read: ReadVoteEvent): void {
  const left = [...read.votes];
  for (const own of golden.votes) {
    const index = left.findIndex(({ name }) => sameName(name) === sameName(own.name));
    const shown = shownVote(own);
    if (index < 0) {
      tally.add('vote', { expected: 1 });
      tally.differ(place, 'vote', shown, null);
      continue;
    }
    const found = left.splice(index, 1)[0]!;
    const right = found.option === own.option && partyOf(found) === own.party;
    const claimed = right || found.option !== 'unknown';
    tally.add('vote', { expected: 1, found: claimed ? 1 : 0, right: right ? 1 : 0 });
    const role = roleCode(found.role);
    tally.one(place, 'role', [own.role], role === null ? null : item(role));
    if (right) continue;
    const foundShown = shownVote(found);
    tally.differ(place, 'vote', shown, foundShown);
    if (found.option !== own.option && found.option !== 'unknown')
      tally.wrongPositions.push({ ...place, field: 'vote', expected: shown, found: foundShown });
  }
  for (const found of left) extra(tally, place, found);
}

/** A voter that the source does not have: false whatever the position, and a wrong one if there is any. */
function extra(tally: Tally, place: Place, found: Vote): void {
  const shown = shownVote(found);
  tally.add('vote', { found: 1 });
  tally.differ(place, 'vote', null, shown);
  if (found.option !== 'unknown')
    tally.wrongPositions.push({ ...place, field: 'vote', expected: null, found: shown });
}

/** "för bifall till …" and "att avstyrka …" are the same meaning with or without their first word. */
const meaning = (text: string | null | undefined) =>
  text ? item(textHash(text.replace(/^\s*för\s+/iu, '')), text) : null;

/** All vote events of one §, in order: totals, meanings, stated result, and who voted how. */
export function scoreVotes(
  tally: Tally,
  place: Place,
  golden: readonly GoldenVoteEvent[],
  read: readonly ReadVoteEvent[],
): void {
  for (const [own, found] of pairVoteEvents(golden, read)) {
    const here = { ...place, line: own?.line ?? place.line };
    tally.several(here, 'voteEvent', items(own ? ['omröstning'] : []), items(found ? ['omröstning'] : []));
    tally.several(here, 'total', totals(own), totals(found));
    tally.one(here, 'meaning', own?.yesMeans ?? [null], meaning(found?.yesMeans));
    tally.one(here, 'meaning', own?.noMeans ?? [null], meaning(found?.noMeans));
    if (own?.result !== 'any')
      tally.one(
        here,
        'result',
        [own?.result ? 'utsagt' : null],
        found?.result ? item('utsagt', found.result) : null,
      );
    if (own && found) scoreNames(tally, here, own, found);
    else if (own)
      for (const vote of own.votes) {
        tally.add('vote', { expected: 1 });
        tally.differ(here, 'vote', shownVote(vote), null);
      }
    else for (const vote of found?.votes ?? []) extra(tally, here, vote);
  }
}
