import { describe, expect, test } from 'vitest';
import { oneFailed, onePassed } from './count.ts';
import { runSteps, type Tools } from './index.ts';
import { only, type Step } from './steps.ts';

const steps: Step[] = [
  { id: 'lint', name: 'Kodregler', command: [] },
  { id: 'build', name: 'Bygge', command: [] },
  { id: 'browser', name: 'Webbläsare', command: [], needs: 'build', needsBrowser: true },
];

/** What a run comes to in which these steps fail, and what it ran and said. */
async function run(failing: string[], tools: Partial<Tools> = {}, of = steps) {
  const ran: string[] = [];
  const said: string[] = [];
  const count = await runSteps(of, {
    run: ({ id }) => {
      ran.push(id);
      return Promise.resolve({ count: failing.includes(id) ? oneFailed : onePassed });
    },
    cores: 1,
    getBrowser: () => '/usr/bin/chromium',
    isBuildMachine: false,
    say: (text) => said.push(text),
    ...tools,
  });
  return { count, ran, said: said.join('\n') };
}

test('all steps run, in order', async () => {
  const { count, ran } = await run([]);
  expect(ran).toEqual(['lint', 'build', 'browser']);
  expect(count).toEqual({ passed: 3, failed: 0, skipped: 0 });
});

test('a failed step is named, and does not stop the others', async () => {
  const { count, ran, said } = await run(['lint']);
  expect(ran).toEqual(['lint', 'build', 'browser']);
  expect(count.failed).toBe(1);
  expect(said).toContain('Kodregler: npm test -- lint');
});

test('a step is skipped when the one it needs has failed', async () => {
  const { count, ran } = await run(['build']);
  expect(ran).not.toContain('browser');
  expect(count).toEqual({ passed: 1, failed: 1, skipped: 1 });
});

describe('without a browser its tests', () => {
  const getBrowser = () => undefined;

  test('are skipped on a person’s machine, which is said', async () => {
    const { count, said } = await run([], { getBrowser });
    expect(count).toEqual({ passed: 2, failed: 0, skipped: 1 });
    expect(said).toContain('hoppades över');
  });

  test('are a failure on a build machine', async () => {
    expect((await run([], { getBrowser, isBuildMachine: true })).count).toEqual({
      passed: 2,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('on two cores', () => {
  /** What began and ended, in order, where each step takes as long as its name says it does not. */
  async function order(of: Step[]) {
    const events: string[] = [];
    const tools: Partial<Tools> = {
      cores: 2,
      run: async ({ id }) => {
        events.push(`+${id}`);
        await Promise.resolve();
        events.push(`-${id}`);
        return { count: onePassed };
      },
    };
    await run([], tools, of);
    return events;
  }
  const step = (id: string, more: Partial<Step> = {}): Step => ({ id, name: id, command: [], ...more });

  test('two steps run beside each other', async () => {
    expect((await order([step('a'), step('b')])).slice(0, 2)).toEqual(['+a', '+b']);
  });

  test('a step waits for the one it needs, and another goes before it', async () => {
    expect(await order([step('a'), step('b', { needs: 'a' }), step('c')])).toEqual([
      '+a',
      '+c',
      '-a',
      '-c',
      '+b',
      '-b',
    ]);
  });

  test.each([
    ['named by the first', [step('a', { notBeside: 'b' }), step('b')]],
    ['named by the second', [step('a'), step('b', { notBeside: 'a' })]],
  ])('steps that write the same never run beside each other, %s', async (_, of) => {
    expect(await order(of)).toEqual(['+a', '-a', '+b', '-b']);
  });
});

test('paths and options go on to the program of a step, in place of all files', () => {
  const lint: Step = { id: 'lint', name: 'Kodregler', command: ['eslint.js', '.', '--max-warnings', '0'] };
  expect(only(lint, ['src/html', '--fix']).command).toEqual([
    'eslint.js',
    '--max-warnings',
    '0',
    'src/html',
    '--fix',
  ]);
  expect(only(lint, [])).toBe(lint);
});
