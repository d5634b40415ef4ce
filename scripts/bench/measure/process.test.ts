import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, platform } from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { measure, median } from './process.ts';

const folder = mkdtempSync(join(tmpdir(), 'beslut-bench-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (code: string) =>
  measure({ command: execPath, args: ['-e', code], cwd: folder, log: join(folder, 'log') });

test('a run is measured as a whole and what it prints is kept', async () => {
  const run = await node(`
    const memory = Buffer.alloc(200e6, 1);
    const end = Date.now() + 300;
    while (Date.now() < end);
    console.log(memory.length);
  `);
  expect(run.seconds).toBeGreaterThan(0.3);
  expect(readFileSync(join(folder, 'log'), 'utf8')).toBe('200000000\n');
  if (platform !== 'linux') return;
  expect(run.cpuSeconds).toBeGreaterThan(0.1);
  expect(run.peakMegabytes).toBeGreaterThan(200);
});

test('a failing run says where its log is', async () => {
  await expect(node('process.exit(3)')).rejects.toThrow(/slutade med 3.*log$/);
});

test('the median is taken figure by figure, and what was not measured stays so', () => {
  const runs = [
    { seconds: 1, cpuSeconds: 9 },
    { seconds: 5, cpuSeconds: 7 },
    { seconds: 2, cpuSeconds: 8 },
  ];
  expect(median(runs)).toEqual({ seconds: 2, cpuSeconds: 8 });
  expect(median(runs.slice(0, 2))).toEqual({ seconds: 3, cpuSeconds: 8 });
});
