/**
 * package.json names what the code uses, no more and no less: a package that is only there because another
 * wanted it disappears with that one's next version.
 */
import { globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { expect, test } from 'vitest';
import { readImports } from '../test/arrows/imports.ts';

/** Used by name, from a program's arguments, a configuration or as a file that is read, and so not imported anywhere. */
const usedByName = [
  '@astrojs/check',
  '@guidepup/virtual-screen-reader',
  '@types/node',
  'axe-core',
  'eslint',
  'prettier',
  'prettier-plugin-astro',
];

/** "@a/b/c.js" is of the package "@a/b", "a/b.js" of "a". */
const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const declared = Object.keys({ ...dependencies, ...devDependencies });
const files = globSync(['{src,scripts}/**/*.{ts,mjs,astro}', '*.{ts,mjs,js}']).filter(
  (file) => !/fixtures|check\.test/.test(file),
);
const imported = new Set(
  files
    .flatMap((file) => readImports(file, readFileSync(file, 'utf8')))
    .map(({ specifier }) => specifier)
    .filter((specifier) => /^[@a-z]/.test(specifier) && !/^(node|astro|virtual):/.test(specifier))
    .map(packageOf)
    .filter((name) => !builtinModules.includes(name)),
);
/** The types of a package that has no code go by another name. */
const isDeclared = (name: string) => declared.includes(name) || declared.includes(`@types/${name}`);

test('every package that is imported is in package.json', () => {
  expect([...imported].filter((name) => !isDeclared(name))).toEqual([]);
});

test('every package in package.json is used', () => {
  const used = (name: string) =>
    imported.has(name) || imported.has(name.replace('@types/', '')) || usedByName.includes(name);
  // Stylesheets import fonts.
  const styles = globSync('src/styles/**/*.css')
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
  expect(declared.filter((name) => !used(name) && !styles.includes(name))).toEqual([]);
});
