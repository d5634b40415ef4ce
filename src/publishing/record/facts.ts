import { canonicalJson } from '../../domain/canonical-json.ts';
import type { Archive, Entry, EntryData } from '../../schema/collections.ts';
import {
  correctable,
  correctableCollections,
  type CorrectableCollection,
  type FactFields,
} from '../../schema/facts.ts';
import { linesInFirstForm, linesOf } from './body-lines.ts';
import { PROSE_FORM, recordedProse, type ProseForm } from './prose.ts';
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

/** What an entry is called, if it has a title or a name. */
export const titleOf = (data: object): string | undefined => {
  const { title, titleInMinutes, name } = data as Partial<
    Record<'title' | 'titleInMinutes' | 'name', string>
  >;
  return title || titleInMinutes || name;
};
const titled = ({ data }: Entry): { title?: string } => {
  const title = titleOf(data);
  return title === undefined ? {} : { title };
};

/** Whether the facts of an entry are those that were recorded of it. */
export const isAsRecorded = (
  collection: CorrectableCollection,
  entry: Entry,
  { facts, form = 1 }: PublishedEntry,
): boolean => canonicalJson(facts) === canonicalJson(factsOf(collection, entry, form));

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
      since: earlier !== undefined && isAsRecorded(collection, current, earlier) ? earlier.since : today,
      ...titled(current),
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
