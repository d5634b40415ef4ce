import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { expect, test } from 'vitest';
import { parseArguments } from './arguments.ts';
import { fixture } from '../../src/importing/test-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const good = join(folder, 'protokoll.txt');
const scan = join(folder, 'trasig.pdf');
writeFileSync(good, fixture('kommunstyrelse.txt'));
writeFileSync(scan, '%PDF-1.7 inget');

const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(execPath, ['scripts/import/cli.ts', ...args], { maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });

test('--json prints one reading a file, in order, and nothing else', async () => {
  const { code, out } = await run('--json', good, good);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([
    { file: good, body: 'Kommunstyrelsen', date: '2031-05-07' },
    {
      file: good,
      decisions: [{ paragraph: '86' }, { paragraph: '87' }, { paragraph: '88' }, { paragraph: '90' }],
    },
  ]);
});

test('a bad file among good ones is named with its code, and nothing is printed', async () => {
  const { code, out, err } = await run('--json', good, scan, join(folder, 'finns-inte.pdf'));
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/trasig\.pdf: Filen är skadad .*\[fil-skadad\]/u);
  expect(err).toMatch(/finns-inte\.pdf: .*\[fil-saknas\]/u);
  expect(err).toContain('2 filer kunde inte läsas, så inget skrivs ut.');
});

test('without a file it says how it is used', async () => {
  const { code, out, err } = await run();
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toContain('npm run import -- FIL…');
});

test('an organisation that the content lacks is told of', async () => {
  const { code, err } = await run('--json', '--organisation', 'atlantis', good);
  expect(code).toBe(1);
  expect(err).toContain('Organisationen atlantis finns inte i innehållet.');
});

test('both spellings of the organisation are taken', () => {
  expect(parseArguments(['a.pdf', '--organisation', 'norrbotten'])).toEqual(
    parseArguments(['a.pdf', '--organization=norrbotten']),
  );
});
