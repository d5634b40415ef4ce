import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from './find-mentions.ts';

/** What a text mentions, short: "§ 132 2019-05-08 regionstyrelsen", "dnr 272-2020" for a number marked as one. */
const read = (text: string) =>
  findMentions(text).map((mention) =>
    mention.kind === 'matter'
      ? `${mention.marked ? 'dnr ' : ''}${mention.number}`
      : [
          `§ ${mention.paragraph}${mention.through ? `–${mention.through}` : ''}`,
          mention.clause && `punkt ${mention.clause}`,
          mention.date ?? mention.year,
          mention.body,
        ]
          .filter(Boolean)
          .join(' '),
  );
const words = (text: string) => findMentions(text).map(({ start, end }) => text.slice(start, end));

describe('a § that is named by body and day', () => {
  it.each([
    ['Det står i § 45 den 14 maj 2020.', '§ 45 2020-05-14'],
    ['den 14 maj 2020 § 45', '§ 45 2020-05-14'],
    ['den 14 maj 2020, i § 45', '§ 45 2020-05-14'],
    ['regionstyrelsen 2019-05-08 § 132', '§ 132 2019-05-08 regionstyrelsen'],
    ['regionstyrelsens beslut den 8 maj 2019, § 132', '§ 132 2019-05-08 regionstyrelsen'],
    ['Kommunfullmäktiges protokoll 8/5 2019 § 3', '§ 3 2019-05-08 kommunfullmäktige'],
    ['RS 2019-05-08 § 132', '§ 132 2019-05-08 rs'],
    ['§ 132, regionstyrelsen den åttonde maj 2019', '§ 132 2019-05-08 regionstyrelsen'],
    ['§ 45 vid regionstyrelsens sammanträde den 14 maj 2020', '§ 45 2020-05-14 regionstyrelsen'],
    ['kommunstyrelsens § 89/2020', '§ 89 2020 kommunstyrelsen'],
    ['§ 45/2020-05-14', '§ 45 2020-05-14'],
    ['§ 12 a den 1 juni 2021', '§ 12 a 2021-06-01'],
    ['fullmäktige 2022-02-24 (§ 22 punkt 1)', '§ 22 punkt 1 2022-02-24 fullmäktige'],
    ['socialnämnden Sydväst 2022-02-24 § 2', '§ 2 2022-02-24 socialnämnden sydväst'],
    [
      'kommunstyrelsens protokoll från den 20 november 2024, paragraf 956',
      '§ 956 2024-11-20 kommunstyrelsen',
    ],
    ['§§ 45–47 den 14 maj 2020', '§ 45–47 2020-05-14'],
    ['Regionstyrelsen\nden 14\nmaj 2020\u00a0§\u00a045', '§ 45 2020-05-14 regionstyrelsen'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));

  it('is each of several numbers that share a sign and a day', () =>
    expect(read('§§ 65, 66 och 69 den 14 maj 2020')).toEqual([
      '§ 65 2020-05-14',
      '§ 66 2020-05-14',
      '§ 69 2020-05-14',
    ]));

  it('shares its day with those beside it', () => {
    expect(read('KF 2024-02-29 § 74 och § 78')).toEqual(['§ 74 2024-02-29 kf', '§ 78 2024-02-29 kf']);
    expect(read('§ 74, § 76 och § 78 den 29 februari 2024')).toEqual([
      '§ 74 2024-02-29',
      '§ 76 2024-02-29',
      '§ 78 2024-02-29',
    ]);
    expect(read('den 14 maj 2020 § 45 och § 50 den 15 maj 2020')).toEqual([
      '§ 45 2020-05-14',
      '§ 50 2020-05-15',
    ]);
  });

  it('covers the parenthesis that it opens, and leaves one that it does not close', () => {
    expect(words('Den 30 januari 2019 (§ 30) godkände')).toEqual(['Den 30 januari 2019 (§ 30)']);
    expect(words('den 30 januari 2019 (§ 30 i protokollet)')).toEqual(['§ 30']);
  });

  it('has the body that its sentence is about, where that is the only one', () => {
    expect(read('Den 30 januari 2019 (§ 30) godkände regionstyrelsen rapporten.')).toEqual([
      '§ 30 2019-01-30 regionstyrelsen',
    ]);
    expect(read('Regionstyrelsen läste vad patientnämnden skrev den 14 maj 2020 (§ 45).')).toEqual([
      '§ 45 2020-05-14',
    ]);
    expect(read('Regionstyrelsen beslutade enligt § 45 den 14 maj 2020.')).toEqual(['§ 45 2020-05-14']);
  });

  it('keeps to its own day where several stand in a row, and to none where it cannot be told', () => {
    expect(read('§ 45 den 14 maj 2020, § 50 den 15 maj 2020')).toEqual([
      '§ 45 2020-05-14',
      '§ 50 2020-05-15',
    ]);
    expect(read('den 14 maj 2020 § 45, den 15 maj 2020 § 50')).toEqual([
      '§ 45 2020-05-14',
      '§ 50 2020-05-15',
    ]);
    expect(read('§ 45 den 14 maj 2020 § 50')).toEqual([]);
  });
});

describe('a registry number', () => {
  it.each([
    ['Dnr 272-2020', 'dnr 272-2020'],
    ['diarienummer RS/412/2020', 'dnr RS/412/2020'],
    ['ärende 1206-2019', 'dnr 1206-2019'],
    ['om SLK-2023-00686 här', 'SLK-2023-00686'],
    ['1338/22', '1338/22'],
    ['KS/2017:499', 'KS/2017:499'],
    ['RV180949.', 'RV180949'],
    ['KU.2017.3', 'KU.2017.3'],
    ['KS KF/2025:294', 'KS KF/2025:294'],
    ['Dnr: 00423/2022', 'dnr 00423/2022'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});

describe('nothing is mentioned by', () => {
  it.each([
    '5 kap. 55 § kommunallagen (2017:725)',
    'KL 5:55',
    '55 § 3 st.',
    '§ 5 förvaltningslagen den 8 maj 2019',
    'delegationsordningen § 12 den 8 maj 2019',
    'budget 2023-2025 och 2023–2025',
    'motion 3-2020',
    'växeln 0920-28 40 00',
    '070-123 45 67',
    'organisationsnummer 232100-0214',
    '10 000 kronor och 12,5 %',
    'omröstningen 9–6–0, 9-6-0 och 43-38',
    'den 2020-05-14 och den 31 april 2020',
    'kl. 10.30-11.30, sidan 15-21, 8/5, 24/7',
    '”regionstyrelsen 2019-05-08 § 132, dnr 272-2020”',
    'Regionstyrelsen och § utan nummer',
  ])('%s', (text) => expect(read(text)).toEqual([]));

  it('any prose without a § or a digit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        if (!/[§\d]/.test(text)) expect(findMentions(text)).toEqual([]);
      }),
    );
  });
});

const pieces = [
  '§ 45',
  '§§ 4–7',
  'den 14 maj 2020',
  '2019-05-08',
  'regionstyrelsens',
  'KS',
  'dnr',
  '272-2020',
  ', ',
  '(',
  ')',
  '”',
  '. Och',
  '5 kap.',
  ' ',
];
it('mentions stand in order, apart from each other and inside the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 20 }), (parts) => {
      const text = parts.join(' ');
      let place = 0;
      for (const { start, end } of findMentions(text)) {
        expect(start).toBeGreaterThanOrEqual(place);
        expect(end).toBeGreaterThan(start);
        place = end;
      }
      expect(place).toBeLessThanOrEqual(text.length);
    }),
  );
});
