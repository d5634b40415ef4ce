import { describe, expect, test } from 'vitest';
import { isNumber } from './tables.ts';

describe('a cell', () => {
  test.each([
    '6,7',
    '10 000',
    '10\u00a0000',
    '58 %',
    '58%',
    '−3',
    '-3,5',
    '+2',
    '0',
    '1 234,5 kr',
    '12 mnkr',
    '2,5 miljoner kronor',
    '±0',
    'ca 40',
    '2022',
  ])('with %s is a number', (text) => expect(isNumber(text)).toBe(true));

  test.each([
    '',
    '–',
    '10 0000',
    '6,7*',
    '§ 45',
    '9–6–0',
    '2022-04-05',
    '3 av 4',
    'A1',
    '1.5',
    '1,',
    'kr',
    '10 000 ord',
  ])('with %s is no number', (text) => expect(isNumber(text)).toBe(false));
});
