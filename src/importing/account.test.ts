import { describe, expect, test } from 'vitest';
import { accountFor } from './account.ts';
import { linesOfText } from './formats/text.ts';
import type { KeptText } from './model/reading.ts';
import { fixture, readText } from './test-files.ts';

/** All of it is made up. */
const MINUTES = `Kommunstyrelsen 2031-05-07

§ 1 Taxa för hemtjänst
Dnr KS 2031/1

Beslut
Taxan antas.

Bakgrund
Taxan har varit densamma
i tio år.

Yrkanden
Eva Ek (S) yrkar bifall till förslaget.

Reservation
Bo Alm (M) reserverar sig mot beslutet.

§ 2 Val av ombud

Beslut
Eva Ek (S) väljs.
`;

/** What became of the lines of a text: "Taxan antas." → "decision". */
const accountOf = (text: string) =>
  Object.fromEntries(readText(text).accounts.map(({ line, to, by }) => [line.text, to === 'used' ? by : to]));

describe('every line of a source', () => {
  test('is accounted for by what took it', () => {
    expect(accountOf(MINUTES)).toEqual({
      'Kommunstyrelsen 2031-05-07': 'noise',
      '§ 1 Taxa för hemtjänst': 'paragraph',
      'Dnr KS 2031/1': 'paragraph',
      Beslut: 'heading',
      'Taxan antas.': 'decision',
      Bakgrund: 'heading',
      'Taxan har varit densamma': 'text',
      'i tio år.': 'text',
      Yrkanden: 'heading',
      'Eva Ek (S) yrkar bifall till förslaget.': 'moved',
      Reservation: 'heading',
      'Bo Alm (M) reserverar sig mot beslutet.': 'dissent',
      '§ 2 Val av ombud': 'paragraph',
      'Eva Ek (S) väljs.': 'decision',
    });
  });

  test.each(['kommunstyrelse', 'regionfullmaktige', 'namnd-tabell', 'marginalrubriker'])(
    'of %s is taken once, and belongs to the § under whose heading it stands or whose list it is of',
    (name) => {
      const { reading, accounts } = readText(fixture(`${name}.txt`));
      expect(reading.warnings.map(({ code }) => code)).not.toContain('rader-gar-inte-ihop');
      for (const { line, to, of } of accounts) {
        if (to === 'noise' || to === 'kept') continue;
        const under = reading.decisions.findLast((decision) => decision.line <= line.number);
        const isOfList = of?.voteEvents.some(({ votes }) => votes.some((vote) => vote.line === line.number));
        expect(isOfList === true || of === under, line.text).toBe(true);
      }
    },
  );
});

describe('an account', () => {
  const lines = linesOfText('ett\ntvå\ntre');
  const kept = (...numbers: number[]): KeptText => ({
    part: 'before',
    title: null,
    line: 1,
    page: null,
    text: '',
    lines: numbers,
  });
  const texts = (told: readonly { text: string }[]) => told.map(({ text }) => text);

  test('tells of a line that nothing took', () => {
    const { lost, twice } = accountFor(lines, [null, null, null], [], [kept(1, 3)]);
    expect([texts(lost), texts(twice)]).toEqual([['två'], []]);
  });

  test('tells of a line that was taken twice', () => {
    const { lost, twice } = accountFor(lines, [null, 'sidnummer', null], [], [kept(1, 2), kept(3)]);
    expect([texts(lost), texts(twice)]).toEqual([[], ['två']]);
  });
});
