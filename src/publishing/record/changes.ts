import { meetingOfDay } from '../../domain/addresses.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { formatDate, type IsoDate } from '../../domain/dates.ts';
import type { FieldPath } from '../../domain/fault.ts';
import { daysOf } from '../../domain/meeting.ts';
import { proseFacts } from '../../domain/prose-facts.ts';
import { UNKNOWN } from '../../domain/unknown.ts';
import { collections, type EntryData } from '../../schema/collections.ts';
import { correctable, type CorrectableCollection, type FactFields } from '../../schema/facts.ts';
import { inTodaysForm, movedFields } from '../../schema/moved-fields.ts';
import { labelAt, schemaAt } from '../../schema/walk.ts';
import { inWords, placeOf, type ChangePlace, type NameOf } from './change-in-words.ts';
import type { Difference } from './difference.ts';
import { BODY } from './facts.ts';
import { proseChange, recordedProse, type ProseForm } from './prose.ts';
import { withNamesOverTime } from './names-over-time.ts';

/** One fact that is another than when it was published. */
export interface Change extends Difference, ChangePlace {
  /** What stood and what stands, each thing as the author would say it. */
  readonly was: readonly string[];
  readonly is: readonly string[];
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** What tells the members of a list apart, where they have something that does: votes by person, proposals by id. */
function keyOf(...lists: readonly (readonly unknown[])[]): string | undefined {
  return ['person', 'id'].find((name) =>
    lists.every(
      (list) =>
        list.every((item) => isObject(item) && typeof item[name] === 'string') &&
        new Set(list.map((item) => (item as Record<string, unknown>)[name])).size === list.length,
    ),
  );
}

/** Pairs the members of two lists, with the place of each in the later one. */
function pairs(
  before: readonly unknown[],
  after: readonly unknown[],
  isSame: (a: unknown, b: unknown) => boolean,
): [unknown, unknown, number][] {
  const key = keyOf(before, after);
  if (key !== undefined) {
    const identity = (item: unknown) => (item as Record<string, unknown>)[key];
    const earlier = new Map(before.map((item) => [identity(item), item]));
    const later = new Set(after.map(identity));
    return [
      ...after.map((item, index): [unknown, unknown, number] => [earlier.get(identity(item)), item, index]),
      ...before
        .filter((item) => !later.has(identity(item)))
        .map((item): [unknown, unknown, number] => [item, undefined, Math.max(after.length - 1, 0)]),
    ];
  }
  // What stands alike at the beginning and at the end is the same; the rest is compared in order.
  const same = (a: number, b: number) => isSame(before[a], after[b]);
  let start = 0;
  while (start < Math.min(before.length, after.length) && same(start, start)) start += 1;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    same(before.length - 1 - end, after.length - 1 - end)
  )
    end += 1;
  const length = Math.max(before.length, after.length) - start - end;
  return Array.from({ length }, (_, offset): [unknown, unknown, number] => {
    const at = start + offset;
    return [
      at < before.length - end ? before[at] : undefined,
      at < after.length - end ? after[at] : undefined,
      Math.min(at, Math.max(after.length - 1, 0)),
    ];
  });
}

/** Nothing stands there, however that is written. */
const isNothing = (value: unknown) =>
  value === undefined || value === null || (typeof value === 'object' && Object.keys(value).length === 0);

/** Nothing stood there, or only that it is not known. */
const isEmpty = (value: unknown) => isNothing(value) || value === UNKNOWN;

/** Whether a path leads to one of some fields or into it: ["clauses", 3, "numberInMinutes"] to "clauses.numberInMinutes". */
function isWithin(fields: readonly string[], path: FieldPath): boolean {
  const name = path.filter((step) => typeof step === 'string').join('.');
  return fields.some((field) => name === field || name.startsWith(`${field}.`));
}

/** What makes no difference. */
interface Free {
  /** The fields that may be added to, by name. */
  readonly grows: readonly string[];
  /** The fields that are no facts. */
  readonly free: readonly string[];
  /** The day from which the facts have been public. */
  readonly since: IsoDate;
}

