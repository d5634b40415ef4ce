import { expect, test } from 'vitest';
import { daily } from '../steps.ts';
import { stepsFor } from './steps.ts';

const idsFor = (...files: string[]) => stepsFor({ since: 'main', files }).map(({ id }) => id);
const commandFor = (id: string, ...files: string[]) =>
  stepsFor({ since: 'main', files })
    .find((step) => step.id === id)
    ?.command.join(' ');

const view = 'src/register/views/votes.ts';
const component = 'src/components/vote/Tally.astro';

test('a view is checked by its code, its tests and the built site, and needs no browser', () => {
  expect(idsFor(view).toSorted()).toEqual(['build', 'check', 'format', 'lint', 'site', 'types', 'unit']);
});

test('a component needs a browser too', () => {
  expect(idsFor(component)).toContain('browser');
});

test('a test calls for no build', () => {
  expect(idsFor('src/register/views/votes.test.ts')).not.toContain('build');
});

test('only what changed is linted and formatted, and only tests that lead to it run', () => {
  expect(commandFor('lint', view, 'README.md')).toMatch(
    /eslint\.js --max-warnings 0 src\/register\/views\/votes\.ts$/,
  );
  expect(commandFor('format', view, 'README.md')).toMatch(/votes\.ts README\.md$/);
  expect(commandFor('unit', view)).toContain('--changed=main');
});

test('types are checked by the program that knows the files', () => {
  expect(commandFor('types', view)).toContain('tsc');
  expect(commandFor('types', component)).toContain('astro.mjs check');
});

test('a change of what all is run by runs all of every day', () => {
  expect(stepsFor({ since: 'main', files: ['package-lock.json'] })).toEqual(daily);
});

test('text outside the site is formatted, and its tests run, and nothing more', () => {
  expect(idsFor('README.md').toSorted()).toEqual(['check', 'format', 'unit']);
});
