import { canonicalJson } from '../../domain/canonical-json.ts';
import type { Archive, Entry, EntryData } from '../../schema/collections.ts';
import {
  correctable,
  correctableCollections,
  type CorrectableCollection,
  type FactFields,
} from '../../schema/facts.ts';
import { linesInFirstForm, linesOf } from './body-lines.ts';
import { PROSE_FORM, proseChange, recordedProse, type ProseForm } from './prose.ts';
import type { Published, PublishedEntry } from './record.ts';

/** The name under which a record keeps the facts of the text below the fields. */
export const BODY = '(text)';

/** An empty list and an absent one state the same. */
const isStated = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** The facts of an entry, by field, those of its prose in a form. */
export function factsOf(
  collection: CorrectableCollection,
  { data, body }: Entry,
  form: ProseForm = PROSE_FORM,
): Record<string, unknown> {
  const { fixed, grows, prose, later = [] }: FactFields = correctable[collection];
  const values = data as Record<string, unknown>;
  const facts = [...fixed, ...grows].map((name) => [name, values[name]]);
  const written = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
  /** Prose that is not written yet is null, so that it can be told from one without facts. */
  const inProse = prose.map((name) =>
    later.includes(name) && values[name] === undefined
      ? [name, null]
      : [name, recordedProse(written(name), form)],
  );
  const below = recordedProse(form === 1 ? linesInFirstForm(body) : linesOf(body), form);
  return Object.fromEntries(
    [...facts, ...inProse, [BODY, below]].filter(([, value]) => isStated(value)) as [string, unknown][],
  );
}

/** An entry's corrections. */
export const correctionsOf = (data: object) =>
  (data as Partial<EntryData<'beslut'>>).corrections ?? ([] as EntryData<'beslut'>['corrections']);

/** What an entry is called, if it has a title or a name; also by its recorded facts. */
export const titleOf = (data: object): string | undefined => {
  const named = data as Partial<Record<'title' | 'titleInMinutes' | 'name', unknown>>;
  return [named.title, named.titleInMinutes, named.name].find(
    (title): title is string => typeof title === 'string' && title !== '',
  );
};

/** Of an entry's facts those of its prose. */
export function proseOf(
  collection: CorrectableCollection,
  facts: PublishedEntry['facts'],
): Record<string, unknown> {
  const { prose }: FactFields = correctable[collection];
  const names: readonly string[] = [...prose, BODY];
  return Object.fromEntries(Object.entries(facts).filter(([name]) => names.includes(name)));
}

/** Whether an entry says what was recorded of it; its prose in other words perhaps. */
function saysTheSame(collection: CorrectableCollection, entry: Entry, earlier: PublishedEntry): boolean {
  const { facts, form = 1 } = earlier;
  const now = factsOf(collection, entry, form);
  const [proseThen, proseNow] = [proseOf(collection, facts), proseOf(collection, now)];
  const without = (all: PublishedEntry['facts'], prose: object) =>
    canonicalJson(Object.fromEntries(Object.entries(all).filter(([name]) => !(name in prose))));
  const names = new Set([...Object.keys(proseThen), ...Object.keys(proseNow)]);
  return (
    without(facts, proseThen) === without(now, proseNow) &&
    [...names].every((name) => proseChange(proseThen[name], proseNow[name], form) === undefined)
  );
}

/** The parts of an entry that were taken back. */
export const withdrawnPartsOf = (data: object) =>
  (data as Partial<EntryData<'beslut'>>).withdrawnParts ?? ([] as EntryData<'beslut'>['withdrawnParts']);

/** What an archive would be recorded as, if it were published on a day. Unchanged facts keep their day. */
export function entriesToRecord(
  archive: Archive,
  before: Published | undefined,
  today: string,
): Published['entries'] {
  const entry = (collection: CorrectableCollection, current: Entry): PublishedEntry => {
    const earlier = before?.entries[collection].get(current.id);
    const parts = withdrawnPartsOf(current.data)
      .map(({ part, date }) => `${part} ${date}`)
      .sort();
    return {
      id: current.id,
      since: earlier !== undefined && saysTheSame(collection, current, earlier) ? earlier.since : today,
      facts: factsOf(collection, current),
      form: PROSE_FORM,
      corrections: correctionsOf(current.data),
      ...(parts.length === 0 ? {} : { taken: parts }),
    };
  };
  return Object.fromEntries(
    correctableCollections.map((collection) => [
      collection,
      new Map(
        (archive[collection] as readonly Entry[]).map((current) => [current.id, entry(collection, current)]),
      ),
    ]),
  ) as unknown as Published['entries'];
}
