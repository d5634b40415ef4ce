import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layOut } from '../../reading/test-archive.ts';
import { withdraw } from './index.ts';

const DECISION = 'beslut/exempelby/kommunstyrelsen/2024-03-12/7.mdx';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beslut-withdraw-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder in which nothing is public is refused, and nothing is changed', async () => {
  const root = layOut(join(folder, 'content'));
  const before = readFileSync(join(root, DECISION), 'utf8');
  const said: string[] = [];
  const dir = join(folder, 'misspelt');
  const withdrawing = withdraw({
    root,
    dir,
    now: Date.parse('2024-05-02T10:00Z'),
    address: '/exempelby/kommunstyrelsen/2024-03-12/7/',
    date: '2024-05-02',
    reason: 'En personuppgift.',
    say: (line) => said.push(line),
    publish: () => Promise.reject(new Error('published')),
  });
  await expect(withdrawing).rejects.toThrow('inget-publicerat-i-mappen');
  expect(readFileSync(join(root, DECISION), 'utf8')).toBe(before);
  expect([said, existsSync(dir)]).toEqual([[], false]);
});
