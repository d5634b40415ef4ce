import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readText } from './test-files.ts';

const documented = readFileSync(new URL('../../docs/importer.md', import.meta.url), 'utf8');

test('the drawn minute of docs/importer.md is read as it says', () => {
  const [, example = ''] = /```text\n([^`]+)```/u.exec(documented) ?? [];
  const rows = example
    .trimEnd()
    .split('\n')
    .map((row) => /^(?<by>\w*) *\| ?(?<text>.*)$/u.exec(row)?.groups ?? {});
  const { reading, accounts } = readText(rows.map(({ text }) => text).join('\n'));
  expect(accounts.map(({ to, by }) => (to === 'used' ? by : to))).toEqual(
    rows.flatMap(({ by, text }) => (text === '' ? [] : [by])),
  );
  expect(reading.decisions).toMatchObject([
    {
      paragraph: '12',
      registryNumbers: ['SN 2031/8'],
      voteEvents: [{ yes: 2, no: 1, reconciled: true, votes: [{}, {}, {}] }],
      warnings: [{ code: 'rost-betydelse-saknas' }],
    },
  ]);
});
