import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, execPath } from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../../src/serving/free-port.ts';

const LONGEST = 120_000;

/** Asks for a page again and again until it holds a text. Throws when that takes too long. */
async function until(address: string, text: string): Promise<void> {
  const end = Date.now() + LONGEST;
  for (;;) {
    const html = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (html.includes(text)) return;
    if (Date.now() > end) throw new Error(`${address} visade aldrig ${text}`);
    await wait(10);
  }
}

/**
 * Starts `npm run dev` on a copy of the archive, and saves a file with a new title each time.
 * @returns seconds from the saving until the page shows it, one a run
 */
export async function measureSaving(content: string, id: string, runs: number): Promise<number[]> {
  const port = await freePort();
  const server = spawn(
    execPath,
    ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port), '--ignore-lock'],
    {
      cwd: cwd(),
      env: { ...process.env, BESLUT_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'ignore',
    },
  );
  const address = `http://localhost:${port}/${id}/`;
  const file = join(content, `beslut/${id}.mdx`);
  try {
    await until(address, '<h1');
    const seconds: number[] = [];
    for (let run = 1; run <= runs; run += 1) {
      const title = `Rubrik efter ändring ${'abcdefghij'[run]}`;
      const text = readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: ${title}`);
      await wait(500);
      const start = performance.now();
      writeFileSync(file, text);
      await until(address, title);
      seconds.push((performance.now() - start) / 1000);
    }
    return seconds;
  } finally {
    server.kill();
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  }
}
