import { countedOptions, voteOptions } from '../../../src/domain/vote.ts';
import type { GoldenVoteEvent } from './golden/golden.ts';
import { textHash } from './golden/text-hash.ts';
import { pairVoteEvents } from './pairing.ts';
import type { ReadVoteEvent } from './reading.ts';
import { roleCode } from './role.ts';
import { item, items, type ComparedPlace, type Tally } from './tally.ts';

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

function scoreNames(tally: Tally, place: ComparedPlace, golden: GoldenVoteEvent, read: ReadVoteEvent): void {
  const unmatched = [...read.votes];
  for (const vote of golden.votes) {
    const index = unmatched.findIndex(({ name }) => sameName(name) === sameName(vote.name));
    const shown = shownVote(vote);
    if (index < 0) {
      tally.add('vote', { expected: 1 });
      tally.differ(place, 'vote', shown, null);
      continue;
    }
    const readVote = unmatched.splice(index, 1)[0]!;
    const isRight = readVote.option === vote.option && partyOf(readVote) === vote.party;
    const claimed = isRight || readVote.option !== 'unknown';
    tally.add('vote', { expected: 1, found: claimed ? 1 : 0, right: isRight ? 1 : 0 });
    const role = roleCode(readVote.role);
    tally.one(place, 'role', [vote.role], role === null ? null : item(role));
    if (isRight) continue;
    const foundShown = shownVote(readVote);
    tally.differ(place, 'vote', shown, foundShown);
    if (readVote.option !== vote.option && readVote.option !== 'unknown')
      tally.wrongPositions.push({ ...place, field: 'vote', expected: shown, found: foundShown });
  }
  for (const readVote of unmatched) extra(tally, place, readVote);
}

/** A voter that the source does not have: false whatever the position, and a wrong one if there is any. */
function extra(tally: Tally, place: ComparedPlace, readVote: Vote): void {
  const shown = shownVote(readVote);
  tally.add('vote', { found: 1 });
  tally.differ(place, 'vote', null, shown);
  if (readVote.option !== 'unknown')
    tally.wrongPositions.push({ ...place, field: 'vote', expected: null, found: shown });
}

/** "för bifall till …" and "att avstyrka …" are the same meaning with or without their first word. */
const meaning = (text: string | null | undefined) =>
  text ? item(textHash(text.replace(/^\s*för\s+/iu, '')), text) : null;

/** All vote events of one §, in order: totals, meanings, stated result, and who voted how. */
export function scoreVotes(
  tally: Tally,
  place: ComparedPlace,
  golden: readonly GoldenVoteEvent[],
  read: readonly ReadVoteEvent[],
): void {
  for (const [goldenEvent, readEvent] of pairVoteEvents(golden, read)) {
    const here = { ...place, line: goldenEvent?.line ?? place.line };
    tally.several(
      here,
      'voteEvent',
      items(goldenEvent ? ['omröstning'] : []),
      items(readEvent ? ['omröstning'] : []),
    );
    tally.several(here, 'total', totals(goldenEvent), totals(readEvent));
    tally.one(here, 'meaning', goldenEvent?.yesMeans ?? [null], meaning(readEvent?.yesMeans));
    tally.one(here, 'meaning', goldenEvent?.noMeans ?? [null], meaning(readEvent?.noMeans));
    if (goldenEvent?.result !== 'any')
      tally.one(
        here,
        'result',
        [goldenEvent?.result ? 'utsagt' : null],
        readEvent?.result ? item('utsagt', readEvent.result) : null,
      );
    if (goldenEvent && readEvent) scoreNames(tally, here, goldenEvent, readEvent);
    else if (goldenEvent)
      for (const vote of goldenEvent.votes) {
        tally.add('vote', { expected: 1 });
        tally.differ(here, 'vote', shownVote(vote), null);
      }
    else for (const vote of readEvent?.votes ?? []) extra(tally, here, vote);
  }
}
