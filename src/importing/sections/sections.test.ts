import { describe, expect, test } from 'vitest';
import { onlyDecision, readText } from '../test-files.ts';

const body = 'Kommunstyrelsen\nSammanträdesdatum: 2031-05-07\n\n';
const decided = (text: string) => {
  const [decision] = readText(`${body}§ 1 Taxa\n\n${text}`).reading.decisions;
  return { clauses: decision?.clauses, proposedClauses: decision?.proposedClauses };
};

describe('what is decided and what is proposed', () => {
  test('a lead under the proposal, on a line of its own, is a part of it', () => {
    expect(
      decided(
        'Förslag till beslut\n\nKommunstyrelsen beslutar\n\natt taxan höjs.\n\nKommunstyrelsens beslut\n\natt taxan sänks.',
      ),
    ).toEqual({ clauses: ['att taxan sänks.'], proposedClauses: ['att taxan höjs.'] });
    expect(
      decided(
        'Förslag till beslut\n\nKommunstyrelsen föreslår kommunfullmäktige besluta\n\natt taxan höjs.\n\nBeslut\n\nTaxan avslås.',
      ),
    ).toEqual({ clauses: ['Taxan avslås.'], proposedClauses: ['att taxan höjs.'] });
  });

  test('the decision may follow the proposal without another heading than its own words', () => {
    expect(decided('Förslag till beslut\nTaxan höjs.\n\nKommunstyrelsen beslutar\natt taxan sänks.')).toEqual(
      {
        clauses: ['att taxan sänks.'],
        proposedClauses: ['Taxan höjs.'],
      },
    );
  });

  test('a body that proposes to another has decided so', () => {
    expect(
      decided(
        'Kommunstyrelsen beslutar att föreslå kommunfullmäktige\n1. att taxan höjs,\n2. att den ses över.',
      ).clauses,
    ).toEqual(['att taxan höjs', 'att den ses över.']);
    expect(decided('Kommunstyrelsen föreslår kommunfullmäktige besluta\natt taxan höjs.').clauses).toEqual([
      'att taxan höjs.',
    ]);
  });

  test('a line at the top of a page that goes on after a colon is a line of the decision', () => {
    const points =
      'Beslut\nAnsvaret fördelas så:\nMål: Taxan ska ses över.\nAnsvarig: nämnden för arbetsmarknad\nMedansvariga: nämnden för arbetsmarknad och vuxenutbildning samt stadsmiljönämnden\n';
    const header = '\n12 (34)\n\nKommunstyrelsen\n\nProtokoll nr 7\nSammanträdesdatum: 2031-05-07\n\n';
    expect(decided(points.replace('Ansvarig:', `${header}Ansvarig:`))).toEqual(decided(points));
  });

  test("another body's words are not this one's decision", () => {
    expect(
      decided('Arbetsutskottet föreslår kommunstyrelsen besluta\natt taxan höjs.\n\nBeslut\nTaxan avslås.'),
    ).toEqual({
      clauses: ['Taxan avslås.'],
      proposedClauses: ['att taxan höjs.'],
    });
  });

  test('"Nämnden beslutar i enlighet med förslaget" leads in a list, and is a clause where none follows', () => {
    expect(
      decided(
        'Beslut\nKommunstyrelsen beslutar i enlighet med förvaltningens förslag\n1. att taxan höjs,\n2. att den ses över.',
      ).clauses,
    ).toEqual(['att taxan höjs', 'att den ses över.']);
    expect(decided('Beslut\nKommunstyrelsen beslutar enligt förvaltningens förslag.').clauses).toEqual([
      'Kommunstyrelsen beslutar enligt förvaltningens förslag.',
    ]);
  });

  test('a decision without a heading is read from its own words', () => {
    expect(
      decided('Ärendet föredras.\nKommunstyrelsen beslutar att lägga rapporten till handlingarna.').clauses,
    ).toEqual(['att lägga rapporten till handlingarna.']);
    expect(decided('Arbetsutskottet beslutar att lägga rapporten till handlingarna.').clauses).toEqual([]);
  });
});

test.each([
  'Jämställdhetsanalys',
  'Jämlikhets- och jämställdhetsperspektiv',
  'Jämställdhet och jämlikhet',
  'Konsekvenser för jämställdhet',
  'Bedömning utifrån jämställdhet',
  'Jämställdhetskonsekvenser',
])('"%s" heads the assessment of gender equality', (heading) => {
  expect(
    onlyDecision(`§ 1 Taxa\n\n${heading}\nKvinnor och män berörs lika.\n\nBeslut\nTaxan antas.`),
  ).toMatchObject({
    genderEquality: 'Kvinnor och män berörs lika.',
    clauses: ['Taxan antas.'],
  });
});
