/**
 * Every address of the site, in one place. Addresses are Swedish, lower case and without
 * diacritics, end with a slash, and never change once published. An entry's id in `src/content` is
 * the same path without the outer slashes.
 */

/** First part of a path that no organisation may be called, since the site itself uses it. */
export const reservedNames = [
  'amnen',
  'arenden',
  'data',
  'en',
  'fi',
  'fit',
  'inbaddning',
  'kostnader',
  'ledamoter',
  'om',
  'pagefind',
  'partier',
  'rattelser',
  'redaktion',
  'se',
  'sma',
  'smj',
  'sok',
  'sokord',
  'tillganglighet',
  'underlag',
  'uppdrag',
  'voteringar',
] as const;

/** What the site keeps below an organisation beside its bodies. */
export const reservedBodies = ['arenden', 'ledamoter', 'partier', 'underlag', 'voteringar'] as const;

/** What the site keeps below a meeting beside its decisions. */
export const reservedDecisions = ['utskick'] as const;

/** The folder name of a meeting whose date is unknown: "odaterat", or "odaterat-2" for a second. */
export const UNDATED = /^odaterat(-\d+)?$/;

const OF_A_DAY = /^(\d{4}-\d{2}-\d{2})(?:-([2-9]|[1-9]\d+))?$/;

/**
 * The day in the folder name of a dated meeting, and which of its body's meetings that day it is, in the order of the
 * minutes: "2020-05-26" is the first, "2020-05-26-2" the second. Undefined for another name.
 */
export function meetingOfDay(name: string): { readonly day: string; readonly number: number } | undefined {
  const [, day, number = '1'] = OF_A_DAY.exec(name) ?? [];
  return day === undefined ? undefined : { day, number: Number(number) };
}

/** One part of an address: letters a–z, digits and single hyphens. */
export const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Letters that do not come apart into a base letter and a mark. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  þ: 'th',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  ß: 'ss',
  ı: 'i',
};

/**
 * Turns a name into a part of an address: "Telefontillgänglighet å 1" → "telefontillganglighet-a-1".
 * Empty where no letter or digit is left.
 */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\x00-\x7f]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** The files of a vote event: `semikolon.csv` is the table as spreadsheets in Swedish open it. */
export const voteFileForms = ['json', 'csv', 'semikolon.csv', 'png'] as const;
export type VoteFileForm = (typeof voteFileForms)[number];

/** The tables of all votes of an organisation. */
type VotesFileForm = Extract<VoteFileForm, 'csv' | 'semikolon.csv'>;

/** The forms of a feed. */
export const feedForms = ['atom', 'json'] as const;
export type FeedForm = (typeof feedForms)[number];

