import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { laws, type LawCode } from '../../../src/domain/law/laws.ts';
import { provisions } from '../../../src/domain/law/provisions.ts';
import { citationsIn } from './citations.ts';
import { lawDocument } from './document.ts';

/** What we write ourselves: code, help pages and documents. What authors and sources write is theirs. */
const files = globSync(['{src,scripts}/**/*.{ts,js,mjs,astro,mdx,yaml}', '*.{ts,mjs,md}', 'docs/**/*.md'])
  .map((file) => file.split(sep).join('/'))
  .filter(
    (file) => !/\.test\.ts$|\/fixtures\/|^src\/content\/|^scripts\/(bench|test\/(law|gate))\//.test(file),
  )
  .filter((file) => file !== 'docs/law.md' && file !== 'src/domain/law/provisions.ts');
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const cited = [...sources].flatMap(([file, text]) =>
  citationsIn(text).map((citation) => ({ file, ...citation })),
);

describe('every citation', () => {
  test('stands in src/domain/law/provisions.ts, and so in docs/law.md', () => {
    const known = new Set<string>([...Object.keys(provisions), ...Object.keys(laws)]);
    const unknown = cited.filter(({ provision }) => !known.has(provision));
    expect(
      unknown.map(({ file, words, provision }) => `${file}: ”${words}” (${provision})`),
      'Read the law, and add the paragraph to src/domain/law/provisions.ts with what it says',
    ).toEqual([]);
  });

  test('of the list is used', () => {
    const used = new Set(cited.map(({ provision }) => provision));
    expect(Object.keys(provisions).filter((provision) => !used.has(provision))).toEqual([]);
  });

  test('is read in words: "KL 5:50" is for code and comments', () => {
    const short = new RegExp(String.raw`\b(?:KL|FL|SFS \d{4}:\d+) (?:\d+:\d|§ ?\d)`);
    const shown = [...sources].filter(
      ([file, text]) =>
        !file.endsWith('.md') &&
        short.test(
          text
            .replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
            .replaceAll(/'(?:KL|FL|SFS \d{4}:\d+) [^']*'/g, ''),
        ),
    );
    expect(shown.map(([file]) => file)).toEqual([]);
  });
});

test('every paragraph is of a law whose text was read on a stated day', () => {
  for (const code of Object.keys(laws) as LawCode[]) {
    expect(laws[code].read).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(Object.keys(provisions).some((provision) => provision.startsWith(`${code} `))).toBe(true);
  }
});

// Written anew by `npm test -- unit scripts/test/law -u`.
test('docs/law.md lists the paragraphs and what the site says of each', async () => {
  await expect(lawDocument()).toMatchFileSnapshot('../../../docs/law.md');
});
