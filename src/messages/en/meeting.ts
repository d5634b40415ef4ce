import { formatDays } from '../../domain/days.ts';
import type { Same } from '../same.ts';
import type * as swedish from '../sv/meeting.ts';
import { ENGLISH_MONTHS } from './date.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

export const meeting: Same<typeof swedish.meeting> = {
  days: (days) => formatDays(days, { months: ENGLISH_MONTHS, and: 'and', dash: ' – ' }),
  ofTheDay: (number) =>
    ORDINALS[number - 1] ? `${ORDINALS[number - 1]} meeting that day` : `meeting ${number} that day`,
  cancelled: 'Cancelled',
};
