import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalSigns } from './personal-signs.ts';

const codes = (text: string) => findPersonalSigns(text).map(({ kind }) => kind.code);
const texts = (text: string) =>
  findPersonalSigns(text).map(({ index, length }) => text.slice(index, index + length));

describe('what may point out a private person', () => {
  it.each([
    ['0920-28 40 00', 'telefonnummer'],
    ['070-123 45 67', 'telefonnummer'],
    ['070-1234567', 'telefonnummer'],
    ['+46 70 123 45 67', 'telefonnummer'],
    ['+46 (0)70-123 45 67', 'telefonnummer'],
    ['0046 70 123 45 67', 'telefonnummer'],
    ['08-123 45 67', 'telefonnummer'],
    ['０７０‑１２３ ４５ ６７', 'telefonnummer'],
    ['070\u{A0}123\u{AD}45\u{A0}67', 'telefonnummer'],
    ['anna.pahittad@exempelby.example', 'e-postadress'],
    ['Påhittade gatan 3', 'gatuadress'],
    ['Storgatan 12 B', 'gatuadress'],
    ['Norra Hamnvägen 7', 'gatuadress'],
    ['971 28 Luleå', 'gatuadress'],
    ['Porsön 1:405', 'fastighetsbeteckning'],
    ['Väster-Hiske 12:3', 'fastighetsbeteckning'],
    ['kvarteret Lejonet 3', 'fastighetsbeteckning'],
    ['skyddad identitet', 'sekretessord'],
    ['skyddade personuppgifter', 'sekretessord'],
    ['sekretessbelagd', 'sekretessord'],
    ['Sekretess', 'sekretessord'],
  ])('%s is pointed out as %s', (sign, code) => {
    expect(texts(`Det gäller ${sign}, enligt handlingen.`)).toEqual([sign]);
    expect(codes(sign)).toEqual([code]);
  });

  it.each([
    ['an organisation number', '232100-0214, 16232100-0214, 2321000214'],
    [
      'matter numbers',
      '272-2020, 0123-2024, RS/412/2020, SLK-2023-00686, 1338/22, KS/2017:499, 00423/2022, KF/2025:294',
    ],
    ['laws and their paragraphs', 'SFS 2017:725, lag (2018:1937), Lagen 2017:725, KL 5:55, Lag 1930:173'],
    [
      'dates and times',
      '2023-04-05, den 5 april 2023, klockan 10:30, Klockan 10:30, kl. 09.15, Måndagen 10:30',
    ],
    ['amounts', '135 000 000 kronor, 0,5 procent, 071 000 kr, 100 000 Kronor, 1 201 15 Luleå'],
    ['votes', '43–38–0, 9-6-0, 40 ja och 41 nej'],
    ['a public place without a number', 'Gustav Adolfs torg, Storgatan och Hamnvägen'],
    ['the number on an agenda', 'Ärende 20:1, Bilaga 2:1'],
    ['the words around secrecy', 'sekreterare, sekretariatet'],
  ])('leaves %s', (_what, text) => {
    expect(texts(text)).toEqual([]);
  });

  it('gives spans inside the text for any text, and ends', () => {
    const unit = fc.constantFrom(...'0123456789-+ @.:/', 'gatan', 'Björk ', 'kv. ', 'å');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200 }), (text) => {
        for (const { index, length } of findPersonalSigns(text)) {
          expect(length).toBeGreaterThan(0);
          expect(index + length).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never takes an organisation number for a telephone, whatever its digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 99 }),
        fc.integer({ min: 2000, max: 9999 }),
        fc.integer({ min: 1000, max: 9999 }),
        (a, b, c) => {
          expect(codes(`org.nr ${a}${b}-${c}`)).toEqual([]);
        },
      ),
    );
  });
});
