import { expect, test } from 'vitest';
import { splitFrontMatter, withFrontMatter } from './front-matter.ts';

test.each([
  '---\na: 1\n---\n',
  '---\na: 1\n---',
  '--- \r\na: 1\r\n---\t\r\nText\r\n',
  '---\n---\n\nEtt\n\n---\n\nTvå\n',
])('%j is its parts put together', (text) => {
  const { open, fields, close, body } = splitFrontMatter(text) ?? {
    open: '',
    fields: '',
    close: '',
    body: '',
  };
  expect(open + fields + close + body).toBe(text);
  expect([open.trim(), close.trim()]).toEqual(['---', '---']);
  expect(fields).not.toContain('---');
});

test.each(['', 'a: 1\n', '---\na: 1\n', '\n---\na: 1\n---\n', '---a\n---\n'])('%j has no fields', (text) => {
  expect(splitFrontMatter(text)).toBeUndefined();
});

test('a new file has a blank line between fields and body, and one line break at its end', () => {
  expect(withFrontMatter('a: 1\n', 'Text\n\n')).toBe('---\na: 1\n---\n\nText\n');
  expect(withFrontMatter('a: 1', '')).toBe('---\na: 1\n---\n');
});
