import { describe, expect, test } from 'vitest';
import { proposalTypeOf } from './kinds.ts';
import { winnerOf } from './winner.ts';

/** Sentences in the forms of real minutes; the names are made up. */
describe('who won', () => {
  const ek = 'bifall till Eva Eks yrkande';
  const alm = 'bifall till Bo Alms yrkande';
  test.each([
    ['yes', ek, alm, 'Styrelsen beslutar med ordförandens utslagsröst att bifalla Eva Eks yrkande.'],
    ['no', ek, alm, 'Med 9 ja-röster och 6 nej-röster finner ordföranden att Bo Alms yrkande antas.'],
    [
      'no',
      'ärendets avgörande idag',
      'ärendets återremiss',
      'Ordföranden finner att fullmäktige beslutat återremittera ärendet (minoritetsåterremiss).',
    ],
    [
      'unknown',
      ek,
      alm,
      'Ordföranden finner att Eva Eks yrkande har avslagits och att Bo Alms yrkande inte bifallits.',
    ],
    ['unknown', ek, alm, 'Styrelsen beslutar enligt Eva Eks yrkande och Bo Alms yrkande.'],
    [
      'unknown',
      'avslag',
      'bifall till yrkandet från M',
      'Ordföranden konstaterar härmed att tilläggsyrkandet från M har fallit.',
    ],
    ['unknown', ek, null, 'Styrelsen beslutar att bifalla Eva Eks yrkande.'],
    ['unknown', ek, alm, null],
  ])('%s: ja %s, nej %s: %s', (expected, yesMeans, noMeans, result) => {
    expect(winnerOf({ yesMeans, noMeans, result })).toBe(expected);
  });
});

test.each([
  ['approve', 'Eva Ek (S) yrkar bifall till kommunstyrelsens förslag.'],
  ['approve', 'Eva Ek (S) yrkar bifall till tilläggsyrkandet om avslagna ansökningar.'],
  ['reject', 'Eva Ek (S) yrkar avslag på motionen om återremiss.'],
  ['reject', 'Eva Ek (S) yrkade att motionen ska avslås.'],
  ['remit', 'Eva Ek (S) yrkar att ärendet återremitteras.'],
  ['table', 'Eva Ek (S) yrkar bordläggning.'],
  ['other', 'Eva Ek (S) yrkar bifall till A och avslag på B.'],
  ['other', 'Eva Ek (S) yrkar enligt följande.'],
  ['other', 'Eva Ek (S) yrkar i första hand återremiss och i andra hand avslag.'],
])('%s: %s', (type, text) => {
  expect(proposalTypeOf(text)).toBe(type);
});
