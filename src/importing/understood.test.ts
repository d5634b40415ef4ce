import { describe, expect, test } from 'vitest';
import { readMinutes } from './index.ts';
import { readText } from './test-files.ts';

/** Forms that the reader does not know are seen to be unknown. All of it is made up. */

const read = (text: string) => readMinutes('prov.txt', new TextEncoder().encode(text));
const codes = (text: string, at: 'file' | number): string[] => {
  const { warnings, decisions } = readText(text).reading;
  return (at === 'file' ? warnings : (decisions[at]?.warnings ?? [])).map(({ code }) => code);
};

const HEAD = 'Exempelby kommun\nSocialnämnden\nSammanträdesprotokoll 2031-02-14\n\n';
const decided = (heading: string, clause: string) => `${heading}\n\nBeslut\n${clause}\n\n`;

describe('minutes whose form is not understood', () => {
  const points = ['Taxa', 'Val', 'Information'].map((title, at) =>
    decided(`Punkt ${at + 1} ${title}`, 'Förslaget antas.'),
  );

  test('are refused where no line heads a §, with the lines that may, and what to do', async () => {
    const reading = read(HEAD + points.join(''));
    await expect(reading).rejects.toMatchObject({ code: 'form-okand' });
    await expect(reading).rejects.toThrow(
      /Ingen rad läses som rubrik på en paragraf\. Rader som kan vara rubriker: ”Punkt 1 Taxa” \(3\)\. Skriv vad de är i src\/content\/protokollformer/u,
    );
  });

  test('are refused where nothing in them is a decision', async () => {
    await expect(read(`${HEAD}1. Taxa\n\nNämnden enades om taxan.\n`)).rejects.toMatchObject({
      code: 'form-okand',
    });
  });

  test('are refused where most §§ have no decision', async () => {
    const text = ['Taxa', 'Val', 'Avtal', 'Resa'].map(
      (title, at) => `§ ${at + 1} ${title}\n\nNämndens vilja\nDet blev som ordföranden ville.\n\n`,
    );
    const reading = read(HEAD + text.join('') + decided('§ 5 Budget', 'Budgeten antas.'));
    await expect(reading).rejects.toMatchObject({ code: 'form-okand' });
    await expect(reading).rejects.toThrow(/4 av 5 paragrafer har inget beslut .*”Nämndens vilja” \(4\)/u);
  });

  test('are read once an editor has taught their form', async () => {
    const form = { paragraphHeading: 'Punkt 12', furniture: [], headings: [], columns: [] };
    const bytes = new TextEncoder().encode(HEAD + points.join(''));
    const { reading } = await readMinutes('prov.txt', bytes, undefined, form);
    expect(reading.decisions.map(({ paragraph, title }) => `${paragraph} ${title}`)).toEqual([
      '1 Taxa',
      '2 Val',
      '3 Information',
    ]);
  });
});

test('an extract without a § is read, and its number is asked for and never said to be unknown', () => {
  const text = `Exempelby kommun\nProtokollsutdrag från socialnämnden 2031-02-14\n\n${decided('Taxa', 'Taxan antas.')}`;
  expect(readText(text).reading).toMatchObject({ kind: 'minutes', decisions: [{ paragraph: null }] });
  expect(codes(text, 0)).toContain('paragraf-ej-last');
});

test('a web summary has no §§ and is read', async () => {
  const text = `Socialnämnden 2031-02-14 i korthet\n\n${decided('Taxa', 'Taxan antas.')}${decided('Val', 'Eva Ek (S) väljs.')}Protokoll\n`;
  const { reading } = await read(text);
  expect(reading).toMatchObject({ kind: 'summary', decisions: [{ paragraph: null }, { paragraph: null }] });
});

describe('a § is marked', () => {
  const first = decided('§ 1 Taxa SN 2031/1', 'Taxan antas.');

  test('that has no decision', () => {
    expect(codes(`${HEAD}§ 1 Taxa SN 2031/1\n\nBakgrund\nTaxan är gammal.\n`, 0)).toContain('beslut-saknas');
  });

  test('that has two headings of decisions', () => {
    expect(codes(HEAD + first + decided('Avtal', 'Avtalet sägs upp.'), 0)).toContain('tva-beslut');
    expect(codes(HEAD + first, 0)).not.toContain('tva-beslut');
  });

  test.each([
    'Beslutet skickas till\nKommunstyrelsen',
    'Reservation\nBo Alm (M) reserverar sig mot beslutet.',
  ])('under which a heading with a registry number stands that no § took', (section) => {
    const text = `${HEAD}${first}${section}\n\nAvtal om lokaler SN 2031/2\n\nAvtalet sägs upp.\n`;
    expect(codes(text, 0)).toContain('rubrik-utan-paragraf');
    expect(codes(`${HEAD}${first}${section}\n`, 0)).not.toContain('rubrik-utan-paragraf');
  });

  test('whose text has more counts than votes were read', () => {
    const twice =
      'Omröstning\nMed 24 ja-röster mot 20 nej-röster antas taxan. Därefter, med 24 ja-röster mot 20 nej-röster, antas avgiften.\n';
    expect(codes(HEAD + first + twice, 0)).toContain('rostetal-ej-lasta');
  });
});

test('a list of votes that no § asks for is told, and gives nobody a vote', () => {
  const list = 'Namn         Parti   Ja   Nej\nEva Ek       S       X\nBo Alm       M            X\n\n';
  const text = `${HEAD}${decided('§ 1 Taxa', 'Taxan antas.')}${list}${decided('§ 2 Val', 'Eva Ek (S) väljs.')}`;
  expect(codes(text, 'file')).toContain('bilaga-utan-paragraf');
  expect(readText(text).reading.decisions.flatMap(({ voteEvents }) => voteEvents)).toEqual([]);
});

test('a § that stands after a higher number is read where it stands, which is told', () => {
  const text =
    HEAD +
    decided('§ 1 Taxa SN 2031/1', 'Taxan antas.') +
    decided('§ 7 Avtal SN 2031/2', 'Avtalet sägs upp.') +
    decided('§ 2 Val SN 2031/3', 'Eva Ek (S) väljs.');
  expect(codes(text, 'file')).toContain('flera-protokoll');
  expect(readText(text).reading.decisions.map(({ paragraph, clauses }) => [paragraph, ...clauses])).toEqual([
    ['1', 'Taxan antas.'],
    ['7', 'Avtalet sägs upp.'],
    ['2', 'Eva Ek (S) väljs.'],
  ]);
});
