import { expect, test } from 'vitest';
import { entry, register } from '../../fixture.ts';
import { toldApart } from './told-apart.ts';

const meeting = 'exempelby/kommunstyrelsen/2024-01-02';
const decision = (slug: string, data: object) => entry('beslut', `${meeting}/${slug}`, { meeting, ...data });
const made = register({
  sammantraden: [entry('sammantraden', meeting)],
  beslut: [
    decision('1', { paragraph: '1', title: 'Taxa' }),
    decision('2', { paragraph: '2', title: 'Taxa' }),
    decision('3', { paragraph: '3', title: 'Plan' }),
    decision('val', { paragraph: 'unknown', title: 'Val' }),
    decision('val-2', { paragraph: 'unknown', title: 'Val' }),
  ],
});

test.each([
  ['1', '§\u00a01'],
  ['2', '§\u00a02'],
  ['3', undefined],
  ['val', '(1)'],
  ['val-2', '(2)'],
])('the decision %s is told from those with its title at the meeting by %s', (slug, told) => {
  const titled = made.get('beslut', `${meeting}/${slug}`);
  expect(toldApart(made, titled, ({ data }) => data.title)).toBe(told);
});
