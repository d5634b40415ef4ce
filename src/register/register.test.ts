import { describe, expect, test } from 'vitest';
import { entry, register } from './fixture.ts';

const meeting = (date: string, folder = date) =>
  entry('sammantraden', `exempelby/kommunstyrelsen/${folder}`, { date });

describe('the register', () => {
  test('lists the meetings of a body with the latest first and those without a date last', () => {
    const own = register({
      sammantraden: [meeting('2023-05-01'), meeting('unknown', 'odaterat'), meeting('2024-02-03')],
    });
    expect(own.meetingsOf('exempelby/kommunstyrelsen').map(({ data }) => data.date)).toEqual([
      '2024-02-03',
      '2023-05-01',
      'unknown',
    ]);
    expect(own.meetingsOf('exempelby/kommunfullmaktige')).toEqual([]);
  });

  test('lists the decisions of a meeting in their order, whatever their files are called', () => {
    const own = register({
      beslut: [
        entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/a', { paragraph: 'unknown', order: 2 }),
        entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/b', { paragraph: 'unknown', order: 1 }),
      ],
    });
    expect(own.decisionsOf('exempelby/kommunstyrelsen/2024-01-02').map(({ id }) => id.at(-1))).toEqual([
      'b',
      'a',
    ]);
  });

  test('gathers decisions and documents under one matter, however its number is written', () => {
    const own = register({
      beslut: [entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/1', { matters: ['KS/412/2020'] })],
      underlag: [entry('underlag', 'exempelby/skrivelse', { matters: ['KS 412-2020'] })],
    });
    expect([...own.matters.keys()]).toEqual(['exempelby/ks-412-2020']);
    const matter = own.matters.get('exempelby/ks-412-2020');
    expect([matter?.decisions.length, matter?.documents.length]).toEqual([1, 1]);
  });

  test('finds a decision by body, day and §, and nothing where the archive lacks it', () => {
    const own = register({ beslut: [entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/1')] });
    expect(own.decisionAt('exempelby/kommunstyrelsen', '2024-01-02', '1')?.id).toBe(
      'exempelby/kommunstyrelsen/2024-01-02/1',
    );
    expect(own.decisionAt('exempelby/kommunstyrelsen', '2024-01-02', '2')).toBeUndefined();
    expect(own.decisionAt('exempelby/kommunstyrelsen', '2024-01-03', '1')).toBeUndefined();
  });

  test('throws for an id that it does not hold, rather than show an empty page', () => {
    expect(() => register({}).get('beslut', 'finns/inte')).toThrow(RangeError);
    expect(() => register({}).body('finns/inte')).toThrow(RangeError);
  });
});
