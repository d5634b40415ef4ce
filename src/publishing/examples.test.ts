import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/** What of the examples for hosts can be tried here: that they are YAML, and run what there is to run. */

const read = (name: string) => readFileSync(join(import.meta.dirname, 'examples', name), 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** The commands of a recipe, one a line. */
function commands(name: string): string[] {
  const recipe = parse(read(name)) as Record<string, unknown>;
  const jobs = (recipe['jobs'] ?? recipe) as Record<
    string,
    { steps?: { run?: string }[]; script?: string[] }
  >;
  return Object.values(jobs)
    .flatMap(({ steps = [], script = [] }) => [...steps.flatMap(({ run }) => run ?? []), ...script])
    .flatMap((text) => text.split('\n'))
    .filter((line) => line !== '');
}

describe.each(['github-pages.yml', 'gitlab-pages.yml'])('%s', (name) => {
  test('runs commands that this project has', () => {
    const used = commands(name).flatMap((line) => /npm run (\w+)/.exec(line)?.[1] ?? []);
    expect(used).toContain('publish');
    for (const script of used) expect(scripts).toHaveProperty(script);
  });

  test('keeps the record of what is published after the pages are made', () => {
    const steps = commands(name);
    const [made, kept] = ['npm run publish', 'git add src/content/publicerat'].map((start) =>
      steps.findIndex((line) => line.startsWith(start)),
    );
    expect(made).toBeGreaterThan(-1);
    expect(kept).toBeGreaterThan(made ?? 0);
  });
});

test('the package itself cannot be published by mistake with npm publish', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).toMatchObject({ private: true });
});
