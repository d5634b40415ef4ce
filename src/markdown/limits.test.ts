import { expect, test } from 'vitest';
import { beyondLimits, brokenIn } from './limits.ts';

const SENTENCE = 'Nämnden beslutade om ett bidrag till föreningen på orten, och redovisar det i mars.';

test('a long but written text is within the limits', () => {
  const item = '* Ett *betonat* ord, en [länk](/a/) och en § till.\n';
  expect(beyondLimits(item.repeat(250))).toBeUndefined();
  expect(beyondLimits('* Bo Ek\n'.repeat(200))).toBeUndefined();
  expect(beyondLimits(`${item.repeat(250)}\n`.repeat(7))).toBeUndefined();
  expect(beyondLimits(`${'> '.repeat(10)}text`)).toBeUndefined();
  expect(beyondLimits(`${SENTENCE}\n\n`.repeat(1000))).toBeUndefined();
  expect(
    beyondLimits(
      `| Kommun | Andel | Antal |\n| - | - | - |\n${'| Exempelby | 12,5 % | 1 234 |\n'.repeat(290)}`,
    ),
  ).toBeUndefined();
  expect(beyondLimits(`## Rubrik\n\n${`> ${SENTENCE}\n`.repeat(50)}`)).toBeUndefined();
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
  expect(beyondLimits(`a\n\n${' '.repeat(40)}- text`)).toBeUndefined();
  expect(beyondLimits(`a\n\n> ${' '.repeat(40)}- text`)).toMatchObject({ line: 3, column: 42 });
  expect(beyondLimits(`a\n\n${'\t'.repeat(11)}- text`)).toMatchObject({ line: 3, column: 11 });
});

/** One more of each than there may be, where a paragraph of ordinary words stands before. */
test.each([
  ['emphasis in a paragraph', '*a '.repeat(301), 'högst 300 tecken för betoning (* _ ~) i ett stycke'],
  ['the same over lines', '_a _b _c _d\n'.repeat(76), 'högst 300 tecken för betoning (* _ ~) i ett stycke'],
  ['brackets in a paragraph', '[en länk] '.repeat(201), 'högst 400 tecken för länkar ([ ] !) i ett stycke'],
  ['brackets inside each other', '[a '.repeat(21), 'högst 20 hakparenteser inuti varandra'],
  ['braces', '\\{a '.repeat(41), 'högst 40 klammerparenteser'],
  ['marks of code', '`a '.repeat(41), 'högst 40 tecken för kod (`)'],
  ['circumflexes', '^a '.repeat(41), 'högst 40 cirkumflex (^)'],
  ['marks of tags', `${'a < '.repeat(20)}\n`.repeat(16), /^högst \d+ tecken för taggar och citat/],
  ['backslashes', '\\a '.repeat(160), /^högst \d+ omvända snedstreck/],
  ['columns', '|a '.repeat(61), 'högst 60 lodstreck (|) på en rad'],
  [
    'rows of a table',
    '| a lång rad |\n'.repeat(401),
    'högst 400 rader i ett stycke, en lista eller en tabell',
  ],
  ['short lines', 'a\n\n'.repeat(150), /^högst \d+ rader i en text av den längden/],
  ['dots', `${'www.'.repeat(50)}\n`.repeat(8), /^högst \d+ punkter/],
  [
    'marks of emphasis and links in all',
    '*a* *b* [c](/d/)\n\n'.repeat(85),
    /^högst \d+ tecken för betoning och länkar/,
  ],
  ['ampersands', 'a & '.repeat(600), /^högst \d+ et-tecken/],
  ['at signs', 'a@b, '.repeat(140), /^högst \d+ snabel-a/],
  ['bars in all', `${'a|'.repeat(50)}\n`.repeat(14), /^högst \d+ lodstreck \(\|\)$/],
  ['commas and their like', ',:'.repeat(600), /^högst \d+ skiljetecken/],
])('no more %s than any text has', (_what, text, expected) => {
  expect(beyondLimits(`${SENTENCE}\n\n${text}`)).toMatchObject({
    kind: { code: 'olasbar-text' },
    expected: typeof expected === 'string' ? expected : (expect.stringMatching(expected) as string),
    found: 'fler, räknat hit',
  });
});

test('the place is told, whatever ends the lines', () => {
  for (const end of ['\n', '\r\n', '\r'])
    expect(beyondLimits(`a${end}b${end}${end}${'*a '.repeat(301)}`)).toMatchObject({ line: 4, column: 901 });
});

test('a text is looked through once, and no more than once again at the beginnings of its lines', () => {
  let looks = 0;
  const counting = (text: string) => ({
    length: text.length,
    charCodeAt: (index: number) => {
      looks += 1;
      return text.charCodeAt(index);
    },
  });
  for (const text of [
    `${SENTENCE}\n\n`.repeat(500),
    'a\n'.repeat(400),
    ' '.repeat(40),
    '> > - a\r\n'.repeat(100),
  ]) {
    looks = 0;
    brokenIn(counting(text));
    expect(looks).toBeLessThanOrEqual(text.length * 2);
  }
});
