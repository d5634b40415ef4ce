import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { assertGoesOn, recordGoesOnFrom } from './goes-on.ts';
import { restoreRecord } from './index.ts';
import { noCache } from '../reading/entry-cache.ts';
import { readArchive } from '../reading/read-archive.ts';
import { withArchive } from '../reading/test-archive.ts';
import { toRecord } from './record/to-record.ts';
import { upgradedRecord } from './record/upgrade.ts';
import { readPublished } from './record/read-record.ts';
import {
  CHAIN,
  emptyRecord,
  recordFile,
  recordFiles,
  recordTexts,
  replaceRecord,
  type Published,
} from './record/record.ts';
import { addRelease, makeCurrent, openTarget, type Release } from './target.ts';

/** What is promised here is compared with what the public release has promised. */

type Files = ReadonlyMap<string, string>;
let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'beslut-'))));
afterEach(() => rmSync(root, { recursive: true }));

/** The record after one more address was published on a day. */
function publishAfter(before: Published, address: string, day: string): { files: Files; record: Published } {
  const files = recordFiles({ ...before, addresses: [...before.addresses, address] }, day);
  replaceRecord(root, files);
  const { published } = readPublished(root);
  if (published === undefined) throw new Error('no record');
  return { files, record: published };
}
const release = (files: Files): Release => ({
  digest: '',
  id: '20240502',
  previous: null,
  pages: 1,
  record: { before: {}, after: Object.fromEntries(files) },
});

describe('a record', () => {
  test('goes on from a release that it wrote, and from every one before', () => {
    const first = publishAfter(emptyRecord(), '/a/', '2024-04-01');
    const second = publishAfter(first.record, '/b/', '2024-05-02');
    for (const { files } of [first, second]) {
      expect(recordGoesOnFrom(root, release(files))).toBe(true);
      assertGoesOn(root, release(files));
    }
  });

  test('goes on from a release of a version of the program before there was a chain', () => {
    const first = publishAfter(emptyRecord(), '/a/', '2024-04-01');
    const unchained = new Map([...first.files].filter(([name]) => name !== CHAIN));
    publishAfter(first.record, '/b/', '2024-05-02');
    assertGoesOn(root, release(unchained));
    unchained.set('adresser.txt', '/c/\n');
    expect(() => assertGoesOn(root, release(unchained))).toThrow('annan-lista-an-utgavans');
  });

  test('that is brought to today’s form goes on from the release that it stood beside', () => {
    const now = Date.parse('2024-05-02T10:00Z');
    withArchive(undefined, (content) => {
      const { archive } = readArchive(content, noCache, now);
      const record = toRecord(archive, undefined, now);
      const unchained = new Map([...recordFiles(record, '2024-04-01')].filter(([name]) => name !== CHAIN));
      unchained.delete('partier.jsonl');
      replaceRecord(content, unchained);
      replaceRecord(content, upgradedRecord(content, { ...record, links: [] }, archive, now));
      assertGoesOn(content, release(unchained));
    });
  });

  test('that is older than the public release stops the publication, which says so', () => {
    const first = publishAfter(emptyRecord(), '/a/', '2024-04-01');
    const second = publishAfter(first.record, '/b/', '2024-05-02');
    replaceRecord(root, first.files);
    expect(() => assertGoesOn(root, release(second.files))).toThrow(
      /lista från 2024-05-02, och här en äldre från 2024-04-01/,
    );
  });

  test('of another branch, or of no publication at all, likewise', () => {
    const first = publishAfter(emptyRecord(), '/a/', '2024-04-01');
    const theirs = publishAfter(first.record, '/b/', '2024-05-02');
    publishAfter(first.record, '/c/', '2024-05-02');
    expect(() => assertGoesOn(root, release(theirs.files))).toThrow('och här en annan från 2024-05-02');
    replaceRecord(root, new Map());
    expect(() => assertGoesOn(root, release(theirs.files))).toThrow('ingen lista här');
  });
});

describe('the record of the public release', () => {
  const dirOf = async (files: Files) => {
    const dir = join(root, 'public');
    const site = join(root, 'site');
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), '');
    openTarget(dir);
    await addRelease(dir, site, release(files), () => undefined);
    makeCurrent(dir, release(files).id, () => undefined);
    return dir;
  };

  test('is taken back where the one here is lost, damaged, older or unchained', async () => {
    const first = publishAfter(emptyRecord(), '/a/', '2024-04-01');
    const { files } = publishAfter(first.record, '/b/', '2024-05-02');
    const dir = await dirOf(files);
    for (const damage of [
      () => replaceRecord(root, new Map()),
      () => rmSync(recordFile(root, CHAIN)),
      () => writeFileSync(recordFile(root, 'adresser.txt'), ''),
      () => replaceRecord(root, first.files),
    ]) {
      damage();
      expect(await restoreRecord(dir, root)).toEqual({ id: '20240502', isNeeded: true });
      expect(recordTexts(root)).toEqual(files);
    }
  });

  test('leaves a whole one that is later, and one that cannot be had is told', async () => {
    const first = publishAfter(emptyRecord(), '/a/', '2024-04-01');
    const dir = await dirOf(first.files);
    const { files } = publishAfter(first.record, '/b/', '2024-05-02');
    expect(await restoreRecord(dir, root)).toMatchObject({ isNeeded: false });
    expect(recordTexts(root)).toEqual(files);
    await expect(restoreRecord(join(root, 'nothing'), root)).rejects.toThrow('ingen-utgava-att-ta-listan-ur');
    expect(existsSync(join(root, 'nothing'))).toBe(false);
  });
});
