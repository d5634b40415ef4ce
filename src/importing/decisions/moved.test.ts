import { describe, expect, test } from 'vitest';
import { onlyDecision } from '../test-files.ts';

const movers = (text: string) =>
  onlyDecision(`§ 1 Taxa\n\n${text}\n\nBeslut\nTaxan antas.`).proposals.map(({ by }) =>
    by.map(({ name, party }) => `${name ?? 'gruppen'} ${party}`),
  );

describe('who moved what, in the forms of other bodies', () => {
  test.each([
    ['Yrkanden\nMed bifall till liggande förslag yrkar Eva Ek (S) att taxan sänks.', [['Eva Ek S']]],
    [
      'Yrkanden\nEva Ek (S), Bo Alm (KD) och Ulla By (L): bifall till förslaget.',
      [['Eva Ek S', 'Bo Alm KD', 'Ulla By L']],
    ],
    ['Yrkanden\nBifall till förslaget: Eva Ek (S), Bo Alm (KD)', [['Eva Ek S', 'Bo Alm KD']]],
    [
      'Yrkanden\nOrdföranden Eva Ek (S) yrkar bifall.\nVidare yrkar Bo Alm (M) återremiss.',
      [['Eva Ek S'], ['Bo Alm M']],
    ],
    ['Yrkanden\nBror Alm, FP, yrkar bifall. Kajsa By, S, yrkar avslag.', [['Bror Alm FP'], ['Kajsa By S']]],
    ['Yrkanden\nEva Ek (S) yrkar i första hand återremiss, i andra hand avslag.', [['Eva Ek S']]],
    [
      'Bo Alms och Eva Eks förslag\nBo Alm (M) och Eva Ek (S) föreslår att taxan tas bort.',
      [['Bo Alm M', 'Eva Ek S']],
    ],
    [
      'Yrkanden\nSocialdemokraterna, Vänsterpartiet och Miljöpartiet yrkar bifall.',
      [['gruppen S', 'gruppen V', 'gruppen MP']],
    ],
    ['Nämndens diskussion och yrkanden\nEva Ek (S) föreslår att taxan sänks.', [['Eva Ek S']]],
    ['Yrkanden\nUnder överläggningen yrkar Eva Ek (S) bifall till förslaget.', [['Eva Ek S']]],
  ])('%j', (text, expected) => {
    expect(movers(text)).toEqual(expected);
  });

  test.each([
    'Sammanfattning\nEva Ek (S) har i en motion yrkat avslag på taxan.'.replace(
      'yrkat avslag på',
      'skrivit om',
    ),
  ])('nobody in %j', (text) => {
    expect(movers(text)).toEqual([]);
  });
});

test.each(['återtar sitt yrkande', 'drar därefter tillbaka sitt yrkande', 'tog tillbaka yrkandet'])(
  'a motion that somebody %s is told of',
  (words) => {
    const { warnings } = onlyDecision(
      `§ 1 Taxa\n\nYrkanden\nEva Ek (S) yrkar avslag. Eva Ek (S) ${words}.\n\nBeslut\nTaxan antas.`,
    );
    expect(warnings.map(({ code }) => code)).toContain('yrkande-aterkallat');
  },
);
