import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pid } from 'node:process';
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { discardAbandoned } from './prepare.ts';

test('what killed builds left is taken away, and nothing of one that runs or of anyone else', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beslut-abandoned-'));
  const { pid: ended } = spawnSync('node', ['--version']);
  const kept = [`build-${pid}`, `publish-${pid}`, 'bench', 'publish-'];
  for (const name of [...kept, `build-${ended}`, `build-${ended}-old`, `publish-${ended}`])
    mkdirSync(join(folder, name));
  discardAbandoned(folder);
  expect(readdirSync(folder).toSorted()).toEqual(kept.toSorted());
  rmSync(folder, { recursive: true });
});
