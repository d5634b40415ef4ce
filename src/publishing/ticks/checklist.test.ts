import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noCache } from '../../reading/entry-cache.ts';
import { readArchive } from '../../reading/read-archive.ts';
import { layOut } from '../../reading/test-archive.ts';
import { Problem } from '../problem.ts';
import { goThrough, tick } from './checklist.ts';

const NOW = Date.parse('2026-12-01T10:00Z');
const FILE = 'underlag/exempelby/lekplatser-2024.mdx';
const TICKS = 'publicerat/avprickat.jsonl';
const TEXT = 'Ring Anna på 0123-45 67 89.';

const faultsOf = (root: string) => readArchive(root, noCache).faults;
const textOf = (root: string, file: string) => readFileSync(join(root, file), 'utf8');
const ticksIn = (root: string) =>
  textOf(root, TICKS)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
const tickAll = (root: string) => {
  const faults = faultsOf(root);
  tick(faults, faults, 'Berit Exempel', { root, now: NOW });
};

/** Goes through the checklist with these answers; what it said, and the codes that stopped it. */
async function through(root: string, answers?: string[]) {
  const said: string[] = [];
  const left = answers && [...answers];
  try {
    await goThrough(faultsOf(root), {
      root,
      now: NOW,
      say: (line) => said.push(line),
      ask: left && (() => Promise.resolve(left.shift() ?? '')),
    });
    return { said: said.join('\n'), stopped: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { said: said.join('\n'), stopped: error.found };
  }
}

async function inArchive(use: (root: string) => unknown): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'beslut-'));
  try {
    await use(layOut(join(folder, 'src/content')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An archive with two warnings, of a telephone and of a letter box. */
const withWarnings = (use: (root: string) => unknown) =>
  inArchive((root) => {
    appendFileSync(join(root, FILE), `\n${TEXT}\n\nSkriv till anna@exempelby.example.\n`);
    return use(root);
  });

test('without warnings nobody is asked, and nothing is written', () =>
  inArchive(async (root) => {
    expect(await through(root)).toEqual({ said: '', stopped: [] });
    expect(existsSync(join(root, TICKS))).toBe(false);
  }));

test('without a terminal the warnings stop it, and are named without what they suspect', () =>
  withWarnings(async (root) => {
    const { said, stopped } = await through(root);
    expect(stopped).toHaveLength(2);
    expect(stopped[0]).toContain('lekplatser-2024.mdx:23:14 telefonnummer: "xxxx-xx xx xx"');
    expect(said).toContain('[ ] 2.');
    expect(said).not.toContain('0123');
    expect(said).not.toContain('anna@');
  }));

test('at a terminal what is ticked there may stand, by whom and when', () =>
  withWarnings(async (root) => {
    expect((await through(root, ['1', 'Berit Exempel'])).stopped).toEqual([
      expect.stringContaining('e-postadress'),
    ]);
    expect((await through(root, ['alla', 'Bo Exempel'])).stopped).toEqual([]);
    expect(ticksIn(root)).toMatchObject([
      { code: 'e-postadress', file: FILE, field: 'texten', by: 'Bo Exempel', day: '2026-12-01' },
      { code: 'telefonnummer', file: FILE, field: 'texten', by: 'Berit Exempel', day: '2026-12-01' },
    ]);
    expect(await through(root)).toEqual({ said: '', stopped: [] });
  }));

test.each([
  ['nothing', ''],
  ['a number that is none', '7'],
])('an answer of %s ticks nothing', (_, answer) =>
  withWarnings(async (root) => {
    expect((await through(root, [answer, 'Berit Exempel'])).stopped).toHaveLength(2);
    expect(existsSync(join(root, TICKS))).toBe(false);
  }),
);

test('nobody ticks without a name', () =>
  withWarnings(async (root) => {
    expect((await through(root, ['alla', ' '])).stopped).toHaveLength(2);
  }));

test('a changed value loses its tick, and its digest', () =>
  withWarnings(async (root) => {
    tickAll(root);
    writeFileSync(join(root, FILE), textOf(root, FILE).replace('67 89', '67 88'));
    expect((await through(root)).stopped).toEqual([expect.stringContaining('telefonnummer')]);
    writeFileSync(join(root, FILE), textOf(root, FILE).replace(/Ring Anna.*/, 'Ring inte.'));
    expect((await through(root)).stopped).toEqual([]);
    expect(ticksIn(root).map(({ code }) => code)).toEqual(['e-postadress']);
  }));

test('a tick holds for its own text: another of the same kind in the file is new', () =>
  withWarnings(async (root) => {
    tickAll(root);
    appendFileSync(join(root, FILE), '\nRing Bo på 0123-45 67 80.\n');
    expect((await through(root)).stopped).toEqual([expect.stringContaining('telefonnummer')]);
  }));

test('what moves within its file keeps its tick', () =>
  withWarnings(async (root) => {
    tickAll(root);
    writeFileSync(join(root, FILE), textOf(root, FILE).replace(TEXT, `Ett nytt stycke först.\n\n${TEXT}`));
    expect((await through(root)).stopped).toEqual([]);
  }));

test('the same text is ticked with another digest each time, so that no table of digests tells it', () =>
  withWarnings((root) => {
    tickAll(root);
    const [, before] = ticksIn(root);
    writeFileSync(join(root, TICKS), '');
    tickAll(root);
    const [, after] = ticksIn(root);
    expect(after?.['code']).toBe(before?.['code']);
    expect(after?.['digest']).not.toBe(before?.['digest']);
  }));

test('a line that cannot be read is told, and where', () =>
  withWarnings(async (root) => {
    tickAll(root);
    appendFileSync(join(root, TICKS), '{"code":"telefonnummer"}\n');
    expect((await through(root)).stopped).toEqual([expect.stringMatching(/avprickat\.jsonl:3$/)]);
  }));
