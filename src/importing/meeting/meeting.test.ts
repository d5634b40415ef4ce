import { describe, expect, test } from 'vitest';
import { readText } from '../test-files.ts';

const rest = '\n\n§ 1 Taxa\n\nBeslut\nTaxan antas.\n';
const meeting = (cover: string) => {
  const { reading } = readText(cover + rest);
  return [reading.body, reading.date];
};

describe('the body and the day of the meeting', () => {
  test.each([
    [
      'Sammanträdesprotokoll\nKommunfullmäktige\n2029-10-30                  Sida 8(31)',
      ['Kommunfullmäktige', '2029-10-30'],
    ],
    [
      'EXEMPELBY KOMMUN          SAMMANTRÄDESPROTOKOLL     1 (14)\nTekniska nämnden          Sammanträdesdatum\n                          2030-05-21',
      ['Tekniska nämnden', '2030-05-21'],
    ],
    [
      'Protokoll från kulturnämndens sammanträde\nDatum: onsdagen den 17 april 2030',
      ['Kulturnämnden', '2030-04-17'],
    ],
    [
      'Protokoll fört vid landstingsfullmäktiges sammanträde i Exempelby den 28 november 2017',
      ['Landstingsfullmäktige', '2017-11-28'],
    ],
    [
      'Kommunstyrelsens arbetsutskott          PROTOKOLL\n                          Mötesdatum: 2030-01-15',
      ['Kommunstyrelsens arbetsutskott', '2030-01-15'],
    ],
    [
      'Kommunstyrelsen\nPlats och tid: Stadshuset, tisdagen den 21 maj 2030 kl. 13.00\nDatum för anslags uppsättande 2030-05-29',
      ['Kommunstyrelsen', '2030-05-21'],
    ],
    ['Direktionens protokoll nr 2/2030\nTid: 8 mars 2030, kl 09:00–11:30', ['Direktionen', '2030-03-08']],
    ['Socialnämnden\nsammanträde den 27 mars 2029 § 41', ['Socialnämnden', null]],
  ])('%j', (cover, expected) => {
    expect(meeting(cover)).toEqual(expected);
  });
});
