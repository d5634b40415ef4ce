import { describe, expect, test } from 'vitest';
import { circlesOfImports } from './circles.ts';

const circles = (files: Readonly<Record<string, string>>) => circlesOfImports(new Map(Object.entries(files)));

describe('a circle of imports is found', () => {
  test('of two files, one of which takes only a type', () =>
    expect(
      circles({
        'src/a.ts': `import { b } from './b.ts';`,
        'src/b.ts': `import type { A } from './a.ts';`,
      }),
    ).toEqual([['src/a.ts', 'src/b.ts']]));

  test('over several files and folders, and without those that only lead to it', () =>
    expect(
      circles({
        'src/start.ts': `import './x/a.ts';`,
        'src/x/a.ts': `export * from '../y/B.astro';`,
        'src/y/B.astro': `---\nimport { c } from '../c.ts';\n---\n<p>b</p>`,
        'src/c.ts': `import './x/a.ts';\nimport './end.ts';`,
        'src/end.ts': '',
      }),
    ).toEqual([['src/c.ts', 'src/x/a.ts', 'src/y/B.astro']]));

  test('of a file with itself', () =>
    expect(circles({ 'src/a.ts': `import type { A } from './a.ts';` })).toEqual([['src/a.ts']]));
});

test('files that share what they import are no circle', () =>
  expect(
    circles({
      'src/a.ts': `import './b.ts';\nimport './c.ts';`,
      'src/b.ts': `import './d.ts';`,
      'src/c.ts': `import './d.ts';`,
      'src/d.ts': '',
    }),
  ).toEqual([]));
