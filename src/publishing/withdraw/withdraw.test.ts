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

test.each([
  ['a folder in which nothing is public', 'En personuppgift.', 'inget-publicerat-i-mappen'],
  ['a reason with a personal number', 'Numret 900101-2385 stod här.', 'skalet-gar-inte-att-visa'],
  ['a reason with a telephone', 'Ring 070-123 45 67.', 'skalet-gar-inte-att-visa'],
])('%s is refused, and nothing is changed', async (_what, reason, code) => {
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
    reason,
    say: (line) => said.push(line),
    publish: () => Promise.reject(new Error('published')),
  });
  await expect(withdrawing).rejects.toThrow(code);
  await expect(withdrawing).rejects.not.toThrow('900101');
  expect(readFileSync(join(root, DECISION), 'utf8')).toBe(before);
  expect([said, existsSync(dir)]).toEqual([[], false]);
});
