import { expect, test } from 'vitest';
import { roleCode } from './role.ts';

test.each([
  ['member', 'member'],
  ['Ledamot', 'member'],
  ['Ersättare', 'substitute'],
  ['tjänstgörande ersättaren', 'serving-substitute'],
  ['tjänstgörande ersättarna', 'serving-substitute'],
  ['ordföranden', 'chair'],
  ['1:e v Ordf', 'first-vice-chair'],
  ['andre vice ordföranden', 'second-vice-chair'],
  ['3:e vice ordförande', 'third-vice-chair'],
  ['Vice ordförande', 'vice-chair'],
  ['unknown', null],
  ['', null],
  ['insynsplats', 'insynsplats'],
])('the role printed as "%s" is %s', (printed, code) => {
  expect(roleCode(printed)).toBe(code);
});
