/**
 * Runs one step and counts it.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countOf, oneFailed, onePassed, type Count, type Report } from './count.ts';
import type { Step } from './steps.ts';

export function runStep(step: Step): Count {
  if (!step.isTests) return run(step.command) === 0 ? onePassed : oneFailed;
  const dir = mkdtempSync(join(tmpdir(), 'beslut-test-'));
  try {
    const file = join(dir, 'report.json');
    const exitCode = run([
      ...step.command,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    return countOf(read(file), exitCode);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function run(command: string[]): number {
  return spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
}

function read(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
