import type { Certainty } from '../judge.ts';
import { matches } from '../matches.ts';
import { lettered } from './lettered.ts';
import { masked } from './masked.ts';
import { writtenDays } from './written-days.ts';

/** A place in plain text that is or may be a personal number though it is no row of ten or twelve digits. */
interface ShapedNumber {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
}

const shapes = [...lettered, ...masked, ...writtenDays];

/** The numbers of other shapes in a text that has been made plain. */
export const shapedNumbers = (plain: string): ShapedNumber[] =>
  shapes
    .filter(({ needs }) => needs.test(plain))
    .flatMap(({ pattern, judge }) =>
      matches(plain, pattern).flatMap(({ index, 0: whole, groups = {} }) => {
        const certainty = judge(groups, whole);
        return certainty ? [{ from: index, to: index + whole.length, certainty }] : [];
      }),
    );
