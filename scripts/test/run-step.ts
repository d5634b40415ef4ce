/**
 * Runs one step and counts it.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOf, oneFailed, onePassed, type Report } from './count.ts';
import type { Outcome } from './index.ts';
import type { Step } from './steps.ts';

/** @param live shows what the step prints as it comes; otherwise it is kept, to be shown when the step is done */
export async function runStep(step: Step, live: boolean): Promise<Outcome> {
  if (!step.isTests) {
    const { exitCode, printed } = await run(step.command, live);
    return { count: exitCode === 0 ? onePassed : oneFailed, printed };
  }
  const dir = mkdtempSync(join(tmpdir(), 'beslut-test-'));
  try {
    const file = join(dir, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const { exitCode, printed } = await run([...step.command, ...reporters], live);
    return { count: countOf(read(file), exitCode), printed };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function run(command: string[], live: boolean): Promise<{ exitCode: number; printed: string }> {
  const colour = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, command, {
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(live ? {} : colour) },
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ exitCode: 1, printed: printed + error.message }));
    child.on('close', (exitCode) => resolve({ exitCode: exitCode ?? 1, printed: printed.trimEnd() }));
  });
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
