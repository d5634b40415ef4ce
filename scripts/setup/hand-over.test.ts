import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const module = new URL('./hand-over.mjs', import.meta.url).href;

/** A program that hands over to one that runs `code`. */
function program(code: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'hand-over-'));
  const inner = join(dir, 'inner.mjs');
  writeFileSync(inner, code);
  const outer = join(dir, 'outer.mjs');
  const args = JSON.stringify([inner, 'one', 'two words']);
  writeFileSync(outer, `import { handOver } from '${module}'; handOver(process.execPath, ${args});`);
  return outer;
}

test('the program gets its arguments, and its output and exit code are ours', () => {
  const outer = program('console.log(process.argv.slice(2).join("+")); process.exit(3);');
  const { status, stdout } = spawnSync(process.execPath, [outer], { encoding: 'utf8' });
  expect([status, stdout]).toEqual([3, 'one+two words\n']);
});

test('a signal that ends the program is told in the exit code', () => {
  const { status } = spawnSync(process.execPath, [program('process.kill(process.pid, "SIGTERM");')]);
  expect(status).toBe(143);
});

test.skipIf(process.platform === 'win32')(
  'the program ends when the shell that npm put between is killed',
  async () => {
    const outer = program('console.log("ready"); setInterval(() => {}, 1000);');
    const shell = spawn('sh', ['-c', `'${process.execPath}' '${outer}'; true`]);
    await new Promise((resolve) => shell.stdout.once('data', resolve));
    const ended = new Promise((resolve) => shell.stdout.once('close', () => resolve('ended')));
    shell.kill('SIGTERM');
    expect(await ended).toBe('ended');
  },
);
