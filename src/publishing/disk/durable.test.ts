import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { env, execPath } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RECORD_FOLDER } from '../record/record.ts';
import { FILES, recordOf } from '../test-site.ts';

/** What a publication writes, syncs and renames, in order. A power cut may come after any of it. */

interface Event {
  readonly what: 'write' | 'sync' | 'rename';
  /** Of a rename the old name and the new one. */
  readonly paths: readonly string[];
}

let folder: string;
let events: Event[];
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'beslut-durable-'));
  mkdirSync(join(folder, 'content'));
  const log = join(folder, 'syncs.txt');
  const run = (version: string) =>
    spawnSync(
      execPath,
      [
        '--import',
        join(import.meta.dirname, '../test-syncs.ts'),
        join(import.meta.dirname, '../test-site.ts'),
        join(folder, 'public'),
        join(folder, 'content'),
        version,
      ],
      { encoding: 'utf8', env: { ...env, SYNCS: log } },
    );
  expect(run('1')).toMatchObject({ status: 0 });
  rmSync(log);
  expect(run('2')).toMatchObject({ status: 0 });
  events = readFileSync(log, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [what, ...paths] = line.split('\t');
      return { what, paths } as Event;
    });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (what: Event['what'], isIt: (path: string) => boolean, after = -1) =>
  events.findIndex((event, index) => index > after && event.what === what && isIt(event.paths.at(-1) ?? ''));
const swap = () => at('rename', (path) => path === join(folder, 'public/current'));

test('every file and folder of a release is synced after it was written and before the swap', () => {
  const release = events.find(
    ({ what, paths }) => what === 'rename' && /\/releases\/\d{8}T\w+$/.test(paths[1] ?? ''),
  );
  const [unfinished = ''] = release?.paths ?? [];
  const folders = FILES.map((file) => dirname(join(unfinished, file)));
  for (const path of FILES.map((file) => join(unfinished, file))) {
    const written = at('write', (name) => name === path);
    expect(written, path).toBeGreaterThan(-1);
    const synced = at('sync', (name) => name === path, written);
    expect(synced, path).toBeGreaterThan(written);
    expect(synced, path).toBeLessThan(swap());
  }
  const lastWrite = events.findLastIndex(
    ({ what, paths }) => what === 'write' && paths[0]?.startsWith(`${unfinished}/`),
  );
  for (const path of new Set([unfinished, ...folders]))
    expect(
      at('sync', (name) => name === path, lastWrite),
      path,
    ).toBeLessThan(swap());
});

test('the list of releases is synced before the swap, and the folder of the link after it', () => {
  const named = events.findLastIndex(
    ({ what, paths }, index) => index < swap() && what === 'rename' && paths[1]?.includes('/releases/'),
  );
  const listed = at('sync', (path) => path === join(folder, 'public/releases'), named);
  expect(listed).toBeGreaterThan(named);
  expect(listed).toBeLessThan(swap());
  expect(at('sync', (path) => path === join(folder, 'public'), swap())).toBe(swap() + 1);
});

test('each file of the record is synced before it gets its name, and its folder after that', () => {
  const record = join(folder, 'content', RECORD_FOLDER);
  for (const name of recordOf('').keys()) {
    const renamed = at('rename', (path) => path === join(record, name));
    const [fresh] = events[renamed]?.paths ?? [];
    expect(
      at('sync', (path) => path === fresh),
      name,
    ).toBeGreaterThan(at('write', (path) => path === fresh));
    expect(
      at('sync', (path) => path === fresh),
      name,
    ).toBeLessThan(renamed);
    expect(
      at('sync', (path) => path === record, renamed),
      name,
    ).toBe(renamed + 1);
  }
});
