import { describe, expect, test } from 'vitest';
import { codes, machineWordsIn } from './machine-words.ts';

test('the codes come from all schemas', () => {
  expect([...codes]).toEqual(
    expect.arrayContaining([
      'yes',
      'not voting',
      'serving-substitute',
      'remitted',
      'later-step',
      'totals-only',
    ]),
  );
});

describe('a text for readers is told of', () => {
  test.each([
    ['an object in it', 'Återkommer: [object Object].'],
    ['what is undefined', 'Regionstyrelsen: undefined Senast: maj'],
    ['null', 'Till null.'],
    ['no number', 'NaN kronor'],
    ['a place that nobody filled in', 'Hej {namn}'],
    ['a place of a template', 'Hej ${namn}'],
    ['a place of a format', 'Hej %s!'],
    ['two full stops', 'Det blev ja.. Sedan hände inget.'],
    ['a blank before a full stop', 'Anna reserverade sig mot beslutet .'],
    ['a label without what it is a label of', 'Källa:. Läst 5 april.'],
    ['a silence put where a name should stand', 'Liggande förslag från framgår inte av källan'],
    ['a day with two prepositions', 'Läget per den 1 december 2026'],
    ['a note to oneself', 'TODO: skriv mer'],
    ['a code with a hyphen', 'Före: later-step'],
    ['a code of two words', 'Anna röstade not voting.'],
    ['a code of one word that is not Swedish', 'Anna röstade yes'],
    ['a code at the end of a sentence', 'Det blev remitted.'],
  ])('%s', (_, text) => {
    expect(machineWordsIn(text, 'sv')).toHaveLength(1);
  });

  test.each([
    ['a Swedish word that is a code too', 'En region och en presentation', 'sv'],
    ['an address', 'Läs https://a.example/table/yes', 'sv'],
    ['a part of a word', 'Yesterday är en låt; nollan nullades', 'sv'],
    ['three full stops, and a full stop within a name', 'Vänta ... och spara filen som .docx', 'sv'],
    [
      'a year, a time and a sign after a word',
      'Det kostar 5 kronor per år: mindre än i fjol, 2,5 gånger.',
      'sv',
    ],
    ['per cent', 'Det var 5 % som sade ja', 'sv'],
    ['an English word that is a code too', 'The vote: yes, not voting, vice-chair', 'en'],
  ])('not %s', (_, text, lang) => {
    expect(machineWordsIn(text, lang)).toEqual([]);
  });

  test('a code that is no English word in English too', () => {
    expect(machineWordsIn('Relation: later-step', 'en')).toHaveLength(1);
  });
});
