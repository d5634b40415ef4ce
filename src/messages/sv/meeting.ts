import { formatDays } from '../../domain/days.ts';

const ORDINALS = ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde'];

/** When a meeting was held, and what became of it. */
export const meeting = {
  days: (days: readonly string[]): string => formatDays(days),
  /** Which of the body's meetings that day, from the second. */
  ofTheDay: (number: number) => `dagens ${ORDINALS[number - 1] ?? `${number}:e`} sammanträde`,
  cancelled: 'Inställt',
};
