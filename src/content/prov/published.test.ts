import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { addresses } from '../../domain/addresses.ts';
import { decisionChecksums } from '../../exports/checksums/index.ts';
import { voteDocumentOf } from '../../exports/vote/document.ts';
import { changedEntries } from '../../reading/published/check-facts.ts';
import { correctionsOf } from '../../publishing/record/facts.ts';
import { expandMoves, readMoves } from '../../reading/published/moves.ts';
import { noCache } from '../../reading/entry-cache.ts';
import { readPublished } from '../../publishing/record/read-record.ts';
import { readArchive } from '../../reading/read-archive.ts';
import { buildRegister } from '../../register/build-register.ts';
import { voteEventsOf } from '../../telling/decision-votes.ts';

/** What this archive has published is still so: people have quoted it. */

const content = join(import.meta.dirname, '..');
const { archive } = readArchive(content, noCache);
const register = buildRegister(archive, Date.parse('2026-12-01T12:00Z'));
const SITE = new URL('https://beslut.example');

/** Every check sum that stood on a page and in a file when the site was first published, by the page's address. */
const first = JSON.parse(readFileSync(join(import.meta.dirname, 'published-checksums.json'), 'utf8')) as {
  readonly day: string;
  readonly votes: Readonly<Record<string, string>>;
  readonly decisions: Readonly<Record<string, string>>;
};

const { published } = readPublished(content);
if (!published) throw new Error('nothing has been published');
const moves = expandMoves(readMoves(content).moves, published.addresses, () => true);
const moved = new Map(moves.map(({ from, to }) => [from, to]));

/** Facts that were corrected in the open since then have other check sums, and should. */
const isCorrected = ({ data }: { readonly data: object }) =>
  correctionsOf(data).some(({ date }) => date >= first.day);
const correctedPersons = new Set(archive.personer.filter(isCorrected).map(({ id }) => id));

const decisionSums = new Map(
  archive.beslut.map((decision) => [
    addresses.decision(decision.id),
    isCorrected(decision) ? 'corrected' : decisionChecksums(register, decision).at(-1),
  ]),
);
const voteSums = new Map(
  archive.beslut.flatMap((decision) =>
    voteEventsOf(decision).map(({ number }) => {
      const { checksum, votes } = voteDocumentOf(register, decision, number, SITE);
      const corrected =
        isCorrected(decision) || votes.some(({ voter_id: person }) => correctedPersons.has(person));
      return [addresses.voteEvent(decision.id, number), corrected ? 'corrected' : checksum];
    }),
  ),
);

describe('a check sum that was published is still that of its page', () => {
  test.each([
    ['decision', first.decisions, decisionSums],
    ['vote', first.votes, voteSums],
  ])('of each %s', (_, list, sums) => {
    for (const [address, sum] of Object.entries(list))
      expect([sum, 'corrected'], address).toContain(sums.get(moved.get(address) ?? address));
    expect(Object.keys(list).length).toBeGreaterThan(10);
  });
});

test('nothing that is recorded as published is another now, unless it was corrected in the open', () => {
  const changed = changedEntries(archive, published, moved);
  expect(changed.length).toBeGreaterThan(100);
  const silent = changed.filter(({ entry }) => !isCorrected(entry));
  expect(silent.flatMap(({ changes }) => changes)).toEqual([]);
});
