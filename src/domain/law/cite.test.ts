import { expect, test } from 'vitest';
import { cite } from './cite.ts';

test('a paragraph is named with chapter and law, in words', () => {
  expect(cite(['KL 5:50'])).toBe('5 kap. 50 § kommunallagen');
  expect(cite(['KL 5:50'], 'en')).toBe('Chapter 5, Section 50 of the Local Government Act');
});

test('a law without chapters is named by its paragraph alone', () => {
  expect(cite(['FL § 44'])).toBe('44 § förvaltningslagen');
  expect(cite(['SFS 1930:173 § 2'])).toBe('2 § lagen (1930:173) om beräkning av lagstadgad tid');
});

test('paragraphs that follow on each other are a range, others are listed', () => {
  expect(cite(['KL 5:48', 'KL 5:47'])).toBe('5 kap. 47–48 §§ kommunallagen');
  expect(cite(['KL 5:54', 'KL 5:67'])).toBe('5 kap. 54 och 67 §§ kommunallagen');
  expect(cite(['KL 5:54', 'KL 5:67'], 'en')).toBe(
    'Chapter 5, Sections 54 and 67 of the Local Government Act',
  );
});

test('chapters of one law share its name, and laws are told apart', () => {
  expect(cite(['KL 5:54', 'KL 6:33', 'KL 6:35', 'KL 5:67'])).toBe(
    '5 kap. 54 och 67 §§ och 6 kap. 33 och 35 §§ kommunallagen',
  );
  expect(cite(['KL 5:69', 'SFS 1930:173 § 2'])).toBe(
    '5 kap. 69 § kommunallagen samt 2 § lagen (1930:173) om beräkning av lagstadgad tid',
  );
});
