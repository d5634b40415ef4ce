import { expect, test } from 'vitest';
import { onlyDecision } from '../test-files.ts';

test.each([
  ['Kommunfullmäktige beslutade den 24 februari 2030, § 31, om taxan.', ['Kommunfullmäktige 2030-02-24 31']],
  ['Regionfullmäktige fattade den 11 juni 2030 (§ 77) beslut om taxan.', ['Regionfullmäktige 2030-06-11 77']],
  ['Arbetsutskottet behandlade ärendet den 22 januari 2029, 4 §.', ['Arbetsutskottet 2029-01-22 4']],
  [
    'Beslut § 25 KF handling 2023 nr 175 på kommunfullmäktige 2024-05-23 upphävs.',
    ['Kommunfullmäktige 2024-05-23 25'],
  ],
  ['Kommunstyrelsens arbetsutskott 2029-09-25 § 144', ['Kommunstyrelsens arbetsutskott 2029-09-25 144']],
  ['Enligt § 25 i reglementet beslutade kommunfullmäktige 2024-05-23 om taxan.', []],
  ['Lagen gäller från den 1 juli 2024. Enligt 5 § gäller annat.', []],
])('the reference in %j', (text, expected) => {
  const { references } = onlyDecision(`§ 1 Taxa\n\nSammanfattning\n${text}\n\nBeslut\nTaxan antas.`);
  expect(references.map(({ body, date, paragraph }) => `${body} ${date} ${paragraph}`)).toEqual(expected);
});
