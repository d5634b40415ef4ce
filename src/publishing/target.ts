import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { publishingKinds } from '../fault-kinds/publishing.ts';
import { copySite } from './copy-site.ts';
import { makeFolder, makeLink, remove, rename, replaceFile, writeFile } from './disk/durable.ts';
import { differencesFrom, manifestText, parseManifest, type Manifest } from './manifest.ts';
import { Problem } from './problem.ts';
import { digestOf } from './record/digest.ts';

/**
 * The folder that is published in:
 * - `releases/<id>/`, each a whole site, and beside it `<id>.json`, what is known of it, and `<id>.sha256`, its files
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
  /** The digest of the list of its files. A release of an earlier version of this program has no such list. */
  readonly digest?: string;
  /** The names of what had been taken back when it was built: none of it is in it. */
  readonly withdrawn?: readonly string[];
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
const listed = (dir: string, id: string) => join(releases(dir), `${id}.sha256`);

/** Makes the folder if it is not there. Throws {@link Problem} for one that holds something else. */
export function openTarget(dir: string): void {
  makeFolder(dir);
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
  makeFolder(releases(dir));
}

/** The id of the release that is public, if any is. */
export function currentId(dir: string): string | undefined {
  try {
    const target = resolve(dir, readlinkSync(join(dir, 'current')));
    return dirname(target) === resolve(releases(dir)) ? basename(target) : undefined;
  } catch {
    return undefined;
  }
}

export function readRelease(dir: string, id: string): Release | undefined {
  try {
    const release = JSON.parse(readFileSync(known(dir, id), 'utf8')) as Release;
    return release.id === id ? release : undefined;
  } catch {
    return undefined;
  }
}

/** The releases, oldest first. A folder that nothing is known of is none: it is neither gone back to nor taken away. */
export const releaseIds = (dir: string): string[] =>
  readdirSync(releases(dir), { withFileTypes: true })
    .filter((item) => item.isDirectory() && !item.name.startsWith('.'))
    .map(({ name }) => name)
    .filter((id) => readRelease(dir, id) !== undefined)
    .sort();

/** The files of a release and their digests; undefined where its list is gone or another than it was. */
export function manifestOf(dir: string, id: string): Manifest | undefined {
  const { digest } = readRelease(dir, id) ?? {};
  const list = existsSync(listed(dir, id)) ? readFileSync(listed(dir, id), 'utf8') : undefined;
  return list === undefined || digestOf(list) !== digest ? undefined : parseManifest(list);
}

/** Where the files of a release lie. */
export const releaseFolder = (dir: string, id: string): string => join(releases(dir), id);

/** Replaces the list of a release's files, after some of them were replaced. */
export function replaceManifest(dir: string, id: string, manifest: Manifest): void {
  const release = readRelease(dir, id);
  if (release === undefined) return;
  const list = manifestText(manifest);
  replaceFile(listed(dir, id), list);
  replaceRelease(dir, { ...release, digest: digestOf(list) });
}

/** Sees to it that a release is what it was when it was published, file by file. Throws {@link Problem} where not. */
export function checkRelease(dir: string, id: string): void {
  const manifest = manifestOf(dir, id);
  const differences =
    manifest === undefined
      ? [`${listed(dir, id)}, listan över filerna i utgåvan, saknas eller är ändrad`]
      : differencesFrom(join(releases(dir), id), manifest);
  if (differences.length > 0)
    throw new Problem(publishingKinds['utgava-inte-hel'], `utgåvan ${id}:`, ...differences);
}

/** Takes away what an interrupted run left. Nothing that is public is touched. */
export function cleanUp(dir: string): void {
  for (const folder of [dir, releases(dir)])
    for (const name of readdirSync(folder))
      if (name.startsWith(UNFINISHED)) rmSync(join(folder, name), { recursive: true, force: true });
  const ids = new Set(releaseIds(dir));
  for (const name of readdirSync(releases(dir)))
    if (/\.(?:json|sha256)$/.test(name) && !ids.has(name.replace(/\.\w+$/, '')))
      rmSync(join(releases(dir), name));
}

/** Adds a release that is not public yet: copied under another name, and named when it is whole and on the disk. */
export async function addRelease(
  dir: string,
  site: string,
  release: Omit<Release, 'digest'>,
  step: Step,
): Promise<void> {
  const unfinished = join(releases(dir), UNFINISHED + release.id);
  try {
    const list = manifestText(await copySite(site, unfinished, step));
    writeFile(`${unfinished}.sha256`, list);
    writeFile(`${unfinished}.json`, JSON.stringify({ ...release, digest: digestOf(list) }));
    step('beskrivning skriven');
    rename(`${unfinished}.sha256`, listed(dir, release.id));
    rename(`${unfinished}.json`, known(dir, release.id));
    step('beskrivning på plats');
    rename(unfinished, join(releases(dir), release.id));
    step('utgåva på plats');
  } catch (error) {
    // A full disk is emptied of what did not fit, so that the server has room again.
    for (const ending of ['', '.sha256', '.json'])
      rmSync(unfinished + ending, { recursive: true, force: true });
    if (!existsSync(join(releases(dir), release.id)))
      for (const path of [known(dir, release.id), listed(dir, release.id)]) rmSync(path, { force: true });
    throw error;
  }
}

/** The step after which readers see the new release. */
export const SWAPPED = 'länk bytt';

/** Makes a release public: one rename, which readers see as done or not done, and which is on the disk when this ends. */
export function makeCurrent(dir: string, id: string, step: Step): void {
  const link = join(dir, `${UNFINISHED}current-${id}`);
  rmSync(link, { force: true });
  try {
    makeLink(join('releases', id), link);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw ['ENOSYS', 'EPERM', 'EOPNOTSUPP', 'ENOTSUP'].includes(code)
      ? new Problem(publishingKinds['utan-symlankar'], dir)
      : error;
  }
  step('länk skapad');
  rename(link, join(dir, 'current'));
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

/** Takes a release away. Under another name first: a release is whole or not there. */
function removeRelease(dir: string, id: string, step: Step): void {
  const going = join(releases(dir), UNFINISHED + id);
  rename(join(releases(dir), id), going);
  step('gammal utgåva undan');
  remove(going, known(dir, id), listed(dir, id));
  step('gammal utgåva borta');
}

/** Replaces what is known of a release. */
function replaceRelease(dir: string, release: Release): void {
  replaceFile(known(dir, release.id), JSON.stringify(release));
}

/**
 * Takes away every release that may hold what has been taken back, as the public one knows it: nobody can go back to it,
 * and nobody who reads the disk finds it.
 */
export function expunge(dir: string, step: Step = () => undefined): void {
  const current = currentId(dir);
  const { withdrawn = [] } = (current === undefined ? undefined : readRelease(dir, current)) ?? {};
  for (const id of releaseIds(dir)) {
    const without = new Set(readRelease(dir, id)?.withdrawn);
    if (id !== current && withdrawn.some((name) => !without.has(name))) removeRelease(dir, id, step);
  }
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
  for (const id of ids.filter((candidate) => !kept.has(candidate))) removeRelease(dir, id, step);
}
