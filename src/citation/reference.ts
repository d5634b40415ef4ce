import { lowered } from '../domain/lowered.ts';
import { stopped } from '../domain/stopped.ts';
import { citation } from '../messages/sv/citation.ts';
import type { CitationWords } from './citation-words.ts';

/** Where a decision stands, for who refers to it. What the source does not state is left out here. */
export interface CitedPlace {
  /** "Region Exempelby" */
  readonly organization: string;
  /** "Regionstyrelsen" */
  readonly body: string;
  /** "26 maj 2020" */
  readonly date?: string;
  /** "§ 89" */
  readonly paragraph?: string;
  /** Where in the minutes the words stand that are quoted: "punkt 3 i andra listan". */
  readonly point?: string;
  /** As the minutes have it, where that is known. */
  readonly title: string;
  /** The number of the vote event, where the reference is to one. */
  readonly vote?: number;
}

/**
 * "Region Exempelby, regionstyrelsen, 26 maj 2020, § 89, Digitala hjälpmedel för regionens personal."
 * A date or § that the source does not state is said to be missing, since a reference without it looks careless.
 */
export function reference(
  { organization, body, date, paragraph, point, title, vote }: CitedPlace,
  words: CitationWords = citation,
): string {
  const parts = [
    organization,
    lowered(body),
    date ?? words.undated,
    paragraph ?? words.noParagraph,
    ...(point === undefined ? [] : [point]),
    title,
    ...(vote === undefined ? [] : [words.vote(vote)]),
  ];
  return stopped(parts.join(', '));
}
