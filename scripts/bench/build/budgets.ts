import type { Measured } from '../measure/process.ts';

/** What a build may cost at 10,000 decisions. At other sizes the same figures tell where it is heading. */
export const budgets = {
  coldAgainstHugo: 2.5,
  newMeetingAgainstHugo: 1,
  peakMegabytes: 1200,
} as const;

const comma = (value: number, decimals: number) => value.toFixed(decimals).replace('.', ',');

/** A line a budget: the figure, the limit and whether it holds. What was not measured is left out. */
export function budgetLines(cold: Measured, newMeeting: Measured, hugo: Measured | undefined): string[] {
  const line = (what: string, value: number, limit: number, decimals: number, unit: string) =>
    `${value <= limit ? 'inom ' : 'ÖVER '} ${what}: ${comma(value, decimals)} ${unit}, gränsen är ${comma(limit, decimals)}`;
  const peaks = [cold.peakMegabytes, newMeeting.peakMegabytes].filter((peak) => peak !== undefined);
  return [
    ...(hugo
      ? [
          line('Kallt bygge mot Hugo', cold.seconds / hugo.seconds, budgets.coldAgainstHugo, 1, '×'),
          line(
            'Ett nytt sammanträde mot Hugo',
            newMeeting.seconds / hugo.seconds,
            budgets.newMeetingAgainstHugo,
            1,
            '×',
          ),
        ]
      : []),
    ...(peaks.length > 0 ? [line('Minne', Math.max(...peaks), budgets.peakMegabytes, 0, 'MB')] : []),
  ];
}
