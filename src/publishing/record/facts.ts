import { proseFacts } from '../../domain/prose-facts.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { decoded } from '../../html/text.ts';
import { tokensOf } from '../../html/tokens.ts';
import type { Archive, Entry, EntryData, RenderedBody } from '../../schema/collections.ts';
import {
  correctable,
  correctableCollections,
  type CorrectableCollection,
  type FactFields,
} from '../../schema/facts.ts';
import type { Published, PublishedEntry } from './record.ts';

/** The name under which a record keeps the facts of the text below the fields. */
export const BODY = '(text)';

/** Elements that stand within a line. */
const INLINE = new Set('a abbr b cite code em i q s small span strong sub sup'.split(' '));

/** A body as lines, one a block, so that a heading is not taken for the beginning of a sentence. */
const linesOf = ({ html }: RenderedBody) =>
  decoded(
    tokensOf(html)
      .map(({ kind, name, source }) => (kind === 'text' ? source : INLINE.has(name) ? '' : '\n'))
      .join(''),
  ).replaceAll('\u00a0', ' ');

/** An empty list and an absent one state the same. */
const isStated = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);

/** The facts of an entry, by field. */
export function factsOf(collection: CorrectableCollection, { data, body }: Entry): Record<string, unknown> {
  const { fixed, grows, prose, proseLater = [] }: FactFields = correctable[collection];
  const values = data as Record<string, unknown>;
  const facts = [...fixed, ...grows].map((name) => [name, values[name]]);
  const written = (name: string) => (typeof values[name] === 'string' ? values[name] : '');
  /** Prose that is not written yet is null, so that it can be told from one without facts. */
  const inProse = prose.map((name) =>
    proseLater.includes(name) && values[name] === undefined
      ? [name, null]
      : [name, proseFacts(written(name))],
  );
  return Object.fromEntries(
    [...facts, ...inProse, [BODY, proseFacts(linesOf(body))]].filter(([, value]) => isStated(value)) as [
      string,
      unknown,
    ][],
  );
}

/** An entry's corrections. */
export const correctionsOf = (data: object) =>
  (data as Partial<EntryData<'beslut'>>).corrections ?? ([] as EntryData<'beslut'>['corrections']);

/** What an archive would be recorded as, if it were published on a day. Unchanged facts keep their day. */
export function entriesToRecord(
  archive: Archive,
  before: Published | undefined,
  today: string,
): Published['entries'] {
  const entry = (collection: CorrectableCollection, current: Entry): PublishedEntry => {
    const earlier = before?.entries[collection].get(current.id);
    const facts = factsOf(collection, current);
    const same = earlier !== undefined && canonicalJson(earlier.facts) === canonicalJson(facts);
    return {
      id: current.id,
      since: same ? earlier.since : today,
      facts,
      corrections: correctionsOf(current.data),
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
