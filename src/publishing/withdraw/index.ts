import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { cwd } from 'node:process';
import { publishingKinds } from '../../fault-kinds/publishing.ts';
import { noCache } from '../../reading/entry-cache.ts';
import { contentFiles } from '../../reading/files.ts';
import { readArchive, type Reading } from '../../reading/read-archive.ts';
import type { Withdrawal } from '../../schema/collections.ts';
import { remove } from '../disk/durable.ts';
import { withdrawFromPublic } from '../index.ts';
import { Problem } from '../problem.ts';
import { readPublished } from '../record/read-record.ts';
import { RECORD_FOLDER, writeRecord } from '../record/record.ts';
import { clearedRecord, holdsTaken, takenFrom } from '../record/withdrawn.ts';
import { currentId } from '../target.ts';
import { judge, readTicks, tickable, writeTicks } from '../ticks/ticks.ts';
import { assertShowable, clearFile, clearPart, fileOf, type Said } from './clear-file.ts';
import { findEntry, type Found } from './find-entry.ts';
import { stepsBeyondReach } from './steps.ts';
import { filesWith, tellingWords } from './words.ts';

export interface Wish extends Said {
  /** The folder of content. */
  readonly root: string;
  /** The instant, in milliseconds. */
  readonly now: number;
  /** Of the page, as it is copied from a browser. */
  readonly address: string;
  /** The text to be taken back, by its field; without it the whole page. */
  readonly part?: string | undefined;
  /** The folder that is published in. */
  readonly dir?: string | undefined;
  readonly takeOver?: number | undefined;
  /** Makes a new release public, without what was taken back. */
  readonly publish: (dir: string) => Promise<void>;
  /** Tells a person, in Swedish. */
  readonly say: (line: string) => void;
}

/** What builds and readings keep of the content, below the project. */
const CACHES = [
  'node_modules/.cache/beslut',
  'node_modules/.astro',
  '.astro/data-store.json',
  '.work',
  'dist',
];

const shown = (path: string) => relative(cwd(), path).split(sep).join('/');

/** The entries that go with one: with a meeting its decisions. */
function entriesWith(entry: Found, { archive, withdrawals }: Reading): Found[] {
  const below =
    entry.collection === 'sammantraden'
      ? [
          ...archive.beslut.filter(({ data }) => data.meeting === entry.id),
          ...withdrawals.filter(
            ({ collection, id }) => collection === 'beslut' && id.startsWith(`${entry.id}/`),
          ),
        ]
      : [];
  return [entry, ...below.map(({ id }): Found => ({ collection: 'beslut', id }))];
}

/** Takes out of the record what the content says was taken back, and what was ticked of it. */
function clearRecord(root: string, now: number): void {
  const { archive, withdrawals, faults } = readArchive(root, noCache, now);
  const ticks = readTicks(root);
  const { valid } = judge(root, tickable(faults), ticks);
  if (valid.length < ticks.length) writeTicks(root, valid);
  const taken = takenFrom(archive, withdrawals);
  const { published, damage } = readPublished(root);
  if (published === undefined) return;
  if (damage.length > 0)
    throw new Problem(
      publishingKinds['listan-ar-inte-hel'],
      ...damage.map(({ file, found }) => `${file}: ${found}`),
    );
  if (holdsTaken(published, taken)) writeRecord(root, clearedRecord(published, taken));
}

/**
 * Takes back a page, or a text on it: out of what is public at once, out of the content, the record and the caches, and by
 * a new release out of everything that is published; the releases before it go. Throws {@link Problem}.
 */
export async function withdraw(wish: Wish): Promise<void> {
  const { root, now, address, part, dir, takeOver, say, publish, ...said } = wish;
  const reading = readArchive(root, noCache, now);
  const entry = findEntry(reading.archive, reading.withdrawals, address);
  assertShowable(root, entry, said);
  if (dir !== undefined && currentId(resolve(dir)) === undefined)
    throw new Problem(publishingKinds['inget-publicerat-i-mappen'], dir);
  const entries = part === undefined ? entriesWith(entry, reading) : [entry];
  const paths = entries.map((item) => fileOf(root, item)).filter((path) => existsSync(path));
  const before = paths.map((path) => readFileSync(path, 'utf8'));
  const others = contentFiles(root)
    .files.map((file) => fileOf(root, file as Found))
    .filter((path) => !paths.includes(path))
    .map((path) => readFileSync(path, 'utf8'));

  if (part === undefined) for (const item of entries) clearFile(root, item, said);
  else clearPart(root, entry, part, said);
  for (const path of paths) say(`${shown(path)}: orden är borta ur filen.`);
  if (dir !== undefined) {
    const files = await withdrawFromPublic(dir, { ...entry, ...said } satisfies Withdrawal, takeOver);
    if (files > 0)
      say(
        `Sidan och allt under den är borta för läsarna (${files} filer)${part === undefined ? '' : ', till dess att den nya utgåvan är klar'}.`,
      );
  }
  clearRecord(root, now);
  say(`${RECORD_FOLDER}: sidan står som tillbakadragen och inget mer.`);
  remove(...CACHES.filter((path) => existsSync(path)));
  say('Cachar och tidigare byggen är borttagna.');

  const after = paths.map((path) => readFileSync(path, 'utf8'));
  const words = tellingWords(before.join('\n'), [...others, ...after]);
  if (dir !== undefined) {
    await publish(dir);
    say('Äldre utgåvor som kunde innehålla orden är borttagna. Det går inte att gå tillbaka till dem.');
  }
  const left = [root, ...(dir === undefined ? [] : [dir])].flatMap((folder) =>
    filesWith(folder, words).map((file) => shown(join(folder, file))),
  );
  if (left.length > 0) throw new Problem(publishingKinds['tillbakadraget-finns-kvar'], ...left);
  const searched = `i innehållet${dir === undefined ? '' : ` eller i ${dir}`}`;
  say(
    words.length === 0
      ? `Filen hade inga ord kvar, så inga har eftersökts ${searched}.`
      : `Kontrollerat: ingen av ${words.length} rader finns kvar ${searched}.`,
  );
  for (const line of stepsBeyondReach(paths.map(shown), dir)) say(line);
}
