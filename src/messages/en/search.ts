import { manners } from '../../domain/decision.ts';
import { NOT_STATED } from '../../domain/unknown.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import type { Same } from '../same.ts';
import type * as swedish from '../sv/search.ts';

const number = new Intl.NumberFormat('en-GB');
const hits = (count: number) => (count === 1 ? 'one result' : `${number.format(count)} results`);

const quoted = (words: readonly string[], last: 'and' | 'or') =>
  words
    .map((word) => `“${word}”`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ` ${last} `);

const kinds: Record<keyof typeof searchKinds, string> = {
  decision: 'Decision',
  proposal: 'Proposal to another body',
  meeting: 'Meeting',
  document: 'Document',
  matter: 'Matter',
  assignment: 'Task',
  topic: 'Topic',
  person: 'Member',
  party: 'Party',
  organization: 'Organisation',
  help: 'About the site',
};

/** Values of filters that are words of ours; others are names. */
const values = new Map<string, string>([
  ...Object.entries(searchKinds).map(
    ([kind, inSwedish]) => [inSwedish, kinds[kind as keyof typeof searchKinds]] as const,
  ),
  [manners.vote, 'Counted vote'],
  [manners.acclamation, 'Acclamation'],
  [manners.untold, 'Not retold here'],
  [NOT_STATED, 'Not stated by the source'],
]);

export const search: Same<typeof swedish.search> = {
  facets: {
    slag: 'Kind',
    organisation: 'Organisation',
    organ: 'Body',
    ar: 'Year',
    amne: 'Topic',
    beslutssatt: 'How it was decided',
  },
  value: (inSwedish) => values.get(inSwedish) ?? inSwedish,
  summary: (count, text, isPart) => {
    const none = isPart ? 'No results so far' : 'No results';
    const results = count === 0 ? none : count === 1 ? 'One result' : hits(count);
    return text ? `${results} for “${text}”` : results;
  },
  tooLittle: 'One letter is too little to search for. Write at least two',
  searchParty: (letters) => `Search for the party ${letters}`,
  tooCommon: (words) => `${words === 1 ? 'That word is' : 'Those words are'} too common to search for`,
  tellingWord: 'Also write a word that says what you look for.',
  firstShown: (shown) => `The first ${number.format(shown)} are shown.`,
  showMore: (page) => `Show ${page} more`,
  showLast: (left) => (left === 1 ? 'Show the last one' : `Show the last ${left}`),
  withoutChoices: (unfiltered) => `Search without narrowing (${hits(unfiltered)})`,
  failure:
    'The search could not be loaded. Check the connection and reload the page. Until then everything is in the list by year.',
  searching: 'Searching …',
  onlyNear: (count, text) =>
    `No results for “${text}”. ${count === 1 ? 'One comes' : `${number.format(count)} come`} near`,
  alsoNear: (results, near) => `${results}, and ${near === 1 ? 'one' : number.format(near)} near it`,
  quoted: (words) => quoted(words, 'and'),
  didYouMean: 'Did you mean',
  missing: (words) => `The archive, which is in Swedish, does not have ${quoted(words, 'or')}.`,
  onlyAboutSite: (words) => `Only the pages about the site have ${quoted(words, 'and')}.`,
  instead: (meant) => `Results for “${meant}” are shown instead.`,
  replaced: (word, by) =>
    `“${word}” is not in the archive, which is in Swedish. We searched for ${by} instead.`,
  begun: (word, words) =>
    `The word “${word}” is not in the archive, but words that begin so, such as ${words}.`,
  parts: (word, parts) =>
    `The word “${word}” is not in the archive. We searched for its parts instead, ${parts}, or something that means the same. One of them may do.`,
  onePart: (word, part) =>
    `The word “${word}” is not in the archive. We searched for a part of it instead, ${part}, or something that means the same.`,
  besideParts: (word, parts) => `We also searched for the parts of “${word}”: ${parts}.`,
  readAs: (word, as) => `We read “${word}” as “${as}”.`,
  also: (words) => `We also searched for ${words}.`,
  leftOut: (words) => `The pages need not have ${words}.`,
  noneHasAll: 'No page has all that you searched for. These have most of it.',
  someHaveAll: (count) =>
    `${count === 1 ? 'The first has' : `The first ${number.format(count)} have`} all that you searched for or something near it, the others most of it.`,
  unread: (read, of) =>
    `The words may occur like this on ${number.format(of)} pages. The search has read the ${number.format(read)} that fit best.`,
  readMore: 'Read more of them',
  chosen: (count) => `${count} chosen`,
  remove: (value) => `Remove ${value}`,
  removeAll: 'Remove all',
  foundBy: (words: string) => `Found by ${words}, which the editors have added for the search.`,
  topic: 'Topic',
  newestFirst: 'latest step first',
  moreSteps: (count) =>
    count === 1
      ? 'One more step is on the page of the matter.'
      : `${count} more steps are on the page of the matter.`,
  undated: 'date not stated by the source',
  together: (pages) => `${number.format(pages)} pages: those of one matter are shown together.`,
  aboutSite: (pages) => `About the site: ${pages === 1 ? 'one page' : `${number.format(pages)} pages`}`,
  section: 'Section',
  date: 'Date',
};
