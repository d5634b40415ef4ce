/** Every code that a command prints leads to a help page at /om/regler/<code>/. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultGroups } from '../../src/fault-kinds/groups.ts';

const withPage = new Set(faultGroups.flatMap(({ kinds }) => kinds.map(({ code }) => code)));
const sources = globSync('{src,scripts}/**/*.ts', { exclude: ['**/*.test.ts'] }).map((file) =>
  file.replaceAll('\\', '/'),
);

/** Codes as they stand in source: `code: 'x'`, kinds asked for by code, and what is handed to a fault's constructor. */
const WRITTEN = [
  /^\s+code: '([\wåäö-]+)',$/gm,
  /[kK]inds\['([\w-]+)'\]/g,
  /new (?:CannotCreate|ImportFault|DraftFault)\(\s*'([\w-]+)'/g,
  /\bwarn\(\s*'([\w-]+)'/g,
];

test('every code that stands in the source of a check or a command has a page', () => {
  const listed = sources
    .filter((file) =>
      /^(src\/(domain|schema|markdown|reading|fault-kinds)|scripts\/(import|new|publish|check))\//.test(file),
    )
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return WRITTEN.flatMap((form) => [...text.matchAll(form)].map((match) => match[1] ?? ''));
    });
  expect(listed.length).toBeGreaterThan(100);
  expect([...new Set(listed)].filter((code) => !withPage.has(code))).toEqual([]);
});
