import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linkPackages, runProgram, testProject, type TestProject } from '../../reading/test-project.ts';

/** The command itself, without a terminal: it stops, is ticked for, and goes on. */

let project: TestProject;
beforeAll(() => {
  project = testProject('ticks');
  linkPackages(project.folder);
});
afterAll(() => project.remove());

const run = (...args: string[]) => runProgram(project, 'publish', args, { BESLUT_NOW: '2024-05-02T10:00Z' });

test(
  'publishing stops for a warning of personal data until somebody has ticked it',
  { timeout: 240_000 },
  () => {
    appendFileSync(
      join(project.content, 'underlag/exempelby/lekplatser-2024.mdx'),
      '\nRing Anna på 0123-45 67 89.\n',
    );
    const stopped = run('public-site');
    expect(stopped.status).toBe(1);
    expect(stopped.text).toContain('fel varning-inte-avprickad');
    expect(stopped.text).toContain('lekplatser-2024.mdx:23:14 telefonnummer');
    expect(stopped.text).not.toContain('Bygger sidorna');

    expect(run('--tick', 'Berit Exempel', 'innehall/finns-inte').status).toBe(1);
    const ticked = run('--tick', 'Berit Exempel', 'innehall/underlag');
    expect(ticked.text).toContain('1 varning avprickad av Berit Exempel');

    const published = run('public-site');
    expect(published.status, published.text).toBe(0);
  },
);
