import { describe, expect, test } from 'vitest';
import { entry, register } from '../fixture.ts';
import { correctionsView } from './corrections.ts';
import { decisionView } from './decision.ts';

const MEETING = 'exempelby/kommunstyrelsen/2024-01-02';
const correction = (date: string) => ({ date, what: 'Antalet', before: '1', after: '2', why: 'Skrivfel.' });

describe('the list of corrections', () => {
  const example = register({
    sammantraden: [entry('sammantraden', MEETING, { corrections: [correction('2024-03-01')] })],
    beslut: [entry('beslut', `${MEETING}/1`, { corrections: [correction('2025-01-01')] })],
    underlag: [entry('underlag', 'exempelby/skrivelse', { corrections: [correction('2024-05-01')] })],
  });
  const view = correctionsView(example);

  test('has those of meetings, decisions and documents, latest first, by year', () => {
    expect(view.count).toBe('3 rättelser');
    expect(view.years.map(({ year, corrections }) => [year, corrections.map(({ href }) => href)])).toEqual([
      ['2025', [`/${MEETING}/1/#rattelse-2025-01-01`]],
      ['2024', ['/exempelby/underlag/skrivelse/#rattelse-2024-05-01', `/${MEETING}/#rattelse-2024-03-01`]],
    ]);
  });

  test('names what, before, after, why and the page', () => {
    expect(view.years[0]?.corrections[0]).toMatchObject({
      date: { iso: '2025-01-01', text: '1 januari 2025' },
      page: { text: 'Kommunstyrelsen 2 januari 2024 §\u00a01: Cykelbana till Påhittan' },
      organization: 'Exempelby',
      what: 'Antalet',
      before: '1',
      after: '2',
      why: 'Skrivfel.',
    });
  });

  test('leads to the place that the correction has on its own page', () => {
    const { provenance } = decisionView(example, example.get('beslut', `${MEETING}/1`)).frame;
    expect(provenance?.corrections.map(({ anchor }) => anchor)).toEqual(['rattelse-2025-01-01']);
  });

  test('is empty without any, and no year is made up', () => {
    expect(correctionsView(register({}))).toMatchObject({ count: '0 rättelser', years: [] });
  });
});
