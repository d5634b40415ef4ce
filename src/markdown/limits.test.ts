import { expect, test } from 'vitest';
import { beyondLimits } from './limits.ts';

test('a long but written text is within the limits', () => {
  const item = '* Ett *betonat* ord, en [länk](/a/) och en § till.\n';
  expect(beyondLimits(item.repeat(250))).toBeUndefined();
  expect(beyondLimits(`${'* a\n'.repeat(4000)}`)).toBeUndefined();
  expect(beyondLimits(`${item.repeat(250)}\n`.repeat(7))).toBeUndefined();
  expect(beyondLimits(`${'> '.repeat(10)}text`)).toBeUndefined();
});

test('a text that is longer than any decision is not', () => {
  expect(beyondLimits('a'.repeat(100_000))).toBeUndefined();
  expect(beyondLimits('a'.repeat(100_001))).toMatchObject({ line: 1, found: '100001 tecken' });
});

test('more levels than a reader can follow are not, and the line is told', () => {
  for (const mark of ['>', '> ', '- ', '1. ', '* > ']) {
    expect(beyondLimits(`a\n\n${mark.repeat(11)}text`), mark).toMatchObject({
      line: 3,
      found: 'fler nivåer',
    });
  }
});

test('a paragraph of nothing but marks is not, and its first line is told', () => {
  expect(beyondLimits('a\nb\n\nc\n\n' + '*a_ '.repeat(750))).toBeUndefined();
  expect(beyondLimits('a\nb\n\nc\n\n' + '*a_ '.repeat(751))).toMatchObject({
    line: 6,
    found: '1502 sådana tecken',
  });
});
