import { roles } from '../../../src/domain/vote.ts';
import type { GoldenVoteEvent } from '../../import/golden/golden.ts';
import { textHash } from '../../import/golden/text-hash.ts';
import { pairVoteEvents } from './pairing.ts';
import type { ReadVoteEvent } from './reading.ts';
import { item, items, type Place, type Tally } from './tally.ts';

type Options = ReadVoteEvent['votes'][number]['option'];
const options: Record<Options, string> = {
  yes: 'ja',
  no: 'nej',
  abstain: 'avstår',
  absent: 'frånvarande',
  'not voting': 'deltog inte',
  unknown: 'framgår inte',
};
const sameName = (name: string) => name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();

/** Each total that is stated: "ja 43". A total that is null on one side only is missing or false. */
const totals = (event: GoldenVoteEvent | ReadVoteEvent | undefined) =>
  items(
    (['yes', 'no', 'abstain', 'absent'] as const).flatMap((name) =>
      typeof event?.[name] === 'number' ? [`${options[name]} ${event[name]}`] : [],
    ),
  );

/** A role as our code, from the code or from words as minutes print them. Words that are not known stay as they are. */
function roleCode(printed: string | null | undefined): string | null {
  if (printed === null || printed === undefined || printed === '') return null;
  const words = printed
    .toLowerCase()
    .replace(/\bv\.? ordf\b\.?/u, 'vice ordförande')
    .replace(/^(tjänstgörande ersättar|ordförande|ledamot)(en|na)$/u, '$1');
  const byLabel = Object.entries(roles).find(([code, label]) => code === words || label === words);
  return byLabel?.[0] ?? words;
}

function scoreNames(tally: Tally, place: Place, golden: GoldenVoteEvent, read: ReadVoteEvent): void {
  const left = [...read.votes];
  for (const own of golden.votes) {
    const index = left.findIndex(({ name }) => sameName(name) === sameName(own.name));
    const shown = `${own.name} (${own.party ?? '-'}): ${options[own.option]}`;
    if (index < 0) {
      tally.add('vote', { expected: 1 });
      tally.differ(place, 'vote', shown, null);
      continue;
    }
    const found = left.splice(index, 1)[0]!;
    const right = found.option === own.option && (found.party ?? null) === own.party;
    const claimed = right || found.option !== 'unknown';
    tally.add('vote', { expected: 1, found: claimed ? 1 : 0, right: right ? 1 : 0 });
    tally.one(place, 'role', [own.role], asItem(roleCode(found.role)));
    if (right) continue;
    const foundShown = `${found.name} (${found.party ?? '-'}): ${options[found.option]}`;
    tally.differ(place, 'vote', shown, foundShown);
    if (found.option !== own.option && found.option !== 'unknown')
      tally.wrongPositions.push({ ...place, field: 'vote', expected: shown, found: foundShown });
  }
  for (const found of left) extra(tally, place, found);
}

const asItem = (key: string | null) => (key === null ? null : item(key));

/** A voter that the source does not have: false whatever the position, and a wrong one if there is any. */
function extra(tally: Tally, place: Place, found: ReadVoteEvent['votes'][number]): void {
  const shown = `${found.name} (${found.party ?? '-'}): ${options[found.option]}`;
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
      for (const { name, party, option } of own.votes) {
        tally.add('vote', { expected: 1 });
        tally.differ(here, 'vote', `${name} (${party ?? '-'}): ${options[option]}`, null);
      }
    else for (const vote of found?.votes ?? []) extra(tally, here, vote);
  }
}
