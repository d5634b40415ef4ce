import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chdir, cwd } from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeNote } from './note.ts';

const [project, folder] = [cwd(), mkdtempSync(join(tmpdir(), 'beslut-note-'))];
beforeAll(() => chdir(folder));
afterAll(() => {
  chdir(project);
  rmSync(folder, { recursive: true });
});

test('a measurement is kept with its command, its day and what was missed', () => {
  const file = writeNote(
    { name: 'build-10', tables: 'Vi   5,0 s\n', faults: ['Minne: 2 GB, gränsen är 1'] },
    'npm run bench -- build --count 10',
    '2026-12-01',
  );
  const text = readFileSync(file, 'utf8');
  expect(file).toBe('docs/measurements/build-10.md');
  expect(text).toMatch(/^# npm run bench -- build --count 10\n\nRun on 2026-12-01: \d+ cores/);
  expect(text).toContain('```text\nVi   5,0 s\n```');
  expect(text).toContain('- Minne: 2 GB, gränsen är 1');
});
