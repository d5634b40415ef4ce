import { describe, expect, test } from 'vitest';
import { onlyDecision } from '../test-files.ts';

const events = (text: string) => onlyDecision(`§ 1 Taxa\n\nBeslut\nTaxan antas.\n\n${text}`).voteEvents;
const totals = (text: string) =>
  events(text).map(({ yes, no, abstain, absent }) => [yes, no, abstain, absent]);

describe('the figures of a vote, in other words', () => {
  test.each([
    ['Omröstning\nOmröstningen utföll med 5 ja-röster mot 4 nej-röster.', [[5, 4, null, null]]],
    [
      'Votering\nVoteringen utfaller så att 7 ledamöter röstar ja och 4 ledamöter röstar nej.',
      [[7, 4, null, null]],
    ],
    ['Omröstningsresultat\nJa-röster: 24\nNej-röster: 20\nAvstår: 1\nFrånvarande: 0', [[24, 20, 1, 0]]],
    ['Omröstning\n24 ja, 20 nej, 1 avstår', [[24, 20, 1, null]]],
    [
      'Omröstning\nMed sju ja-röster mot tre nej-röster beslutar nämnden bifalla förslaget. Två ledamöter avstår.',
      [[7, 3, 2, null]],
    ],
    [
      'Omröstning\nResultatet av omröstningen blev 31 ja och 18 nej. 2 avstod från att rösta.',
      [[31, 18, 2, null]],
    ],
    ['Votering\nJa 31\nNej 18\nAvstod 2', [[31, 18, 2, null]]],
    [
      'Omröstning\nOmröstningen faller ut så att sex röstar ja och sex röstar nej. Ordföranden har utslagsröst.',
      [[6, 6, null, null]],
    ],
    [
      'Omröstningsresultat\nMed 30 Ja-röster mot 11 Nej-röster och 4 avståenden bifalls förslaget.',
      [[30, 11, 4, null]],
    ],
    ['Votering genomförs.', [[null, null, null, null]]],
    ['Omröstning\nVotering begärs men begäran återtas.', []],
    ['Sammanfattning\nFullmäktige beslutade i frågan 2028. Då röstade 21 ja och 24 nej.', []],
    ['Protokollsanteckning\nEva Ek (S): 14 ja-röster och 12 nej-röster hade krävts.', []],
    ['Beslutsgång\nValet förrättas med slutna sedlar. Eva Ek (S) får 6 röster och Bo Alm (M) 5 röster.', []],
  ])('%j', (text, expected) => {
    expect(totals(text)).toEqual(expected);
  });

  test('several votes in one §, each under its heading', () => {
    expect(
      totals(
        'Omröstning 1 – återremiss\nJa = ärendet avgörs idag\nNej = ärendet återremitteras\n7 ja, 3 nej, 1 avstår.\n\nOmröstning 2 – huvudförslag\nJa = förslaget\nNej = avslag\n8 ja, 3 nej.',
      ),
    ).toEqual([
      [7, 3, 1, null],
      [8, 3, null, null],
    ]);
  });
});

describe('what ja and nej mean, in other words', () => {
  const meanings = (text: string) => events(text).map(({ yesMeans, noMeans }) => [yesMeans, noMeans]);
  const figures = '\nOmröstningen utfaller med 6 ja-röster mot 5 nej-röster.';
  test.each([
    [
      'Den som röstar ja bifaller Eva Eks yrkande. Den som röstar nej bifaller Bo Alms yrkande.',
      ['bifaller Eva Eks yrkande', 'bifaller Bo Alms yrkande'],
    ],
    [
      'Ja-röst innebär att ärendet avgörs idag, nej-röst att ärendet återremitteras.',
      ['ärendet avgörs idag', 'ärendet återremitteras'],
    ],
    ['Ja – kansliets förslag\nNej – avslag', ['kansliets förslag', 'avslag']],
    ['Ja-röst för bifall till förslaget.\nNej-röst för avslag.', ['bifall till förslaget', 'avslag']],
    ['JA-röst innebär bifall till förslaget. NEJ-röst innebär avslag.', ['bifall till förslaget', 'avslag']],
    [
      'Ja-röst: ärendet avgörs i dag.\nNej-röst: ärendet återremitteras.',
      ['ärendet avgörs i dag', 'ärendet återremitteras'],
    ],
  ])('%j', (text, expected) => {
    expect(meanings(`Omröstning\n${text}${figures}`)).toEqual([expected]);
  });
});

