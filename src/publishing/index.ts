import { resolve } from 'node:path';
import { publishingKinds } from '../fault-kinds/publishing.ts';
import { recordGoesOnFrom } from './goes-on.ts';
import { fileDigest, recordDigests, replaceRecord, writeRecord } from './record/record.ts';
import type { Withdrawal } from '../schema/collections.ts';
import { takeLock } from './lock.ts';
import { asProblem, Problem } from './problem.ts';
import {
  addRelease,
  checkRelease,
  cleanUp,
  currentId,
  expunge,
  makeCurrent,
  openTarget,
  previousOf,
  prune,
  readRelease,
  releaseIds,
  type Release,
  type Step,
} from './target.ts';
import { withdrawAtOnce } from './withdraw/at-once.ts';

/** A site that has passed its checks, ready to be made public. */
export interface Prepared {
  readonly site: string;
  readonly pages: number;
  /** The record of what is published with it: files by name. */
  readonly record: ReadonlyMap<string, string>;
  /** The names of what was taken back, which is in nothing of it. */
  readonly withdrawn?: readonly string[];
  /** The record that is there, without what was taken back since: its files by name. */
  readonly cleared?: ReadonlyMap<string, string>;
}

interface Work {
  /** The folder of content, where the record is kept. */
  readonly root: string;
  /** The time, in milliseconds. */
  readonly now: number;
  /** Builds and checks. Throws where something is wrong, and nothing is published. */
  readonly prepare: (current: Release | undefined) => Promise<Prepared>;
  readonly step?: Step;
  /** The age in hours from which a lock of another machine is taken over; without it none is. */
  readonly takeOver?: number | undefined;
}

/** Runs what changes a folder, alone. Errors that a person can do something about become problems. */
async function alone<T>(dir: string, takeOver: number | undefined, use: () => T | Promise<T>): Promise<T> {
  try {
    openTarget(dir);
    const release = await takeLock(dir, takeOver);
    try {
      cleanUp(dir);
      expunge(dir);
      return await use();
    } finally {
      release();
    }
  } catch (error) {
    throw asProblem(error, [dir]);
  }
}

/** Ids sort by time: "20261122T225817123Z". */
const idAt = (now: number) => new Date(now).toISOString().replace(/[-:.]/g, '');

/**
 * A run that was stopped after its release became public, but before the record said so, is finished: what is public
 * has been promised. A record that someone has changed since is left alone.
 */
function finishRecord(root: string, release: Release | undefined): void {
  if (release === undefined) return;
  const { before, after } = release.record;
  const current = recordDigests(root, Object.keys(after));
  const unwritten = Object.entries(after).filter(([name, text]) => current[name] !== fileDigest(text));
  if (unwritten.length > 0 && unwritten.every(([name]) => current[name] === before[name]))
    writeRecord(root, new Map(Object.entries(after)));
}

/** Prepares a site and makes it public. Until the very last step what is public stays as it was. */
export async function publish(
  target: string,
  { root, now, prepare, step = () => undefined, takeOver }: Work,
): Promise<string> {
  const dir = resolve(target);
  return alone(dir, takeOver, async () => {
    step('lås taget');
    const current = currentId(dir);
    const before = current === undefined ? undefined : readRelease(dir, current);
    finishRecord(root, before);
    const { site, pages, record, withdrawn = [], cleared } = await prepare(before);
    step('förberedd');
    if (cleared) {
      writeRecord(root, cleared);
      step('listan rensad');
    }
    const latest = releaseIds(dir).at(-1) ?? '';
    // A clock that has gone back must not put the new release before the old.
    const newest = idAt(now);
    const id = newest > latest ? newest : `${latest}-1`;
    const after = Object.fromEntries(record);
    await addRelease(
      dir,
      site,
      {
        id,
        previous: current ?? null,
        pages,
        record: { before: recordDigests(root, record.keys()), after },
        withdrawn,
      },
      step,
    );
    makeCurrent(dir, id, step);
    writeRecord(root, record);
    step('listan skriven');
    expunge(dir, step);
    prune(dir, step);
    return id;
  });
}

/** Makes the release public that was so before the present one; once more goes one further back. */
export async function rollBack(
  target: string,
  { step = () => undefined, takeOver }: Pick<Work, 'step' | 'takeOver'> = {},
): Promise<{ from: string; to: string }> {
  const dir = resolve(target);
  // A folder that is misspelt is not made.
  if (currentId(dir) === undefined) throw new Problem(publishingKinds['ingen-tidigare-utgava'], dir);
  return alone(dir, takeOver, () => {
    const from = currentId(dir);
    const to = from === undefined ? undefined : previousOf(dir, from);
    if (from === undefined || to === undefined)
      throw new Problem(publishingKinds['ingen-tidigare-utgava'], dir);
    checkRelease(dir, to);
    makeCurrent(dir, to, step);
    return { from, to };
  });
}

/**
 * Writes the record of the release that is public into a folder of content, unless the one there is whole and goes on
 * from it.
 */
export async function restoreRecord(
  target: string,
  root: string,
  takeOver?: number,
): Promise<{ id: string; isNeeded: boolean }> {
  const dir = resolve(target);
  if (currentId(dir) === undefined) throw new Problem(publishingKinds['ingen-utgava-att-ta-listan-ur'], dir);
  return alone(dir, takeOver, () => {
    const id = currentId(dir);
    const release = id === undefined ? undefined : readRelease(dir, id);
    if (id === undefined || release === undefined)
      throw new Problem(publishingKinds['ingen-utgava-att-ta-listan-ur'], dir);
    const isNeeded = !recordGoesOnFrom(root, release);
    if (isNeeded) replaceRecord(root, new Map(Object.entries(release.record.after)));
    return { id, isNeeded };
  });
}

/**
 * Puts a notice in the place of what is taken back in the release that is public, while nobody publishes.
 * @returns how many files of it that concerned
 */
export async function withdrawFromPublic(
  target: string,
  withdrawal: Withdrawal,
  takeOver?: number,
): Promise<number> {
  const dir = resolve(target);
  return alone(dir, takeOver, () => {
    const id = currentId(dir);
    return id === undefined ? 0 : withdrawAtOnce(dir, id, withdrawal);
  });
}
