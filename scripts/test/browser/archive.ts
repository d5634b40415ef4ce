/**
 * What the archive of the tested site has that a test is about: each the page that has most of it, or undefined where no
 * page has any. A test of what an archive lacks is left out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses } from '../../../src/domain/addresses.ts';
import { noCache } from '../../../src/reading/entry-cache.ts';
import { readArchive } from '../../../src/reading/read-archive.ts';
import { pagesOf } from '../../../src/site/pages-of.ts';
import { contentRoot } from '../../../src/site/settings/content-root.ts';
import { DIST } from '../site/dist.ts';
import { statedEvents, type Option, type StatedEvent } from '../site/stated-votes.ts';

const { archive } = readArchive(contentRoot(), noCache);

const greatest = <T>(items: readonly T[], size: (item: T) => number): T | undefined =>
  items.toSorted((a, b) => size(b) - size(a))[0];

/** A party in the list of a vote. */
export interface ListedParty {
  /** "sd", as in addresses. */
  readonly id: string;
  readonly members: number;
  /** How all of it voted; undefined where they did not vote alike. */
  readonly united: Option | undefined;
}

const partiesOf = ({ votes }: StatedEvent): readonly ListedParty[] =>
  [...Map.groupBy(votes, ({ party }) => party)].flatMap(([id, members]) => {
    if (id === null) return [];
    const options = new Set(members.map(({ option }) => option));
    return [{ id, members: members.length, united: options.size === 1 ? [...options][0] : undefined }];
  });

/** A vote with a list of names that shows how each voted. */
export interface ListedVote {
  /** "/exempelby/kommunfullmaktige/2024-02-29/74/votering-1/" */
  readonly path: string;
  readonly names: number;
  /** In how many ways those in the list voted. */
  readonly positions: number;
  /** The largest party that voted as one, and a position that nobody in it has, as addresses have it. */
  readonly united: ListedParty & { readonly nobody: 'ja' | 'nej' };
  /** The largest of the other parties. */
  readonly second: ListedParty;
}

const listedVote = (event: StatedEvent): ListedVote[] => {
  const parties = partiesOf(event).toSorted((a, b) => b.members - a.members);
  const positions = new Set(event.votes.map(({ option }) => option));
  const united = parties.find((party) => party.united === 'yes' || party.united === 'no');
  const second = parties.find(({ id }) => id !== united?.id);
  if (!united || !second || positions.has('unknown') || !positions.has('yes') || !positions.has('no'))
    return [];
  return [
    {
      path: event.path,
      names: event.votes.length,
      positions: positions.size,
      united: { ...united, nobody: united.united === 'yes' ? 'nej' : 'ja' },
      second,
    },
  ];
};

const events = statedEvents();

export const listed = greatest(events.flatMap(listedVote), ({ names }) => names);

/** A vote with names of whom the source does not show how they voted. */
export const withUnknown = greatest(
  events.filter(({ votes }) => votes.some(({ option }) => option === 'unknown')),
  ({ votes }) => votes.length,
)?.path;

/** The address of a decision that a vote is on. */
export const decisionOf = (vote: string): string => vote.replace(/[^/]+\/$/, '');

const meetings = new Map(archive.sammantraden.map(({ id, data }) => [id, data]));
const undatedDecision = archive.beslut.find(({ data }) => meetings.get(data.meeting)?.date === 'unknown');

/** A decision of which the source does not tell the day. */
export const undated = undatedDecision && addresses.decision(undatedDecision.id);

/** The decision with most clauses. */
const longDecision = greatest(archive.beslut, ({ data }) => data.clauses.length);
export const withMostClauses = longDecision && {
  path: addresses.decision(longDecision.id),
  clauses: longDecision.data.clauses.length,
};

/** Decisions, each at its address. */
export const decisions: readonly string[] = archive.beslut.map(({ id }) => addresses.decision(id));

const [body, ofBody = []] =
  greatest(
    [...Map.groupBy(archive.beslut, ({ data }) => meetings.get(data.meeting)?.body)],
    ([, all]) => all.length,
  ) ?? [];
const bodies = archive.organisationer.flatMap(({ id, data }) =>
  data.bodies.map((inOrganization) => ({ id: `${id}/${inOrganization.id}`, name: inOrganization.name })),
);
const days = ofBody.flatMap(({ data }) => meetings.get(data.meeting)?.date ?? []);

/** The body with most decisions, "exempelby/kommunstyrelsen". */
export const busiestBody = {
  id: body ?? '',
  /** As one would search for it. */
  name: (bodies.find(({ id }) => id === body)?.name ?? '').toLowerCase(),
  /** A year in which it has decided. */
  year: days.find((day) => day !== 'unknown')?.slice(0, 4) ?? '',
};

export const hasAssignments = archive.beslut.some(({ data }) => data.assignments.length > 0);

const builtPage = (path: string) => readFileSync(join(DIST, path, 'index.html'), 'utf8');

/** The page of a matter with a step that decided and one that the archive lacks. */
export const matterWithGap = pagesOf.openMatter(archive).find((path) => {
  const html = builtPage(path);
  return html.includes('class="step decided"') && html.includes('class="step gap"');
});
