import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const documents = globSync(['*.md', 'docs/**/*.md']).map((file) => ({
  file,
  text: readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```/gm, ''),
}));

/**
 * Paths of files and folders in code spans, but for patterns, for content, which is another on each site, and for what
 * is written while the project runs.
 */
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:src|scripts|docs|public|findings|\.ci)\/[^`\s]*)`/g)]
    .map((match) => match[1] ?? '')
    .filter((path) => !/[*<>…]|NAME|^src\/content\//.test(path));

/** Links from one file of the repository to another. */
const linksIn = (text: string) =>
  [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');

test.each(documents)('$file names only files that are there', ({ text }) => {
  expect(pathsIn(text).filter((path) => !existsSync(path))).toEqual([]);
});

test.each(documents)('$file links only to files that are there', ({ file, text }) => {
  expect(linksIn(text).filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
});

test('CONTRIBUTING can be read at once', () => {
  expect(readFileSync('CONTRIBUTING.md', 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(120);
});
