import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProject, linkPackages, testProject, type TestProject } from '../reading/test-project.ts';
import { listFiles } from '../serving/files.ts';

/** What may not be shown yet is in no file of a real build: pages, lists, search, data. */

const MEETING = 'beslut/exempelby/kommunstyrelsen/2024-03-12';
const SECRET = 'Hemlighetsfull gungställning';

let project: TestProject;
beforeAll(() => {
  project = testProject('embargo');
  linkPackages(project.folder);
});
afterAll(() => project.remove());

/** Adds a § like the one that is there, titled by the secret, with one more field. */
function add(field: string): void {
  const original = readFileSync(join(project.content, MEETING, '7.mdx'), 'utf8');
  const made = original
    .replace("paragraph: '7'", "paragraph: '8'")
    .replace('order: 1', 'order: 2')
    .replace(/^title: .*$/m, `title: ${SECRET}`)
    .replace(/^summary: .*$/m, `summary: ${SECRET} byggs.`)
    .replace('published:', `${field}\npublished:`);
  writeFileSync(join(project.content, MEETING, '8.mdx'), made);
}

/** Builds at an instant, and gives the files that tell the secret, or are named for its §. */
function telling(now: string): string[] {
  const dist = buildProject(project, { BESLUT_NOW: now });
  return [...listFiles(dist)].filter((path) => {
    const bytes = readFileSync(join(dist, path));
    const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString() : bytes.toString();
    return `${path} ${text}`.includes(SECRET) || path.includes('2024-03-12/8');
  });
}

describe('a decision', { timeout: 180_000 }, () => {
  test('under embargo is in no file before its time, and in several after it', () => {
    add('embargo: 2024-03-14T15:00+01:00');
    expect(telling('2024-03-14T13:59Z')).toEqual([]);
    expect(telling('2024-03-14T14:00Z').length).toBeGreaterThan(3);
  });

  test('that nobody has read through is in no file at all', () => {
    add('unreviewed: true');
    expect(telling('2034-01-01T00:00Z')).toEqual([]);
  });
});
