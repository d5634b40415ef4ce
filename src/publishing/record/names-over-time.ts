import { addDays, dateSpan, type IsoDate } from '../../domain/dates.ts';
import type { FieldPath } from '../../domain/fault.ts';
import { codeOn, nameOn, type DatedCode, type FormerName } from '../../domain/names.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import type { Difference } from './difference.ts';

/**
 * Names that change with time: a party renames itself, a body is called something else. What was called something on a
 * day that has been public is still called that, or it is a change; what it is called from then on is none.
 */

type Fields = Readonly<Record<string, unknown>>;

/**
 * What of an entry has a name over time: its field, the field of its former ones, what it says on a day, and what an
 * author does where it was not wrong.
 */
const NAMES = [
  {
    field: 'name',
    times: 'formerNames',
    on: (fields: Fields, day: string) =>
      nameOn(
        { name: String(fields['name']), formerNames: (fields['formerNames'] ?? []) as FormerName[] },
        day,
      ),
    advice:
      'Är namnet bytt och inte fel, skriv det gamla i formerNames med dess sista dag (to), så behövs ingen rättelse.',
  },
  {
    field: 'codes',
    times: 'codes',
    on: (fields: Fields, day: string) => codeOn((fields['codes'] ?? []) as DatedCode[], day) ?? '',
    advice:
      'Är förkortningen bytt och inte fel, låt den gamla stå kvar i codes med dess sista dag (to), så behövs ingen rättelse.',
  },
] as const;

/** What an author does where something at a path was not wrong but has changed with time; undefined for what is no name. */
export const adviceOverTime = (path: FieldPath): string | undefined =>
  path.includes('formerNames') ? undefined : NAMES.find(({ field }) => path.includes(field))?.advice;

/** Each day on which a time begins or has ended. */
function limitsIn(fields: Fields, name: string): IsoDate[] {
  const periods = (fields[name] ?? []) as { readonly from?: string; readonly to?: string }[];
  return periods.flatMap(({ from = UNKNOWN, to = UNKNOWN }) => [
    ...(dateSpan(from) ? [(dateSpan(from) as { first: string }).first] : []),
    ...(dateSpan(to) ? [addDays((dateSpan(to) as { last: string }).last, 1)] : []),
  ]);
}

/** Before all that an archive holds. */
const FIRST_DAY = '1800-01-01';

/**
 * The differences of an entry, with its names seen over time: a new name with the day of the old one's end is none, and
 * an addition that gives another name to a day that has been public is one.
 * @param since the day from which the earlier facts have been public
 */
export function withNamesOverTime(
  before: Fields,
  after: Fields,
  path: FieldPath,
  differences: readonly Difference[],
  since: IsoDate,
): readonly Difference[] {
  return NAMES.reduce((all: readonly Difference[], { field, times, on }) => {
    if (before[field] === undefined || after[field] === undefined) return all;
    const days = [FIRST_DAY, since, ...limitsIn(before, times), ...limitsIn(after, times)];
    const day = days
      .filter((limit) => limit <= since)
      .sort()
      .find((limit) => on(before, limit) !== on(after, limit));
    const isOfName = ({ path: place }: Difference) =>
      place.length === path.length + 1 && place.at(-1) === field;
    if (day === undefined) return all.filter((difference) => !isOfName(difference));
    const isTold = all.some(
      ({ path: place }) => place[path.length] === field || place[path.length] === times,
    );
    return isTold
      ? all
      : [...all, { path: [...path, times], before: on(before, day), after: on(after, day) }];
  }, differences);
}
