import { formatDays } from '../../domain/days.ts';
import type { Same } from '../same.ts';
import type * as swedish from '../sv/meeting.ts';
import { ENGLISH_MONTHS, formatEnglishDate } from './date.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];

export const meeting: Same<typeof swedish.meeting> = {
  days: (days) => formatDays(days, { months: ENGLISH_MONTHS, and: 'and', dash: ' – ' }),
  ofTheDay: (number) => {
    const ordinal = ORDINALS[number - 1];
    return ordinal ? `${ordinal} meeting that day` : `meeting ${number} that day`;
  },
  cancelled: 'Cancelled',
  calledOff: (reason) =>
    `The meeting is cancelled and has decided nothing. ${reason ?? 'The source does not say why.'}`,
  heldInstead: 'Instead:',
  insteadOf: 'Instead of:',
  movedFrom: (days) => `Moved from ${days.map((day) => formatEnglishDate(day)).join(' and then from ')}.`,
  sameDay: 'The same day:',
  announced: 'The meeting is announced and has not been held yet.',
};
