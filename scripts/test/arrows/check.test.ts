import { describe, expect, test } from 'vitest';
import { forbiddenImports, partOf, type Rules } from './check.ts';

const rules: Rules = {
  arrows: {
    domain: [],
    register: ['domain', 'astro:content'],
    'register/site': [],
    components: ['type register', 'register/site'],
    importing: [],
    scripts: ['domain'],
    config: [],
  },
  withoutPackages: ['domain'],
  withoutNode: ['importing'],
};

/** What is wrong with one import in one file of a made-up project. */
const faults = (file: string, source: string) => forbiddenImports(new Map([[file, source]]), rules);

describe('an import is allowed', () => {
  test.each([
    ['along an arrow', 'src/register/a.ts', `import { a } from '../domain/a.ts';`],
    ['within a part', 'src/domain/rules/a.ts', `import { a } from '../b.ts';`],
    ['of a package', 'src/register/a.ts', `import { z } from 'zod';`],
    ['of a package, by what runs in a browser too', 'src/importing/a.ts', `import { z } from 'zod';`],
    [
      'of a type, where the arrow is for types',
      'src/components/a.ts',
      `import type { A } from '../register/a.ts';`,
    ],
    ['of types by name', 'src/components/a.ts', `import { type A, type B } from '../register/a.ts';`],
    [
      'of a smaller part that has its own arrow',
      'src/components/a.ts',
      `import { a } from '../register/site.ts';`,
    ],
    [
      'of the collections, by the register',
      'src/register/a.ts',
      `import { getCollection } from 'astro:content';`,
    ],
  ])('%s', (_, file, source) => expect(faults(file, source)).toEqual([]));
});

describe('an import is forbidden', () => {
  test.each([
    ['against an arrow', 'src/domain/a.ts', `import { a } from '../register/a.ts';`],
    ['for its effect alone', 'src/domain/a.ts', `import '../register/a.ts';`],
    ['as a type, without an arrow', 'src/domain/a.ts', `import type { A } from '../register/a.ts';`],
    ['written in a type', 'src/domain/a.ts', `type A = import('../register/a.ts').A;`],
    ['by re-export', 'src/domain/a.ts', `export * from '../register/a.ts';`],
    ['at run time', 'src/domain/a.ts', `const a = await import('../register/a.ts');`],
    ['by pattern', 'src/domain/a.ts', `import.meta.glob(['../register/*.ts']);`],
    ['from the root', 'src/domain/a.ts', `import '/src/register/a.ts';`],
    [
      'of a value, where the arrow is for types',
      'src/components/a.ts',
      `import { a, type A } from '../register/a.ts';`,
    ],
    ['of a package, by the domain', 'src/domain/a.ts', `import { z } from 'zod';`],
    ['of Node, by what runs in a browser too', 'src/importing/a.ts', `import 'node:fs';`],
    ['of Node, by the domain', 'src/domain/a.ts', `import 'node:fs';`],
    [
      'of the collections, by a component',
      'src/components/a.ts',
      `import { getCollection } from 'astro:content';`,
    ],
    ['of scripts', 'src/register/a.ts', `import '../../scripts/check/report.ts';`],
    ['of a part that the table does not know', 'src/register/a.ts', `import '../odd/a.ts';`],
    ['of anything by a part that the table does not know', 'src/odd/a.ts', `import '../domain/a.ts';`],
    ['of a configuration file', 'src/register/a.ts', `import '../../astro.config.mjs';`],
    [
      'in an Astro file',
      'src/components/A.astro',
      `---\nimport { a } from '../register/a.ts';\n---\n<p>a</p>`,
    ],
    [
      'in an Astro file’s script',
      'src/components/A.astro',
      `<p>a</p><script>import '../register/a.ts';</script>`,
    ],
    [
      'by an Astro file’s script element',
      'src/components/A.astro',
      `<script src="../register/a.ts"></script>`,
    ],
  ])('%s', (_, file, source) => expect(faults(file, source)).toHaveLength(1));

  test('and the message names the file and the import', () => {
    expect(faults('src/domain/a.ts', `import 'zod';`)).toEqual(['src/domain/a.ts may not import zod']);
  });
});

test.each([
  ['src/register/site.ts', 'register/site'],
  ['src/register/site/names.ts', 'register/site'],
  ['src/register/sites.ts', 'register'],
  ['src/registers/a.ts', 'registers'],
  ['scripts/check/cli.ts', 'scripts'],
  ['astro.config.mjs', 'config'],
])('%s belongs to %s', (path, part) => expect(partOf(path, rules)).toBe(part));
