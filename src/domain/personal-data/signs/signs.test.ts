import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalSigns } from './index.ts';

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
    ['anna.pahittad (at) exempelby.example', 'e-postadress'],
    ['anna [snabel-a] exempelby punkt example', 'e-postadress'],
    ['född 1964-05-12', 'fodelsedag'],
    ['född den 12 maj 1964', 'fodelsedag'],
    ['född 12 maj', 'fodelsedag'],
    ['föddes 1964', 'fodelsedag'],
    ['född i Exempelby 1964', 'fodelsedag'],
    ['född -64', 'fodelsedag'],
    ['född 640512', 'fodelsedag'],
    ['född 12/5 1964', 'fodelsedag'],
    ['f. 1964', 'fodelsedag'],
    ['f. 12.5.1964', 'fodelsedag'],
    ['födelsedatum: 1964-05-12', 'fodelsedag'],
    ['GB82 WEST 1234 5698 7654 32', 'kontonummer'],
    ['4242 4242 4242 4242', 'kontonummer'],
    ['4242424242424242', 'kontonummer'],
    ['konto 8327-9, 123 456 789-0', 'kontonummer'],
    ['clearingnummer 6789, kontonummer 123 456 789', 'kontonummer'],
    ['ABC 123', 'registreringsnummer'],
    ['ABC12D', 'registreringsnummer'],
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
    [
      'what an organisation has for all',
      'Regionens växel är 0920-12 34 56, kundtjänst: 08-123 45 67, registrator@exempelby.example, info (at) exempelby.example, bankgiro 123-4567',
    ],
    [
      'many who were born, names that were, and years',
      'barn födda 2019, nyfödda 2023, f.d. ordföranden, f. d. 1964 års stadga, år 1964',
    ],
    ['clock times', 'kl. 0830–1015'],
    [
      'registry numbers and laws',
      'RST 123-2024, KLK 456, SOU 20:1, LSS 123, HSN 2024-12, XYZ 1234, ABC 123/2024, dnr ABC 123',
    ],
    ['numbers that are no card', '4242 4242 4242 4241, 12345678901234'],
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
