import { describe, expect, test } from 'vitest';
import { linesOfText } from '../formats/text.ts';
import { readText } from '../test-files.ts';
import { noiseIn } from './index.ts';

const ruleOf = (text: string) => noiseIn(linesOfText(text))[0];

describe('a line that is noise by its form', () => {
  test.each([
    ['40 (100)', 'sidnummer'],
    ['Sida 15 av 21', 'sidnummer'],
    ['Sida 2(6)', 'sidnummer'],
    ['Justerandes sign Utdragsbestyrkande', 'justerandes-signatur'],
    ['Justerandes signatur', 'justerandes-signatur'],
    ['Utdragsbestyrkande', 'utdragsbestyrkande'],
    ['Paragrafen är justerad', 'justerad'],
    ['Sammanträdesdatum: 2031-05-07', 'sammantradesdatum'],
    ['Protokoll (nr 3)', 'protokollsnummer'],
    ['Hälso- och sjukvårdsnämnden 2031-05-07', 'organ-och-datum'],
    ['N O R R B Y N . S E', 'sparrad-logotyp'],
    ['Vi använder kakor för att webbplatsen ska fungera.', 'kakor'],
    ['-----------', 'streck'],
  ])('%s', (text, rule) => {
    expect(ruleOf(text)).toBe(rule);
  });

  test.each([
    'Kommunstyrelsen',
    '12',
    '2031-05-07',
    'Protokoll',
    'Protokoll för arbetsutskottet 2031-05-07',
    'Beslut',
    '§ 40 (100)',
  ])('alone, "%s" is text', (text) => {
    expect(ruleOf(text)).toBeNull();
  });
});

test('the name of a body is noise in a page header, and a recipient elsewhere', () => {
  const text =
    '§ 1 Val\nBeslut\nEva Ek (S) väljs.\nExpedieras till\nKommunstyrelsen\nTekniska nämnden\n\n8 (12)\n\nKommunfullmäktige\n\nProtokoll nr 7\nSammanträdesdatum: 2031-05-07\n\n§ 2 Taxa\nBeslut\nTaxan antas.\n9 (12)\nKommunfullmäktige\nProtokoll nr 7\n';
  expect(readText(text).reading.decisions[0]?.recipients).toEqual(['Kommunstyrelsen', 'Tekniska nämnden']);
});

describe('at the edges of pages', () => {
  const page = (...lines: string[]) => ['', ...lines, 'Norrby kommun', 'Sida 3'].join('\n');
  const read = (...pages: string[]) => readText(pages.join('\n\f')).reading.decisions;

  test('a year that a sentence waits for is no page number', () => {
    const [decision] = read(
      page('§ 1 Bidrag', '', 'Beslut', 'Föreningen beviljas bidrag för'),
      page('2031', '', 'Föreningen ska redovisa bidraget.'),
      page('Mer text står här.'),
    );
    expect(decision?.clauses[0]).toBe('Föreningen beviljas bidrag för 2031');
  });

  test.each([
    ['the same persons', 'Sara Dal och Bo Alm (samtliga S) reserverar sig mot beslutet.'],
    ['a whole group', 'Centerpartiets ledamöter reserverar sig mot beslutet.'],
  ])('a sentence under its heading is no furniture where %s return', (_, sentence) => {
    const paragraph = (number: number) =>
      page(`§ ${number} Taxa ${number}`, '', 'Beslut', 'Taxan antas.', 'Reservationer', sentence);
    expect(
      read(...[1, 2, 3].map(paragraph)).map(
        ({ sections }) => sections.find(({ kind }) => kind === 'dissent')?.text,
      ),
    ).toEqual([sentence, sentence, sentence]);
  });

  test('registry numbers of the same form, and figures of a vote, are no furniture', () => {
    const paragraph = (number: number) =>
      page(`§ ${number} Taxa ${number}`) +
      page(
        number === 2 ? 'KS 2031/2' : `Dnr KS 2031/${number}`,
        '',
        'Beslut',
        '',
        'Taxan antas.',
        '',
        'Omröstning',
        '',
        'Ja-röster: 6',
      ) +
      page(`Nej-röster: ${number}`);
    const decisions = [1, 2, 3].flatMap((number) => paragraph(number).split(/(?<=Sida 3)/u));
    expect(
      read(...decisions).map(({ registryNumbers, voteEvents }) => [
        ...registryNumbers,
        ...voteEvents.map(({ yes, no }) => `${yes}-${no}`),
      ]),
    ).toEqual([
      ['KS 2031/1', '6-1'],
      ['KS 2031/2', '6-2'],
      ['KS 2031/3', '6-3'],
    ]);
  });
});

test('what returns at the edge of most pages is noise, whatever it says', () => {
  const page = (number: number) =>
    `Exempelbygdens budbärare ${number}\nText nummer ${number} om något helt eget.\nMer.\n`;
  const lines = linesOfText([1, 2, 3, 4].map(page).join('\f'));
  expect(noiseIn(lines).filter((rule) => rule === 'aterkommande-sidhuvud')).toHaveLength(4);
});
