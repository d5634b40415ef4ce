import { Chance } from './chance.ts';

/** `print` is a web page for a printer, `word-print` a Word file for one: on paper nothing can be struck or hidden. */
export type DrawnFormat = 'text' | 'html' | 'word' | 'print' | 'word-print';

export const isForPaper = (format: DrawnFormat): boolean => format === 'print' || format === 'word-print';

/**
 * What a house style is made of: each dimension with the values that it may have. They come from how Swedish
 * municipalities write their minutes, and not from what the importer knows.
 */
export const dimensions = {
  /** How the number of a § and its title stand. */
  heading: [
    'sign-title',
    'sign-tight',
    'sign-alone',
    'number-sign',
    'word',
    'with-year',
    'title-first',
    'sign-stop',
    'capitals',
    'dash',
  ],
  registry: ['beside-number', 'in-parentheses', 'line-dnr', 'line-label', 'line-bare', 'two', 'none'],
  registryForm: ['slash-year', 'colon', 'hyphens', 'two-codes', 'class-code', 'year-hyphen', 'number-first'],
  sectionHeading: ['plain', 'colon', 'capitals', 'strong'],
  decisionHeading: ['beslut', 'of-body', 'lead-in'],
  order: ['decision-first', 'decision-last', 'decision-after-matter', 'decision-before-recipients'],
  words: ['arendet', 'sammanfattning', 'bakgrund', 'beskrivning'],
  unknownSection: ['none', 'finance', 'children', 'timetable', 'consultation'],
  clauses: ['att', 'numbered', 'lettered', 'sentences', 'bullets', 'single'],
  proposed: ['none', 'committee', 'board', 'office'],
  movers: ['none', 'sentence', 'list', 'withdrawn', 'joint'],
  furniture: ['none', 'header', 'footer', 'both', 'page-number', 'signatures', 'address'],
  agenda: ['none', 'with-pages', 'without-pages', 'numbered'],
  rollCall: [
    'crosses',
    'party-column',
    'party-first',
    'seats',
    'vote-word',
    'label-lists',
    'prose',
    'line-words',
    'two-halves',
    'names-under',
    'boxes',
    'symbols',
    'ones',
    'merged-party',
    'none',
  ],
  rollCallPlace: ['in-paragraph', 'appendix-last', 'appendix-first', 'after-paragraph'],
  sums: ['both', 'list', 'text', 'none'],
  totals: ['with-against', 'and', 'lines', 'members', 'semicolon', 'for-proposal'],
  names: ['first-last', 'last-comma', 'title-after', 'substitute', 'long', 'title-before'],
  absent: ['none', 'listed', 'not-listed'],
  extracts: ['one', 'bundle'],
  days: ['one', 'in-words', 'two-days', 'approval-beside'],
  amounts: ['kronor', 'kr', 'tkr', 'millions', 'ore', 'range', 'times'],
  dissent: ['none', 'section', 'sentence', 'all-of-party', 'denied', 'for-proposal', 'note'],
  disqualified: ['none', 'left', 'denied'],
  trap: ['none', 'earlier-count', 'quoted-decision', 'casting-vote', 'unanimous-mention', 'second-question'],
  recipients: ['none', 'heading', 'inline', 'expedited'],
  signatures: ['none', 'cover', 'end'],
  /** What only a word processor or a web page can do. */
  markup: [
    'plain',
    'raised-note',
    'struck',
    'hidden',
    'tracked',
    'automatic-numbers',
    'content-controls',
    'fields',
    'text-box',
    'layout-table',
    'nested-table',
    'footnotes',
  ],
  /** What only a printed page has. */
  print: ['plain', 'letter-spaced', 'watermark', 'narrow'],
} as const;

export type Dimension = keyof typeof dimensions;
export type HouseStyle = { [Name in Dimension]: (typeof dimensions)[Name][number] };

const names = Object.keys(dimensions) as Dimension[];

/**
 * So many styles, drawn from a seed: in each dimension every value comes as often as the others (up to one), in an order of
 * its own, so that any two values of different dimensions meet by chance.
 */
export function drawStyles(count: number, seed: number): HouseStyle[] {
  const columns = names.map((name, index) => {
    const values: readonly string[] = dimensions[name];
    const chance = new Chance(seed * 1009 + index * 97 + 1);
    const column: string[] = [];
    while (column.length < count) column.push(...chance.shuffled(values));
    return chance.shuffled(column.slice(0, count));
  });
  return Array.from(
    { length: count },
    (_, row) =>
      Object.fromEntries(names.map((name, index) => [name, columns[index]?.[row]])) as unknown as HouseStyle,
  );
}