export const addresses = {
  start: () => '/',
  search: () => '/sok/',
  about: () => '/om/',
  /** The words of the administration; with an id, one of them. */
  words: (id?: string) => (id ? `/om/ord/#${id}` : '/om/ord/'),
  /** The editing form. */
  editing: () => '/redaktion/',
  /** The help for who publishes; with a name, one of its parts. */
  guide: (part?: string) => (part ? `/om/redaktor/${part}/` : '/om/redaktor/'),
  rules: () => '/om/regler/',
  rule: (code: string) => `/om/regler/${code}/`,
  accessibility: () => '/tillganglighet/',
  /** The manual test of accessibility and its outcome. */
  accessibilityTrial: () => '/tillganglighet/provning/',
  organization: (id: string) => `/${id}/`,
  /** `id` is "organisation/body". */
  body: (id: string) => `/${id}/`,
  /**
   * `id` is "organisation/body/date": the first day of the meeting, "2020-05-26-2" for the second of a body that day,
   * "odaterat" while the date is unknown.
   */
  meeting: (id: string) => `/${id}/`,
  /** What is sent out after a meeting: the page for who does it, and the text alone. */
  announcement: (meeting: string) => `/${meeting}/utskick/`,
  announcementFile: (meeting: string) => `/${meeting}/utskick.txt`,
  /** `id` is the meeting's id and the paragraph's number, or a slug where it is unknown. */
  decision: (id: string) => `/${id}/`,
  clause: (decisionId: string, number: number) => `/${decisionId}/#${anchors.clause(number)}`,
  /** Vote events are numbered in the order that they were held within the §, from 1. */
  voteEvent: (decisionId: string, number: number) => `/${decisionId}/votering-${number}/`,
  /** The same vote event for programs, as a picture, and as a page for an `<iframe>`. */
  voteFile: (decisionId: string, number: number, form: VoteFileForm) =>
    `/${decisionId}/votering-${number}.${form}`,
  voteEmbed: (decisionId: string, number: number) => `/${decisionId}/votering-${number}/inbaddad/`,
  /** The script that gives embedded votes their height on other pages; each version is a file that never changes. */
  embedScript: () => '/inbaddning/1.js',
  data: () => '/data/',
  voteSchema: () => '/data/votering.schema.json',
  matter: (organization: string, key: string) => `/${organization}/arenden/${key}/`,
  /** `id` is "organisation/name". */
  document: (id: string) => `/${id.replace('/', '/underlag/')}/`,
  /** `id` is "organisation/name". */
  person: (id: string) => `/${id.replace('/', '/ledamoter/')}/`,
  /** All members, and all parties, of an organisation. */
  persons: (organization: string) => `/${organization}/ledamoter/`,
  parties: (organization: string) => `/${organization}/partier/`,
  /** A party has a page in each organisation. `id` is the party's own, which outlives its abbreviations. */
  party: (organization: string, id: string) => `/${organization}/partier/${id}/`,
  /** All counted votes, or those of one organisation. */
  votes: (organization?: string) => (organization ? `/${organization}/voteringar/` : '/voteringar/'),
  /** The votes of all members in all vote events of an organisation, as one table. */
  votesFile: (organization: string, form: VotesFileForm) => `/${organization}/voteringar/roster.${form}`,
  assignments: () => '/uppdrag/',
  /** One assignment: `id` is its own within the decision that gave it. */
  assignment: (decisionId: string, id: string) => `/uppdrag/${decisionId}/${id}/`,
  /** All amounts in decisions, as they are stated. */
  costs: () => '/kostnader/',
  topic: (id: string) => `/amnen/${id}/`,
  topics: () => '/amnen/',
  corrections: () => '/rattelser/',
  follow: () => '/om/folj/',
  /** What is new on a page stands beside it; `page` is the page's own address. */
  feed: (page: string, form: FeedForm) => `${page}flode.${form}`,
  /** The meetings of the page's body or bodies, or on the page of assignments their due dates. */
  calendar: (page: string) => `${page}kalender.ics`,
  /** The due dates of what a body has given others to do. `id` is "organisation/body". */
  bodyAssignmentsCalendar: (id: string) => `/${id}/uppdrag.ics`,
} as const;

export const anchors = {
  clause: (number: number) => `punkt-${number}`,
  proposal: (id: string) => `yrkande-${id}`,
  assignment: (id: string) => `uppdrag-${id}`,
  reservation: (number: number) => `reservation-${number}`,
  /** A correction on its entry's page: by its day, and by its number that day where there are several. */
  correction: (date: string, number: number) => `rattelse-${date}${number === 1 ? '' : `-${number}`}`,
  party: (id: string | null) => id ?? 'partilos',
  /** The party's members in the list of votes. */
  partyMembers: (id: string | null) => `ledamoter-${id ?? 'partilos'}`,
} as const;

/** Whether an address is that of a whole site: a host of the web, with nothing after it. */
export function isSiteAddress(address: string): boolean {
  const url = URL.parse(address);
  return (
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === ''
  );
}

/** Whether an address reaches nobody, since its host is of `.example`, which is reserved (RFC 2606). */
export const isReserved = (address: string): boolean =>
  /(^|\.)example$/.test(URL.parse(address)?.hostname ?? '');
