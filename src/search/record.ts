import { registryKey } from '../domain/matter.ts';

/** What the search index knows of a page, beside its words. */
export interface SearchRecord {
  readonly kind: SearchKind;
  readonly title: string;
  /** The day, month or year as readers see it; absent when it is unknown or there is none. */
  readonly date?: { readonly iso: string; readonly text: string };
  /** Where the result belongs, for the line under its title: "Regionstyrelsen, Region Norrbotten". */
  readonly place: string;
  readonly organization?: string;
  readonly body?: string;
  /** How the decision was reached, in words. */
  readonly manner?: string;
  readonly topics: readonly string[];
  /** Matter numbers and § by which the page is asked for; see {@link searchKey}. */
  readonly keys: readonly string[];
}

/** Kinds of result, as readers see and filter them. */
export const searchKinds = {
  decision: 'Beslut',
  proposal: 'Förslag till annat organ',
  meeting: 'Sammanträde',
  document: 'Underlag',
  matter: 'Ärende',
  topic: 'Ämne',
  organization: 'Organisation',
  help: 'Om webbplatsen',
} as const;
export type SearchKind = (typeof searchKinds)[keyof typeof searchKinds];

/**
 * A word under which the index holds a § or a matter number, so that it is found as a whole and before
 * pages that merely mention its digits: "§ 89" → "paragraf89", "RS/412/2020" → "dnrrs4122020".
 */
export const searchKey = {
  paragraph: (number: string) => `paragraf${registryKey(number).replaceAll('-', '')}`,
  matter: (number: string) => `dnr${registryKey(number).replaceAll('-', '')}`,
};
