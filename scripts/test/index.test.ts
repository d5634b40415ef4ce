import { describe, expect, test } from 'vitest';
import { oneFailed, onePassed } from './count.ts';
import { runSteps, type Tools } from './index.ts';
import type { Step } from './steps.ts';

const steps: Step[] = [
  { id: 'lint', name: 'Kodregler', command: [] },
  { id: 'build', name: 'Bygge', command: [] },
  { id: 'browser', name: 'Webbläsare', command: [], needs: 'build', needsBrowser: true },
];

/** What a run comes to in which these steps fail, and what it ran and said. */
function run(failing: string[], tools: Partial<Tools> = {}) {
  const ran: string[] = [];
  const said: string[] = [];
  const count = runSteps(steps, {
    run: ({ id }) => {
      ran.push(id);
      return failing.includes(id) ? oneFailed : onePassed;
    },
    getBrowser: () => '/usr/bin/chromium',
    isBuildMachine: false,
    say: (text) => said.push(text),
    ...tools,
  });
  return { count, ran, said: said.join('\n') };
}

test('all steps run, in order', () => {
  const { count, ran } = run([]);
  expect(ran).toEqual(['lint', 'build', 'browser']);
  expect(count).toEqual({ passed: 3, failed: 0, skipped: 0 });
});

test('a failed step is named, and does not stop the others', () => {
  const { count, ran, said } = run(['lint']);
  expect(ran).toEqual(['lint', 'build', 'browser']);
  expect(count.failed).toBe(1);
  expect(said).toContain('Kodregler: npm test -- lint');
});

test('a step is skipped when the one it needs has failed', () => {
  const { count, ran } = run(['build']);
  expect(ran).not.toContain('browser');
  expect(count).toEqual({ passed: 1, failed: 1, skipped: 1 });
});

describe('without a browser its tests', () => {
  const getBrowser = () => undefined;

  test('are skipped on a person’s machine, which is said', () => {
    const { count, said } = run([], { getBrowser });
    expect(count).toEqual({ passed: 2, failed: 0, skipped: 1 });
    expect(said).toContain('hoppades över');
  });

  test('are a failure on a build machine', () => {
    expect(run([], { getBrowser, isBuildMachine: true }).count).toEqual({ passed: 2, failed: 1, skipped: 0 });
  });
});