describe('who voted how, in other words', () => {
  const votes = (text: string) =>
    events(text).flatMap((event) =>
      event.votes.map(({ name, party, option }) => `${name} ${party} ${option}`),
    );
  test.each([
    [
      'Omröstning\nVid votering avges 2 ja-röster och 1 nej-röst.\n\nJa-röster: Eva Ek (S) och ordförande Siv Lo (S)\nNej-röster: Bo Alm (M)',
      ['Eva Ek S yes', 'Siv Lo S yes', 'Bo Alm M no'],
    ],
    [
      'Omröstning\n2 ja-röster och 2 nej-röster.\n\nJa: Eva Ek (S), Siv Lo (S), dessutom däremot Bo Alm (M) och Tor By (M).',
      [],
    ],
    [
      'Omröstning\nJa: Eva Ek (S), Bo Alm (V)\nNej: Ulla By (M)\n2 ja, 1 nej.',
      ['Eva Ek S yes', 'Bo Alm V yes', 'Ulla By M no'],
    ],
    [
      'Omröstning\nOmröstningen utföll med 2 ja-röster mot 1 nej-röst enligt följande.\nFöljande ledamöter röstade ja: Eva Ek (S) och tjänstgörande ersättaren Bo Alm (V).\nFöljande ledamöter röstade nej: Ulla By (M).',
      ['Eva Ek S yes', 'Bo Alm V yes', 'Ulla By M no'],
    ],
    [
      'Omröstning\nJa röstade Eva Ek (S) och Bo Alm (V). Nej röstade Ulla By (M).',
      ['Eva Ek S yes', 'Bo Alm V yes', 'Ulla By M no'],
    ],
    ['Omröstning\nEva Ek (S) och Bo Alm (V) röstar för bifall. Ulla By (M) röstar för avslag.', []],
    [
      'Omröstning\nLedamot\tParti\tJa\tNej\tAvstår\nEva Ek\tS\tX\t\t\nBo Alm\tV\t\tX\t\nUlla By\tM\t\t\tX',
      ['Eva Ek S yes', 'Bo Alm V no', 'Ulla By M abstain'],
    ],
    [
      'Omröstning\nLedamöter              Ja   Nej   Avstår\nEva Ek (S)             X\nBo Alm (V)                  X\nUlla By (M)                       X\n1 ja, 1 nej, 1 avstår',
      ['Eva Ek S yes', 'Bo Alm V no', 'Ulla By M abstain'],
    ],
  ])('%j', (text, expected) => {
    expect(votes(text)).toEqual(expected);
  });
});

test('rows of a list of which none was read are told', () => {
  const { voteEvents, warnings } = onlyDecision(
    '§ 1 Taxa\n\nBeslut\nTaxan antas.\n\nOmröstning\nOmröstningen utfaller med 2 ja mot 2 nej.\nLedamot   Ja   Nej   Ledamot Ja   Nej\nEva Ek (S)   X        Bo Alm (M)   X\nUlla By (S)  X        Per Dal (M)  X\nJa 2, Nej 2',
  );
  expect(voteEvents.map(({ votes }) => votes)).toEqual([[]]);
  expect(warnings.find(({ code }) => code === 'rader-ej-lasta')?.message).toContain(
    'Ulla By (S) X Per Dal (M) X',
  );
});
