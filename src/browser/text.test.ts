import { expect, test } from 'vitest';
import { oneLine } from './text.ts';

test('copied text is one line with plain spaces', () => {
  expect(oneLine(' Exempelregionen,\n   §\u00a089  ')).toBe('Exempelregionen, § 89');
});
