import { NOT_STATED } from '../../domain/unknown.ts';
import { searchKinds, type SearchKind } from '../../site/search-kinds.ts';
import type { Facet } from './facets.ts';
import type { IndexField } from './fields.ts';
import type { SearchRecord } from './record.ts';

/** A text that the index holds of a page: in a field, or as a value to narrow by. */
interface Indexed {
  readonly field?: IndexField;
  readonly facet?: Facet;
  readonly text: string;
}

/** How a kind of page is held. A dated page without a date has one that the source does not state. */
interface Holding {
  readonly dated: boolean;
  readonly keys: IndexField;
}

// A § or number leads to the decision itself before other pages.
const decision: Holding = { dated: true, keys: 'nycklar' };
const paper: Holding = { ...decision, keys: 'bitnycklar' };
const undated: Holding = { ...paper, dated: false };
const holding: Readonly<Record<SearchKind, Holding>> = {
  [searchKinds.decision]: decision,
  [searchKinds.proposal]: decision,
  [searchKinds.meeting]: paper,
  [searchKinds.document]: paper,
  [searchKinds.matter]: undated,
  [searchKinds.assignment]: paper,
  [searchKinds.topic]: undated,
  [searchKinds.person]: undated,
  [searchKinds.party]: undated,
  [searchKinds.organization]: undated,
  [searchKinds.help]: undated,
};

/** All that the index holds of a page beside its words. It holds Swedish words, whatever the language of the page. */
export function indexed(record: SearchRecord): Indexed[] {
  const {
    kind,
    title,
    date,
    place,
    status,
    organization,
    body,
    manner,
    topics,
    synonyms,
    topicSynonyms,
    matters,
    keys,
  } = record;
  const held = holding[kind];
  const unknownDate = held.dated ? NOT_STATED : undefined;
  const years = date
    ? new Set([date.iso, date.last ?? date.iso].map((day) => day.slice(0, 4)))
    : [unknownDate];
  const texts: (Omit<Indexed, 'text'> & { readonly text: string | undefined })[] = [
    { field: 'title', text: title },
    { field: 'plats', text: place },
    { field: 'slag', facet: 'slag', text: kind },
    { field: 'innebord', text: status },
    { field: 'datum', text: date?.text ?? unknownDate },
    { field: 'dag', text: date?.iso ?? '0' },
    ...[...years].map((text) => ({ facet: 'ar', text }) as const),
    { facet: 'organisation', text: organization },
    { facet: 'organ', text: body },
    { facet: 'beslutssatt', text: manner },
    ...topics.map((text) => ({ facet: 'amne', text }) as const),
    { field: 'amnen', text: topics.join(', ') },
    { field: 'arenden', text: matters?.join(', ') },
    { field: held.keys, text: keys.join(', ') },
    { field: 'sokord', text: synonyms?.join(', ') },
    { field: 'amnessokord', text: topicSynonyms?.join(', ') },
  ];
  return texts.flatMap(({ text, ...where }) => (text ? [{ ...where, text }] : []));
}
