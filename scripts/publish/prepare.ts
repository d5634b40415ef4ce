import { rmSync } from 'node:fs';
import { buildInstant, instantAt } from '../../src/domain/release.ts';
import { env, pid } from 'node:process';
import { fileCache } from '../../src/reading/entry-cache.ts';
import { changedEntries } from '../../src/reading/published/check-facts.ts';
import { recordFiles, readPublished } from '../../src/reading/published/record.ts';
import { toRecord } from '../../src/reading/published/to-record.ts';
import { readArchive } from '../../src/reading/read-archive.ts';
import { releasedArchive } from '../../src/schema/release.ts';
import { buildSite } from '../build/index.ts';
import { movedAddresses } from '../build/moved.ts';
import { checkPages } from './checks/pages.ts';
import { smoke } from './checks/smoke.ts';
import { changedFacts, comparePages, waiting, type Comparison } from './compare.ts';
import { precompress } from './precompress.ts';
import type { Prepared } from './index.ts';

/** Where a site is built before anyone sees it. */
export const FRESH = `.work/publish-${pid}`;
export const discard = () => rmSync(FRESH, { recursive: true, force: true });

export interface Options {
  /** The folder of content. */
  readonly root: string;
  /** How many pages the public release has, if there is one. */
  readonly pagesBefore: number | undefined;
  /** Whether the pages may be many fewer. */
  readonly mayBeFewer: boolean;
  /** Forget what was published before, and begin the record anew. */
  readonly anew: boolean;
  readonly say: (line: string) => void;
}

/** The instant for which everything is built and judged: the same through the whole run. */
export function theInstant(): number {
  env['BESLUT_NOW'] ??= instantAt(Date.now());
  return buildInstant(env['BESLUT_NOW']);
}

/** Builds the site beside what is public and makes all checks on it. Throws where something is wrong. */
export async function prepare({ root, pagesBefore, mayBeFewer, anew, say }: Options): Promise<Prepared> {
  const now = theInstant();
  say('Kontrollerar innehållet och bygger webbplatsen.');
  await buildSite(FRESH);
  say('Kontrollerar sidor, länkar och personuppgifter.');
  const pages = checkPages(FRESH, pagesBefore, mayBeFewer);
  const { archive } = readArchive(root, fileCache(), now);
  const released = releasedArchive(archive, now);
  await smoke(FRESH, released);
  const before = anew ? undefined : readPublished(root).published;
  const { built } = movedAddresses(root, released, FRESH);
  const record = recordFiles(toRecord(archive, before, now, built.all));
  say('Komprimerar filerna.');
  await precompress(FRESH);
  return { site: FRESH, pages, record };
}

/** What the built site would change for a reader, beside what is public in a folder. */
export function compare(root: string, current: string): Comparison {
  const now = theInstant();
  const { archive } = readArchive(root, fileCache(), now);
  const released = releasedArchive(archive, now);
  const { redirects } = movedAddresses(root, released, FRESH);
  const { published } = readPublished(root);
  const moves = new Map(redirects.map(({ from, to }) => [from, to]));
  return {
    ...comparePages(current, FRESH, redirects),
    facts: published ? changedFacts(changedEntries(released, published, moves)) : [],
    waiting: waiting(archive, now),
  };
}
