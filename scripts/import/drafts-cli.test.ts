import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cwd, env, execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { withArchive } from '../../src/reading/test-archive.ts';
import { asText } from '../../src/importing/round-trip/forms.ts';
import { minutes } from '../../src/importing/round-trip/minutes.ts';
import { filesBelow } from '../../src/importing/disk/test-import.ts';

/** The command itself, with fictional minutes and an archive of fixtures. */
function inArchive(
  use: (
    run: (...args: string[]) => { status: number | null; stdout: string; stderr: string },
    root: string,
  ) => void,
) {
  withArchive(undefined, (root) => {
    const file = join(root, '../../utkast-prov.txt');
    writeFileSync(file, asText(minutes, 'kept'));
    use(
      (...args) =>
        spawnSync(execPath, ['scripts/import/cli.ts', file, ...args], {
          env: { ...env, BESLUT_CONTENT: root, BESLUT_CACHE: relative(cwd(), join(root, '../../cache')) },
          encoding: 'utf8',
        }),
      root,
    );
  });
}

describe('npm run import', { timeout: 120_000 }, () => {
  test('writes drafts once, and the second time leaves them and says so', () =>
    inArchive((run, root) => {
      const first = run('--organisation', 'exempelby');
      expect([first.status, first.stderr]).toEqual([0, '']);
      expect(first.stdout).toContain('14 filer skrivna');
      const [, page = ''] = /Hela rapporten: (\S+)/u.exec(first.stdout) ?? [];
      const html = readFileSync(page, 'utf8');
      expect(html).toContain('<html lang="sv">');
      expect(html).not.toMatch(/https?:\/\/|<script|<link|<img/u);
      const written = filesBelow(root);
      const second = run('--organisation', 'exempelby');
      expect(second.status).toBe(2);
      expect(second.stdout).toContain('3 filer fanns redan');
      expect(filesBelow(root)).toEqual(written);
    }));

  test.each([
    ['no organisation', [], 'organisation-ej-angiven'],
    ['an organisation that is not there', ['--organisation', 'exempelbyn'], 'organisation-okand'],
  ])('with %s writes nothing', (_, args, code) =>
    inArchive((run, root) => {
      const before = filesBelow(root);
      const { status, stdout, stderr } = run(...args);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain(`[${code}]`);
      expect(stderr).toContain('exempelby');
      expect(filesBelow(root)).toEqual(before);
    }),
  );

  test('with --json writes nothing', () =>
    inArchive((run, root) => {
      const before = filesBelow(root);
      const { status, stdout } = run('--organisation', 'exempelby', '--json');
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toHaveLength(1);
      expect(filesBelow(root)).toEqual(before);
    }));
});