function differences(before: unknown, after: unknown, path: FieldPath, free: Free): readonly Difference[] {
  if (isNothing(before) && isNothing(after)) return [];
  if (isWithin(free.free, path) || (isEmpty(before) && isWithin(free.grows, path))) return [];
  const inner = (a: unknown, b: unknown, step: string | number) => differences(a, b, [...path, step], free);
  if (Array.isArray(before) && Array.isArray(after))
    return pairs(before, after, (a, b) => inner(a, b, 0).length === 0).flatMap(([a, b, index]) =>
      inner(a, b, index),
    );
  if (isObject(before) && isObject(after)) {
    const leaves = [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
      inner(before[name], after[name], name),
    );
    return withNamesOverTime(before, after, path, leaves, free.since);
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
}

/** What a meeting that was moved since it was published tells by being moved: its fields, and the days in our words. */
function moveOf(
  { date, furtherDays, movedFrom }: EntryData<'sammantraden'>,
  before: Readonly<Record<string, unknown>>,
): { readonly fields: ReadonlySet<string>; readonly words: ReadonlySet<string> } | undefined {
  const earlier = movedFrom.flatMap((name) => meetingOfDay(name)?.day ?? []);
  if (!earlier.includes(String(before['date']))) return undefined;
  const days = [...earlier, ...((before['furtherDays'] ?? []) as string[]), ...daysOf({ date, furtherDays })];
  const words = days.flatMap((day) => proseFacts(formatDate(day)));
  return { fields: new Set(['date', 'furtherDays']), words: new Set(words) };
}

/** What is compared: an entry as it is, and what was recorded of it. */
interface Compared {
  readonly collection: CorrectableCollection;
  readonly data: EntryData<CorrectableCollection>;
  /** The recorded facts, and those of now, the facts of prose in one form. */
  readonly recorded: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly form: ProseForm;
  /** The day from which the recorded facts have been public. */
  readonly since: IsoDate;
  readonly nameOf: NameOf;
}

/** Whether the heading was the minutes' own, which still stands on the page when we write one of ours. */
const isTitleOfMinutes = ({ title, titleInMinutes }: Readonly<Record<string, unknown>>, form: ProseForm) =>
  typeof titleInMinutes === 'string' &&
  canonicalJson(title ?? null) === canonicalJson(recordedProse(titleInMinutes, form) ?? null);

/**
 * Everything that was published of an entry and is another now, in the order of its fields. That a meeting was moved
 * is told by itself, with the day that it was moved from, and is no change.
 */
export function changesOf({ collection, data, recorded, after, form, since, nameOf }: Compared): Change[] {
  const before = inTodaysForm(recorded, movedFields[collection]);
  const move = 'movedFrom' in data ? moveOf(data, before) : undefined;
  const { schema } = collections[collection];
  const {
    fixed,
    grows,
    growsWithin,
    freeWithin = [],
    prose,
    later = [],
  }: FactFields = correctable[collection];
  const stated = (facts: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      [...fixed, ...grows]
        .filter((name) => !move?.fields.has(name) && !(later.includes(name) && isNothing(before[name])))
        .map((name) => [name, facts[name]]),
    );
  const inFields = differences(stated(before), stated(after), [], {
    grows: [...grows, ...growsWithin],
    free: freeWithin,
    since,
  }).map((difference): Change => {
    const field = schemaAt(schema, data, difference.path);
    const [was, is] = [difference.before, difference.after].map((value) => inWords(field, value, nameOf));
    return {
      ...difference,
      ...placeOf(schema, data, difference, nameOf),
      was: [was ?? ''],
      is: [is ?? ''],
    };
  });
  const inProse = [...prose, BODY].flatMap((name): Change[] => {
    if (later.includes(name) && before[name] === null) return [];
    if (name === 'title' && isTitleOfMinutes(before, form)) return [];
    const change = proseChange(before[name], after[name], form, move?.words ?? new Set());
    if (change === undefined) return [];
    const path = name === BODY ? [] : [name];
    const label = name === BODY ? 'Texten under fälten' : labelAt(schema, data, path);
    const words = (all: readonly string[]) =>
      all.length === 0 ? [inWords(undefined, undefined, nameOf)] : all;
    return [{ ...change, path, label, naming: [], was: words(change.before), is: words(change.after) }];
  });
  return [...inFields, ...inProse];
}
