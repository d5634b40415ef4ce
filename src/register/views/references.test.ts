import { describe, expect, test } from 'vitest';
import { entry, register } from '../fixture.ts';
import { referenceViews } from './references.ts';

const elsewhere = (paragraph: string, date = '2024-01-02') => {
  const { references } = entry('underlag', 'exempelby/skrivelse', {
    references: [
      {
        relation: 'earlier-step',
        elsewhere: { body: 'exempelby/kommunstyrelsen', date, paragraph },
        text: 'Styrelsen beslutade.',
      },
    ],
  }).data;
  const example = register({ beslut: [entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/1')] });
  return referenceViews(example, references, { organization: 'exempelby' })[0];
};

describe('a § that is named by where and when it was decided', () => {
  test('is a link once the archive holds it', () => {
    expect(elsewhere('1')?.target).toEqual({
      text: 'Kommunstyrelsen 2 januari 2024 §\u00a01: Cykelbana till Påhittan',
      href: '/exempelby/kommunstyrelsen/2024-01-02/1/',
    });
  });

  test('is only a name while the archive lacks it', () => {
    const view = elsewhere('2');
    expect(view?.inArchive).toBe(false);
    expect(view?.target).toEqual({ text: 'Kommunstyrelsen 2 januari 2024 §\u00a02' });
  });

  test('may be known by its month alone', () => {
    expect(elsewhere('2', '2021-04')?.target.text).toBe('Kommunstyrelsen april 2021 §\u00a02');
  });

  test.each([
    ['unknown', '2024-01-02', 'Kommunstyrelsen 2 januari 2024 (paragraf framgår inte av källan)'],
    ['2', 'unknown', 'Kommunstyrelsen §\u00a02 (dag framgår inte av källan)'],
    ['unknown', 'unknown', 'Kommunstyrelsen (dag och paragraf framgår inte av källan)'],
  ])('says what is not known of it: § %s of %s', (paragraph, date, text) => {
    expect(elsewhere(paragraph, date)?.target.text).toBe(text);
  });
});
