import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { platform } from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/importing/disk/test-import.ts';
import { asText } from '../../src/importing/round-trip/forms.ts';
import { minutes } from '../../src/importing/round-trip/minutes.ts';
import { fixture } from '../../src/importing/test-files.ts';
import { noCache } from '../../src/reading/entry-cache.ts';
import { layOut } from '../../src/reading/test-archive.ts';
import { parseArguments } from './arguments.ts';
import { importMinutes } from './import-minutes.ts';

/** The command with fictional minutes and an archive of fixtures. */

let folder: string;
let root: string;
let good: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
  root = layOut(join(folder, 'src/content'));
  good = inFolder('protokoll.txt', fixture('kommunstyrelse.txt'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function inFolder(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

async function run(...args: string[]) {
  let [out, err] = ['', ''];
  const code = await importMinutes(
    args,
    { root, cache: () => noCache },
    { out: (text) => (out += text), err: (text) => (err += text) },
  );
  return { code, out, err };
}

describe('a command line', () => {
  test('with a bad file among good ones names it with its code, and prints nothing', async () => {
    const scan = inFolder('trasig.pdf', '%PDF-1.7 inget');
    const { code, out, err } = await run('--json', good, scan, join(folder, 'finns-inte.pdf'));
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/trasig\.pdf: Filen är skadad .*\[fil-skadad\]/u);
    expect(err).toMatch(/finns-inte\.pdf: .*\[fil-saknas\]/u);
    expect(err).toContain('2 filer kunde inte läsas, så inget skrivs ut.');
  });

  test.skipIf(platform === 'win32')('with a device in the place of a file reads nothing of it', async () => {
    const { code, err } = await run('--json', '/dev/null');
    expect(code).toBe(1);
    expect(err).toMatch(/\/dev\/null: .*\[fil-saknas\]/u);
  });

  test('without a file says how it is used', async () => {
    const { code, out, err } = await run();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('npm run import -- FIL…');
  });

  test('that asks for help gets it where a program reads', async () => {
    const { code, out, err } = await run('--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('npm run import -- FIL…');
  });

  test('with --json and an organisation that the content lacks says so', async () => {
    const { code, err } = await run('--json', '--organisation', 'atlantis', good);
    expect(code).toBe(1);
    expect(err).toContain('Organisationen atlantis finns inte i innehållet.');
  });

  test('may spell the organisation in both ways', () => {
    expect(parseArguments(['a.pdf', '--organisation', 'norrbotten'])).toEqual(
      parseArguments(['a.pdf', '--organization=norrbotten']),
    );
  });
});

describe('drafts', () => {
  let file: string;
  beforeEach(() => {
    file = inFolder('utkast-prov.txt', asText(minutes, 'kept'));
  });

  test('are written once, and the second time left, which is told', async () => {
    const first = await run(file, '--organisation', 'exempelby');
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toContain('14 filer skrivna');
    const [, page = ''] = /Hela rapporten: (\S+)/u.exec(first.out) ?? [];
    const html = readFileSync(page, 'utf8');
    expect(html).toContain('<html lang="sv">');
    expect(html).not.toMatch(/https?:\/\/|<script|<link|<img/u);
    const written = filesBelow(root);
    const second = await run(file, '--organisation', 'exempelby');
    expect(second.code).toBe(2);
    expect(second.out).toContain('3 filer fanns redan');
    expect(filesBelow(root)).toEqual(written);
  });

  test.each([
    ['no organisation', [], 'organisation-ej-angiven'],
    ['an organisation that is not there', ['--organisation', 'exempelbyn'], 'organisation-okand'],
  ])('with %s are not written', async (_, args, fault) => {
    const before = filesBelow(root);
    const { code, out, err } = await run(file, ...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`[${fault}]`);
    expect(err).toContain('exempelby');
    expect(filesBelow(root)).toEqual(before);
  });

  test('with --json are not written', async () => {
    const before = filesBelow(root);
    const { code, out } = await run(file, '--organisation', 'exempelby', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveLength(1);
    expect(filesBelow(root)).toEqual(before);
  });
});
