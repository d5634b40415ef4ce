import { formatDays } from '../../domain/days.ts';

const ORDINALS = ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde', 'nionde'];

/** When a meeting was held, and what became of it. */
export const meeting = {
  days: (days: readonly string[]): string => formatDays(days),
  /** Which of the body's meetings that day, from the second. */
  ofTheDay: (number: number) => `dagens ${ORDINALS[number - 1] ?? `${number}:e`} sammanträde`,
  cancelled: 'Inställt',
  /** The reason is as the source gives it; without one it is not stated. */
  calledOff: (reason: string | undefined) =>
    `Sammanträdet är inställt och har inte beslutat något. ${reason ?? 'Varför framgår inte av källan.'}`,
  heldInstead: 'I stället:',
  insteadOf: 'I stället för:',
  /** The days are told each by itself: a meeting moves from one to another. */
  movedFrom: (days: readonly string[]) =>
    `Flyttat från ${days.map((day) => `den ${formatDays([day])}`).join(' och sedan från ')}.`,
  sameDay: 'Samma dag:',
  announced: 'Sammanträdet är utlyst och har inte hållits än.',
};
