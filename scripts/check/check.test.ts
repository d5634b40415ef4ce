import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { cwd, execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/domain/law/cite.ts';
import { noCache } from '../../src/reading/entry-cache.ts';
import { byPlace } from '../../src/reading/located-fault.ts';
import { readArchive } from '../../src/reading/read-archive.ts';
import { brokenCase, brokenCases, EXPECTED, layOut, withArchive } from '../../src/reading/test-archive.ts';
import { AFTER_VERDICT, asJson, asText } from '../../src/reading/report.ts';
import { checkContent } from './check-content.ts';

/**
 * A case is a folder in src/reading/fixtures/broken: the files that it lays over the base archive, and
 * in expected.txt what `npm run check` says of them. A new test is a new folder; `npm test -- unit scripts/check -u`
 * writes what is said, to be read through before it is kept.
 */

const check = (root: string) => readArchive(root, noCache);
/** The report, with the archive where an author has it. */
const report = (root: string) => asText(check(root)).replaceAll(relative(cwd(), root), 'src/content');

/** What is found in a case, checked once. */
const checked = new Map<string, ReturnType<typeof check> & { text: string }>();
const checkOnce = (name: string) => {
  const known =
    checked.get(name) ??
    withArchive(name, (root) => {
      const result = check(root);
      return { ...result, text: asText(result).replaceAll(relative(cwd(), root), 'src/content') };
    });
  checked.set(name, known);
  return known;
};

/** What is said of a case; the first test of broken content holds that its expected.txt says so. */
const expected = (name: string) => checkOnce(name).text;

/** Rewrites each file of an archive. */
function rewrite(root: string, change: (bytes: Buffer) => Buffer): void {
  for (const item of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(item.parentPath, item.name);
    if (item.isFile()) writeFileSync(path, change(readFileSync(path)));
  }
}

// As bytes, since one of the files is not UTF-8.
const withCrLf = (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1');
const withByteOrderMark = (bytes: Buffer) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);

describe('a sound archive', () => {
  test('has no faults', () => {
    withArchive(undefined, (root) => {
      expect(report(root)).toBe('10 filer lästa: 0 fel, 0 varningar. Innehållet kan publiceras.\n');
      expect(asJson(check(root))).toBe('[]\n');
    });
  });

  test.each([
    ['Windows line breaks', withCrLf],
    ['byte order marks', withByteOrderMark],
  ])('is the same archive with %s', (_name, change) => {
    withArchive(undefined, (root) => {
      const before = check(root);
      rewrite(root, change);
      const after = check(root);
      expect(after.faults).toEqual([]);
      expect(after.archive).toEqual(before.archive);
    });
  });
});

test('an archive without a meeting, a decision or a document is told to have nothing to publish yet', () => {
  withArchive(undefined, (root) => {
    for (const folder of ['beslut', 'sammantraden', 'underlag'])
      rmSync(join(root, folder), { recursive: true, force: true });
    expect(report(root)).toMatch(/ 0 fel, .*Det finns inget att publicera än\. /);
  });
});

describe('broken content', () => {
  test.each(brokenCases)('%s', async (name) => {
    await expect(expected(name)).toMatchFileSnapshot(join(brokenCase(name), EXPECTED));
  });

  test.each(brokenCases)('%s, with Windows line breaks', (name) => {
    withArchive(name, (root) => {
      rewrite(root, withCrLf);
      expect(report(root)).toBe(expected(name));
    });
  });

  test.each(brokenCases)('%s never repeats a personal number', (name) => {
    expect(expected(name)).not.toMatch(/640823|6408233234/);
  });

  test.each(brokenCases)('%s, for machines: the same faults in the same order', (name) => {
    const result = checkOnce(name);
    const { faults } = result;
    expect(faults).toEqual(faults.toSorted(byPlace));
    const listed = JSON.parse(asJson(result)) as Record<string, unknown>[];
    expect(listed).toEqual(
      faults.map(({ kind: { code, severity, title, law }, subject: _, ...rest }) => ({
        code,
        severity,
        title,
        ...(law === undefined ? {} : { law: cite(law) }),
        ...rest,
      })),
    );
  });
});

describe('npm run check', { timeout: 60_000 }, () => {
  /** Does something with an archive in the project's folder for passing things, and gives what was printed. */
  function inProject(
    name: string | undefined,
    use: (root: string) => { status: number | null; stdout: string; stderr: string },
  ) {
    const root = join('.work', `check-${process.pid}`);
    try {
      const { status, stdout, stderr } = use(layOut(root, name));
      return { status, stdout: stdout.replaceAll(root.replaceAll('\\', '/'), 'src/content'), stderr };
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  const run = (name: string | undefined, ...options: string[]) =>
    inProject(name, (root) => {
      const { out, err, code } = checkContent(options, resolve(root), () => noCache);
      return { status: code, stdout: out, stderr: err };
    });
  /** The command itself, as a program of its own. */
  const runProgram = (root: string, ...options: string[]) =>
    spawnSync(execPath, ['scripts/setup/cli.mjs', 'scripts/check/cli.ts', ...options], {
      env: { ...process.env, BESLUT_CONTENT: root },
      encoding: 'utf8',
    });

  test('prints every fault of every file and ends with 1 on errors', () => {
    expect(inProject('flera-fel', runProgram)).toMatchObject({ status: 1, stdout: expected('flera-fel') });
  });

  test('ends with 0 on warnings only', () => {
    expect(run('bara-varningar')).toMatchObject({
      status: 0,
      stdout: expected('bara-varningar') + AFTER_VERDICT,
    });
  });

  test('with --json prints the same faults, and ends with the same code', () => {
    const { status, stdout } = run('flera-fel', '--json');
    const places = (JSON.parse(stdout) as Record<string, string>[]).map(
      ({ file, line, column, severity, code }) =>
        `${file}:${line}:${column} ${severity === 'error' ? 'fel' : 'varning'} ${code}`,
    );
    expect(places).toEqual(
      expected('flera-fel')
        .split('\n')
        .filter((line) => line.startsWith('src/')),
    );
    expect(status).toBe(1);
    expect(run('bara-varningar', '--json').status).toBe(0);
  });

  test('tells how to see one file where many faults of a kind are folded', () => {
    const root = join('.work', `check-many-${process.pid}`);
    try {
      layOut(root);
      for (let number = 0; number < 12; number += 1) writeFileSync(join(root, `amnen/x${number}.txt`), '');
      const text = asText(check(root));
      expect(text).toContain('… och 9 okand-fil till av samma slag');
      expect(text).toContain('npm run check -- FIL');
      expect(text).toContain(': 12 fel,');
      expect(asText(check(root), { all: true }).match(/fel okand-fil/g)).toHaveLength(12);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  const FILE = 'personer/exempelby/bo-bjork.yaml';
  test.each([
    ['from the folder of content', FILE],
    ['from the project', `.work/check-${process.pid}/${FILE}`],
    ['whole', join(cwd(), `.work/check-${process.pid}`, FILE)],
  ])('of one file, named %s, shows its faults and counts the others', (_how, file) => {
    const { status, stdout } = run('flera-fel', file);
    expect(stdout.split('\n').filter((line) => line.startsWith('src/'))).toEqual([
      `src/content/${FILE}:1:7 fel personnummer`,
      `src/content/${FILE}:5:12 fel okand-referens`,
      `src/content/${FILE}: 2 fel, 0 varningar. I resten av innehållet: 6 fel, 0 varningar. Innehållet kan inte publiceras förrän felen är rättade.`,
    ]);
    expect(status).toBe(1);
  });

  test('of a sound folder ends with 0, whatever is wrong elsewhere', () => {
    const { status, stdout } = run('flera-fel', 'underlag/');
    expect(stdout).toContain('src/content/underlag: 0 fel, 0 varningar. I resten av innehållet: 8 fel');
    expect(status).toBe(0);
    expect(JSON.parse(run('flera-fel', 'underlag', '--json').stdout)).toEqual([]);
  });

  test('of something that is not there, or with a word that it does not know, ends with 2', () => {
    const missing = run(undefined, 'beslut/finns-inte.mdx');
    expect(missing.stderr).toContain('beslut/finns-inte.mdx finns inte i innehållet.');
    expect(missing.status).toBe(2);
    expect(run(undefined, '--fil')).toMatchObject({ status: 2 });
    for (const help of ['--hjalp', '--help']) expect(run(undefined, help)).toMatchObject({ status: 0 });
  });

  test('says what is wrong when the folder of content does not exist', () => {
    const { status, stderr } = runProgram('.work/finns-inte');
    expect(stderr).toContain('Mappen .work/finns-inte finns inte.');
    expect(status).toBe(1);
  });
});
