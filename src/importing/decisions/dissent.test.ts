import { describe, expect, test } from 'vitest';
import { onlyDecision } from '../test-files.ts';

const read = (text: string) => onlyDecision(`§ 1 Taxa\n\nBeslut\nTaxan antas.\n\n${text}`);
const shown = (by: readonly { name: string | null; party: string | null }[]) =>
  by.map(({ name, party }) => `${name ?? 'gruppen'} ${party}`);

describe('who reserves oneself', () => {
  const reserving = (text: string) => read(text).reservations.map(({ by }) => shown(by));

  test.each([
    ['Reservation\nEva Ek (S) reserverar sig till förmån för eget yrkande.', [['Eva Ek S']]],
    ['Reservation\nEva Ek (S) reserverar sig till förmån för Bo Alms (M) yrkande.', [['Eva Ek S']]],
    ['Reservation\nMot beslutet reserverar sig Eva Ek (S) och Bo Alm (V).', [['Eva Ek S', 'Bo Alm V']]],
    [
      'Reservation\nTill förmån för Ulla Bys (C) yrkande reserverar sig Eva Ek (S) och Bo Alm (V).',
      [['Eva Ek S', 'Bo Alm V']],
    ],
    ['Reservation\nMot beslutet reserverar sig samtliga (SD)-ledamöter.', [['gruppen SD']]],
    [
      'Reservation\nSamtliga (M)-, (KD)- och (L)-ledamöter reserverar sig mot beslutet.',
      [['gruppen M', 'gruppen KD', 'gruppen L']],
    ],
    ['Reservation\nM-, KD- och L-grupperna reserverar sig.', [['gruppen M', 'gruppen KD', 'gruppen L']]],
    ['Reservation\nLedamöterna i FP och NS reserverar sig.', [['gruppen FP', 'gruppen NS']]],
    ['Reservation\nSamtliga ledamöter för SD reserverar sig.', [['gruppen SD']]],
    ['Reservation\nReservation har anmälts av Eva Ek (S) och Bo Alm (V).', [['Eva Ek S', 'Bo Alm V']]],
    ['Reservation\nEva Ek (S) anmälde skriftlig reservation, se bilaga 2.', [['Eva Ek S']]],
    [
      'Reservation\nEva Ek (S) reserverade sig mot beslutet. Bo Alm (V) instämde i reservationen.',
      [['Eva Ek S'], ['Bo Alm V']],
    ],
    ['Reservation från M, KD\n”Vi reserverar oss. 12 ja-röster hade räckt.”', [['gruppen M', 'gruppen KD']]],
    ['Reservation från Eva Ek (S)\nTaxan borde ha sänkts.', [['Eva Ek S']]],
    ['Reservationer\nEva Ek (S), Bo Alm (V)', [['Eva Ek S', 'Bo Alm V']]],
    [
      'Reservation\nVänsterpartiet till förmån för Eva Eks yrkande.\nTure Alm (-).',
      [['gruppen V'], ['Ture Alm null']],
    ],
    ['Reservation\nVänsterpartiet anser att taxan är för hög, enligt Socialdemokraterna.', []],
    ['Eva Ek (S) reserverar sig mot beslutet.', [['Eva Ek S']]],
    [
      'Reservation\nLedamöterna från M samt Jan-Olov Ås (-) reserverar sig.',
      [['Jan-Olov Ås null', 'gruppen M']],
    ],
  ])('%j', (text, expected) => {
    expect(reserving(text)).toEqual(expected);
  });

  test.each([
    'Protokollsanteckning\nEva Ek (S) avstår från att reservera sig.',
    'Särskilt yttrande\nEva Ek (S) lämnar ett särskilt yttrande.',
    'Beslutsunderlag\nEva Ek (S) reserverar sig, skrivelse 2031-02-03',
  ])('nobody in %j', (text) => {
    expect(reserving(text)).toEqual([]);
  });
});

describe('who is disqualified', () => {
  test.each([
    ['Jäv\nEva Ek (S) anmäler jäv och deltar inte i handläggningen.', ['Eva Ek S']],
    ['Jäv\nEva Ek (S) anmälde jäv. I hennes ställe tjänstgör Bo Alm (S).', ['Eva Ek S']],
    ['Jäv\nPå grund av jäv deltar inte Eva Ek (S), i stället tjänstgör Bo Alm (S).', ['Eva Ek S']],
    ['Jäv\nEva Ek (S) är jävig och ersätts av Bo Alm (S).', ['Eva Ek S']],
    ['Eva Ek (S) deltar på grund av jäv varken i handläggning eller beslut.', ['Eva Ek S']],
    ['Eva Ek (S) och Bo Alm (M) lämnar salen på grund av jäv.', ['Eva Ek S', 'Bo Alm M']],
    ['Deltar inte i beslutet\nEva Ek (S) deltar inte i beslutet.', []],
    ['Jäv\nIngen anmäler jäv.', []],
  ])('%j', (text, expected) => {
    expect(shown(read(text).disqualified)).toEqual(expected);
  });
});
