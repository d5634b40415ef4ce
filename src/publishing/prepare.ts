import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kill, pid } from 'node:process';
import { counted } from '../domain/counted.ts';
import { swedishDay } from '../domain/release.ts';
import { shownPath } from '../reading/files.ts';
import type { LocatedFault } from '../reading/located-fault.ts';
import { collectionNames, collections, type Archive } from '../schema/collections.ts';
import { changedEntries } from '../reading/published/check-facts.ts';
import { parseRecord, readPublished } from './record/read-record.ts';
import { recordFiles } from './record/record.ts';
import { toRecord } from './record/to-record.ts';
import { clearedRecord, holdsTaken, takenFrom, takenKeys } from './record/withdrawn.ts';
import { buildSite, type Built } from '../building/index.ts';
import { checkPages } from './checks/pages.ts';
import { smoke } from './checks/smoke.ts';
import { changedFacts, comparePages, waiting, type Comparison } from './compare.ts';
import type { Prepared } from './index.ts';
import { precompress } from './precompress.ts';

/** Where a site is built before anyone sees it. */
const FRESH = `.work/publish-${pid}`;
export const discard = () => rmSync(FRESH, { recursive: true, force: true });

const hasEnded = (process: number) => {
  try {
    kill(process, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

/** Takes away what builds that were killed left in the project's folder for passing things. */
export function discardAbandoned(folder = dirname(FRESH)): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const [, owner] = /^(?:publish|build)-(\d+)(?:-old)?$/.exec(name) ?? [];
    if (owner !== undefined && hasEnded(Number(owner)))
      rmSync(join(folder, name), { recursive: true, force: true });
  }
}

export interface Options {
  /** The folder of content. */
  readonly root: string;
  /** How many pages the public release has, if there is one. */
  readonly pagesBefore: number | undefined;
  /** Whether the pages may be many fewer. */
  readonly mayBeFewer: boolean;
  readonly say: (line: string) => void;
  /** Is given the faults of what would be published, before it is built, and throws to stop it. */
  readonly approve: (faults: readonly LocatedFault[]) => Promise<void>;
}

/** A site that has passed its checks, and what it was built from. */
export type Checked = Prepared & { readonly built: Built };

/** The files of entries that are not published now: under embargo, or not read through. */
function hiddenFiles(root: string, archive: Archive, released: Archive): ReadonlySet<string> {
  return new Set(
    collectionNames.flatMap((collection) => {
      const shown = new Set(released[collection].map(({ id }) => id));
      return archive[collection]
        .filter(({ id }) => !shown.has(id))
        .map(({ id }) => shownPath(join(root, collection, `${id}.${collections[collection].format}`)));
    }),
  );
}

const faultsOf = (faults: readonly LocatedFault[], hidden: ReadonlySet<string>) =>
  faults.filter(({ file }) => !hidden.has(file));

/** Four of the build, three of what comes after it. */
const STEPS = 7;

/** Builds the site beside what is public and makes all checks on it. Throws where something is wrong. */
export async function prepare({ root, pagesBefore, mayBeFewer, say, approve }: Options): Promise<Checked> {
  discardAbandoned();
  let number = 0;
  const step = (what: string) => say(`Steg ${(number += 1)} av ${STEPS}: ${what}`);
  const built = await buildSite(FRESH, step, ({ reading, released }) =>
    approve(faultsOf(reading.faults, hiddenFiles(root, reading.archive, released))),
  );
  if (built.warnings > 0)
    say(`Innehållet har ${counted(built.warnings, 'varning', 'varningar')}, som npm run check visar.`);
  step('Kontrollerar sidor och länkar.');
  const pages = checkPages(FRESH, pagesBefore, mayBeFewer, built.released);
  step('Öppnar en sida av varje slag på prov.');
  await smoke(FRESH, built.released);
  const taken = takenFrom(built.archive, built.withdrawals);
  const { published } = readPublished(root);
  // What was taken back leaves the record before anything is written by it.
  const cleared = published && holdsTaken(published, taken) ? clearedRecord(published, taken) : undefined;
  const record = recordFiles(
    toRecord(
      built.archive,
      cleared ? parseRecord(cleared) : published,
      built.now,
      [...built.addresses, ...built.redirects.map(({ from }) => from)],
      built.withdrawals,
    ),
    swedishDay(built.now),
  );
  step('Komprimerar filerna. Det är det sista före bytet.');
  await precompress(FRESH);
  return { site: FRESH, pages, record, built, withdrawn: takenKeys(taken), ...(cleared ? { cleared } : {}) };
}

/** What a built site would change for a reader, beside what is public in a folder. */
export function compare(
  root: string,
  current: string,
  { archive, released, redirects, now }: Built,
): Comparison {
  const { published } = readPublished(root);
  const moves = new Map(redirects.map(({ from, to }) => [from, to]));
  return {
    ...comparePages(current, FRESH, redirects),
    facts: published ? changedFacts(changedEntries(released, published, moves)) : [],
    waiting: waiting(archive, now),
  };
}
