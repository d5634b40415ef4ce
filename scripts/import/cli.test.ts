import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cwd, env, execPath } from 'node:process';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../src/importing/disk/test-import.ts';
import { fixture } from '../../src/importing/test-files.ts';
import { withArchive } from '../../src/reading/test-archive.ts';

/** The command as a program of its own. */
describe('npm run import', { timeout: 60_000 }, () => {
  function inArchive(
    use: (run: (...args: string[]) => ReturnType<typeof start>, file: string, root: string) => void,
  ) {
    withArchive(undefined, (root) => {
      const file = join(root, '../../protokoll.txt');
      writeFileSync(file, fixture('kommunstyrelse.txt'));
      use((...args) => start(root, args), file, root);
    });
  }
  const start = (root: string, args: string[]) =>
    spawnSync(execPath, ['scripts/import/cli.ts', ...args], {
      env: { ...env, BESLUT_CONTENT: root, BESLUT_CACHE: relative(cwd(), join(root, '../../cache')) },
      encoding: 'utf8',
    });

  test('with --json prints one reading a file, in order, and nothing else', () =>
    inArchive((run, file) => {
      const { status, stdout } = run('--json', file, file);
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject([
        { file, body: 'Kommunstyrelsen', date: '2031-05-07' },
        {
          file,
          decisions: [{ paragraph: '86' }, { paragraph: '87' }, { paragraph: '88' }, { paragraph: '90' }],
        },
      ]);
    }));

  test('tells faults on stderr, ends with 1, and writes nothing', () =>
    inArchive((run, file, root) => {
      const before = filesBelow(root);
      const { status, stdout, stderr } = run(file, '--organisation', 'atlantis');
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain('De som finns: exempelby');
      expect(filesBelow(root)).toEqual(before);
    }));
});
