import { expect, test } from 'vitest';
import { codedPieces, fileCodes } from './codes.ts';

test('the codes of the files are those of all schemas, however deep they lie', () => {
  expect([...fileCodes]).toEqual(
    expect.arrayContaining(['remitted', 'not voting', 'serving-substitute', 'later-step', 'yes', 'unknown']),
  );
});

test.each([
  ['Skriv unknown om källan tiger.', ['unknown']],
  ['Skriv rule: casting-vote eller rule: lot.', ['rule: casting-vote', 'rule: lot']],
  ['null för partilösa', ['null']],
  ['En region, https://a.example/yes och unknown-listan', []],
  ['pass: ja-sidan vann. fail: nej-sidan vann.', ['pass', 'fail']],
])('%s', (text, quoted) => {
  const pieces = codedPieces(text, [...fileCodes, 'pass', 'fail']);
  expect(pieces.filter(({ isCode }) => isCode).map((piece) => piece.text)).toEqual(quoted);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
});
