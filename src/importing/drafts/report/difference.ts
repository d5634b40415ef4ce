import { createTwoFilesPatch } from 'diff';
import type { Plan } from '../plan.ts';
import type { PlannedFile } from '../planned.ts';
import { withoutPersonalNumber } from '../private.ts';
import type { UpdateReport } from './model.ts';

/** The changed lines of two texts with a little around them, "+" and "-" before; empty where none differ. */
export function difference(before: string, after: string): string {
  if (before === after) return '';
  return createTwoFilesPatch('före', 'efter', before, after, undefined, undefined, { context: 1 })
    .split('\n')
    .slice(4)
    .filter((line) => !line.startsWith('\\'))
    .map((line) => withoutPersonalNumber(line))
    .join('\n');
}

/** What --update does with each existing file of a plan, and what it leaves. */
export const updateReports = (plan: Plan): UpdateReport[] =>
  plan.readings
    .flatMap(({ meetingFile, decisions }) => [meetingFile, ...decisions.map(({ file }) => file)])
    .flatMap(({ path, existing, update }: PlannedFile) =>
      existing === undefined || update === undefined
        ? []
        : [
            {
              path,
              filled: update.filled,
              difference: difference(existing, update.text),
              differing: update.differing.map(({ field, written, read }) => ({
                field,
                difference: difference(written, read),
              })),
              unreadable: update.unreadable === true,
            },
          ],
    );
