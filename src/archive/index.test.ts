import { describe, expect, test } from 'vitest';
import { archiveOf, entry, type SomeEntries } from './fixture.ts';
import { indexArchive } from './index.ts';

const index = (entries: SomeEntries) => indexArchive(archiveOf(entries));

const meeting = (date: string, folder = date) =>
  entry('sammantraden', `exempelby/kommunstyrelsen/${folder}`, { date });

describe('an indexed archive', () => {
  test('lists the meetings of a body with the latest first and those without a date last', () => {
    const indexed = index({
      sammantraden: [meeting('2023-05-01'), meeting('unknown', 'odaterat'), meeting('2024-02-03')],
    });
    expect(indexed.meetingsOf('exempelby/kommunstyrelsen').map(({ data }) => data.date)).toEqual([
      '2024-02-03',
      '2023-05-01',
      'unknown',
    ]);
    expect(indexed.meetingsOf('exempelby/kommunfullmaktige')).toEqual([]);
  });

  test('lists the decisions of a meeting in their order, whatever their files are called', () => {
    const indexed = index({
      beslut: [
        entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/a', { paragraph: 'unknown', order: 2 }),
        entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/b', { paragraph: 'unknown', order: 1 }),
      ],
    });
    expect(indexed.decisionsOf('exempelby/kommunstyrelsen/2024-01-02').map(({ id }) => id.at(-1))).toEqual([
      'b',
      'a',
    ]);
  });

  test('gathers decisions and documents under one matter, however its number is written', () => {
    const indexed = index({
      beslut: [entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/1', { matters: ['KS/412/2020'] })],
      underlag: [entry('underlag', 'exempelby/skrivelse', { matters: ['KS 412-2020'] })],
    });
    expect([...indexed.matters.keys()]).toEqual(['exempelby/ks-412-2020']);
    const matter = indexed.matters.get('exempelby/ks-412-2020');
    expect([matter?.decisions.length, matter?.documents.length]).toEqual([1, 1]);
  });

  test('finds a decision by body, day and §, and nothing where the archive lacks it', () => {
    const indexed = index({ beslut: [entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/1')] });
    expect(indexed.decisionAt('exempelby/kommunstyrelsen', '2024-01-02', '1')?.id).toBe(
      'exempelby/kommunstyrelsen/2024-01-02/1',
    );
    expect(indexed.decisionAt('exempelby/kommunstyrelsen', '2024-01-02', '2')).toBeUndefined();
    expect(indexed.decisionAt('exempelby/kommunstyrelsen', '2024-01-03', '1')).toBeUndefined();
    expect(indexed.decisionAt('exempelby/kommunstyrelsen', '2024-01-02', 'unknown')).toBeUndefined();
  });

  test('throws for an id that it does not hold, rather than show an empty page', () => {
    expect(() => index({}).get('beslut', 'finns/inte')).toThrow(RangeError);
    expect(() => index({}).body('finns/inte')).toThrow(RangeError);
  });

  test('indexes an archive with broken references, and finds what they name nowhere', () => {
    const stray = entry('beslut', 'exempelby/kommunstyrelsen/2020-01-01/1', {
      meeting: 'exempelby/kommunstyrelsen/2020-01-01',
      matters: ['KS/1/2020'],
    });
    const indexed = index({ beslut: [stray] });
    expect(indexed.find('sammantraden', stray.data.meeting)).toBeUndefined();
    expect(indexed.decisions).toEqual([]);
    expect(indexed.matters.size).toBe(0);
  });
});
