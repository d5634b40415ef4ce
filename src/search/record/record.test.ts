import { describe, expect, test } from 'vitest';
import { keyWords, searchKey } from './record.ts';

describe('a key', () => {
  test('is the same for every way to write a matter number', () => {
    const forms = ['RS/412/2020', 'rs 412/2020', 'RS-412-2020', 'RS412/2020'];
    expect(new Set(forms.map((form) => keyWords.matter(form).key))).toEqual(new Set(['zqdrs4122020']));
  });

  test('never mixes up a § with a matter number', () => {
    expect(keyWords.paragraph('2722020').key).not.toBe(keyWords.matter('272-2020').key);
  });

  test('ends in digits also where the § has a letter, which the stemmer would drop', () => {
    expect(keyWords.paragraph('12 a').key).toBe('zqpa12');
  });
});

test('a page says which numbers it carries as readers write them', () => {
  expect(searchKey.matter('SLK-2023-00686')).toBe('SLK-2023-00686');
  expect(searchKey.paragraph('89')).toBe('§ 89');
});
