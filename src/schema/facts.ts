import type { CollectionName, EntryData } from './collections.ts';

/**
 * Which fields hold facts: what a reader may have quoted, and what is therefore corrected in the open. A test sees to
 * it that every field stands in exactly one list.
 */

/** What says when and how an entry was published. */
const whenPublished = [
  'unreviewed',
  'doubts',
  'embargo',
  'privacyExceptions',
  'published',
  'changed',
  'corrections',
  'withdrawn',
  'withdrawnParts',
] as const;

type FieldName<C extends CollectionName> = [C] extends [never] ? string : keyof EntryData<C> & string;

/** How the fields of a collection may change once they are published. */
export interface FactFields<C extends CollectionName = never> {
  /** Any change is a correction, from "unknown" to something known as well. */
  readonly fixed: readonly FieldName<C>[];
  /**
   * What comes with time may be added without one: minutes are approved, a post ends, a day becomes known. To change
   * or take away what stands there is a correction.
   */
  readonly grows: readonly FieldName<C>[];
  /**
   * Fields inside the fixed ones that may likewise be added: "clauses.numberInMinutes". Also what the source always had
   * and we did not tell: the page said nothing of it, so nothing that it said was wrong.
   */
  readonly growsWithin: readonly `${FieldName<C>}.${string}`[];
  /** Fields inside the others that are no facts: where one of them was read. */
  readonly freeWithin?: readonly `${FieldName<C>}.${string}`[];
  /** Our own words, as is the text below the fields: the figures, dates and names in them are facts. */
  readonly prose: readonly FieldName<C>[];
  /** Fixed fields and prose that may be written after the entry is published: till then the page says nothing of them, or that they are not told. */
  readonly later?: readonly FieldName<C>[];
  /** Not facts of the entry's own, or not ones that readers quote. */
  readonly free: readonly FieldName<C>[];
}

/** The collections with corrections, and their fields. */
export const correctable = {
  beslut: {
    fixed: [
      'paragraph',
      'matters',
      'memberBill',
      'outcome',
      'closedDoors',
      'preparatory',
      'executing',
      'draft',
      'clauses',
      'proposals',
      'procedure',
      'reservations',
      'notes',
      'disqualified',
      'genderEquality',
      'assignments',
      'budgetEffects',
    ],
    grows: ['titleInMinutes', 'appealed', 'appealLaw'],
    growsWithin: [
      'clauses.text',
      'proposals.text',
      'notes.text',
      'clauses.numberInMinutes',
      'clauses.listInMinutes',
      'clauses.asInMinutes',
      'disqualified.concerns',
      'assignments.openAsOf',
    ],
    prose: ['title', 'summary'],
    later: ['summary', 'procedure'],
    // Where it lies is its address, which is kept for itself.
    free: [
      'meeting',
      'order',
      'references',
      'documents',
      'recipients',
      'topics',
      'synonyms',
      'sources',
      ...whenPublished,
    ],
  },
  sammantraden: {
    fixed: ['body'],
    grows: ['date', 'furtherDays', 'movedFrom', 'cancelled', 'paragraphCount', 'voteEventCount', 'approvals'],
    growsWithin: [],
    prose: ['summary', 'dateNote', 'selection'],
    free: ['papers', 'sources', ...whenPublished],
  },
  underlag: {
    fixed: ['organization', 'kind', 'period', 'matters', 'proposedDecision'],
    grows: ['date'],
    growsWithin: ['proposedDecision.decided'],
    prose: ['title', 'summary'],
    later: ['proposedDecision'],
    free: ['references', 'recipients', 'topics', 'synonyms', 'sources', ...whenPublished],
  },
  personer: {
    fixed: ['name'],
    grows: ['formerNames', 'memberships'],
    growsWithin: [],
    prose: [],
    free: ['sortName', 'otherNames', 'unreviewed', 'doubts', 'corrections'],
  },
  partier: {
    fixed: ['name'],
    grows: ['formerNames', 'codes', 'otherCodes', 'areas'],
    growsWithin: [],
    prose: [],
    free: ['color', 'unreviewed', 'doubts', 'corrections'],
  },
  organisationer: {
    fixed: ['name', 'kind'],
    // Bodies come, and so do terms and those who govern.
    grows: ['formerNames', 'bodies', 'governments'],
    growsWithin: [],
    freeWithin: ['bodies.terms.source', 'governments.source'],
    prose: [],
    free: ['website', 'noticeBoard', 'minutes', 'publishesMinutesWording', 'contact', 'corrections'],
  },
} as const satisfies { readonly [C in CollectionName]?: FactFields<C> };

export type CorrectableCollection = keyof typeof correctable;
export const correctableCollections = Object.keys(correctable) as CorrectableCollection[];
