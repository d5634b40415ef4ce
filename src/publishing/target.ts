import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { publishingKinds } from '../fault-kinds/publishing.ts';
import { copySite } from './copy-site.ts';
import { Problem } from './problem.ts';

/**
 * The folder that is published in:
 * - `releases/<id>/`, each a whole site, and beside it `<id>.json`, what is known of it
 * - `current`, a link to the one that is public: what a web server serves
 *
 * Whatever begins with a dot is unfinished, and is taken away by the next run.
 */

/** What is kept of a release beside its files. */
export interface Release {
  readonly id: string;
  /** The one that was public before it. */
  readonly previous: string | null;
  /** How many pages it has. */
  readonly pages: number;
  /** The record of what is published: its files before, as digests, and after, whole. */
  readonly record: {
    readonly before: Readonly<Record<string, string>>;
    readonly after: Readonly<Record<string, string>>;
  };
}

/** Called after each change on disk, so that tests can stop there. */
export type Step = (name: string) => void;

export const KEPT = 5;
const UNFINISHED = '.ofardig-';
const releases = (dir: string) => join(dir, 'releases');
const known = (dir: string, id: string) => join(releases(dir), `${id}.json`);

/** Makes the folder if it is not there. Throws {@link Problem} for one that holds something else. */
export function openTarget(dir: string): void {
  mkdirSync(dir, { recursive: true });
  const names = readdirSync(dir).filter((name) => !name.startsWith('.'));
  const strange = names.filter((name) => name !== 'releases' && name !== 'current');
  if (!names.includes('releases') && strange.length > 0)
    throw new Problem(
      publishingKinds['inte-publiceringsmapp'],
      `${dir}, som redan innehåller ${strange.slice(0, 3).join(', ')}`,
    );
  const current = join(dir, 'current');
  if (names.includes('current') && !lstatSync(current).isSymbolicLink())
    throw new Problem(
      publishingKinds['inte-publiceringsmapp'],
      `${current}, som inte är en länk till en utgåva`,
    );
  mkdirSync(releases(dir), { recursive: true });
}

/** The id of the release that is public, if any is. */
export function currentId(dir: string): string | undefined {
  try {
    return basename(readlinkSync(join(dir, 'current')));
  } catch {
    return undefined;
  }
}

export function readRelease(dir: string, id: string): Release | undefined {
  try {
    return JSON.parse(readFileSync(known(dir, id), 'utf8')) as Release;
  } catch {
    return undefined;
  }
}

/** The releases that are whole, oldest first. */
export const releaseIds = (dir: string): string[] =>
  readdirSync(releases(dir), { withFileTypes: true })
    .filter((item) => item.isDirectory() && !item.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();

/** Takes away what an interrupted run left. Nothing that is public is touched. */
export function cleanUp(dir: string): void {
  for (const folder of [dir, releases(dir)])
    for (const name of readdirSync(folder))
      if (name.startsWith(UNFINISHED)) rmSync(join(folder, name), { recursive: true, force: true });
  const ids = new Set(releaseIds(dir));
  for (const name of readdirSync(releases(dir)))
    if (name.endsWith('.json') && !ids.has(name.slice(0, -'.json'.length))) rmSync(join(releases(dir), name));
}

/** Adds a release that is not public yet: copied under another name, and named when it is whole. */
export function addRelease(dir: string, site: string, release: Release, step: Step): void {
  const unfinished = join(releases(dir), UNFINISHED + release.id);
  try {
    copySite(site, unfinished, step);
    const text = join(releases(dir), `${UNFINISHED}${release.id}.json`);
    writeFileSync(text, JSON.stringify(release));
    step('beskrivning skriven');
    renameSync(text, known(dir, release.id));
    step('beskrivning på plats');
    renameSync(unfinished, join(releases(dir), release.id));
    step('utgåva på plats');
  } catch (error) {
    // A full disk is emptied of what did not fit, so that the server has room again.
    rmSync(unfinished, { recursive: true, force: true });
    rmSync(join(releases(dir), `${UNFINISHED}${release.id}.json`), { force: true });
    if (!existsSync(join(releases(dir), release.id))) rmSync(known(dir, release.id), { force: true });
    throw error;
  }
}

/** The step after which readers see the new release. */
export const SWAPPED = 'länk bytt';

/** Makes a release public: one rename, which readers see as done or not done. */
export function makeCurrent(dir: string, id: string, step: Step): void {
  const link = join(dir, `${UNFINISHED}current-${id}`);
  rmSync(link, { force: true });
  try {
    symlinkSync(join('releases', id), link, 'dir');
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw ['ENOSYS', 'EPERM', 'EOPNOTSUPP', 'ENOTSUP'].includes(code)
      ? new Problem(publishingKinds['utan-symlankar'], dir)
      : error;
  }
  step('länk skapad');
  renameSync(link, join(dir, 'current'));
  step(SWAPPED);
}

/** The release that was public before another, where it is kept; without that knowledge the next older one. */
export function previousOf(dir: string, id: string): string | undefined {
  const ids = releaseIds(dir);
  const older = ids.filter((candidate) => candidate < id).at(-1);
  const release = readRelease(dir, id);
  if (release === undefined) return older;
  if (release.previous === null) return undefined;
  return ids.includes(release.previous) ? release.previous : older;
}

/** Keeps the public release, those that were public before it, and then the latest: five together. */
export function prune(dir: string, step: Step): void {
  const kept = new Set<string>();
  for (
    let id = currentId(dir);
    id !== undefined && kept.size < KEPT && !kept.has(id);
    id = previousOf(dir, id)
  )
    kept.add(id);
  const ids = releaseIds(dir);
  for (const id of ids.toReversed()) if (kept.size < KEPT) kept.add(id);
  for (const id of ids.filter((candidate) => !kept.has(candidate))) {
    // Under another name first: a release is whole or not there.
    const going = join(releases(dir), UNFINISHED + id);
    renameSync(join(releases(dir), id), going);
    step('gammal utgåva undan');
    rmSync(going, { recursive: true, force: true });
    rmSync(known(dir, id), { force: true });
    step('gammal utgåva borta');
  }
}
