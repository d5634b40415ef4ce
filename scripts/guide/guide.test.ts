import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guidePictures, MOST_BYTES } from '../../src/guide/pictures.ts';
import { PICTURES } from './index.ts';
import { shotsOf } from './shots.ts';
import { noCache } from '../../src/reading/entry-cache.ts';
import { readArchive } from '../../src/reading/read-archive.ts';
import { base } from '../../src/reading/test-archive.ts';

const names = Object.keys(guidePictures) as (keyof typeof guidePictures)[];
const pages = ['index', 'fyll-i', 'skriv-klart', 'filer'].map((name) =>
  readFileSync(`src/pages/om/redaktor/${name}.mdx`, 'utf8'),
);

test.each(names)('the picture %s is there, light, and told of in words', (name) => {
  const bytes = readFileSync(join(PICTURES, `${name}.webp`));
  expect(bytes.subarray(8, 12).toString()).toBe('WEBP');
  expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  const { alt, caption } = guidePictures[name];
  for (const text of [alt, caption]) expect(text).toMatch(/^\p{Lu}.{30,}\.$/u);
  expect(alt).not.toBe(caption);
});

test('each picture stands on a page of the guide, and is made by the script', () => {
  for (const name of names) expect(pages.join(''), name).toContain(`<Picture name="${name}" />`);
  expect(Object.keys(shotsOf(readArchive(base, noCache).archive)).toSorted()).toEqual(names.toSorted());
});

test('the commands that the guide names are there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const said = new Set(
    [...pages.join('').matchAll(/npm (?:run )?(start|test|(?<=run )[\w-]+)/g)].map((match) => match[1] ?? ''),
  );
  expect(said.size).toBeGreaterThan(5);
  for (const name of said) expect(Object.keys(scripts)).toContain(name);
});
