import type { Same } from '../same.ts';
import type * as swedish from '../sv/minutes.ts';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ordinal = (number: number) => ORDINALS[number - 1] ?? `${number}th`;
const points = (numbers: string) => (numbers.includes('–') ? `points ${numbers}` : `point ${numbers}`);

export const minutes: Same<typeof swedish.minutes> = {
  title: 'The matter’s title in the minutes',
  point: (number, list) => `point ${number}${list === undefined ? '' : ` of the ${ordinal(list)} list`}`,
  numbered: (ours, theirs, list) =>
    `${points(ours).replace('p', 'P')} are ${points(theirs)} in the minutes${
      list === undefined ? '' : `, ${ordinal(list)} list`
    }.`,
  wording: 'As worded in the minutes',
  copyWording: (number) => `Copy point ${number} from the minutes`,
};
