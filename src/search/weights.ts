import type { IndexField } from './record/fields.ts';

/**
 * Every weight and limit of the ranking, for who makes the index and for who asks it. docs/search.md gives the whole
 * formula; a test holds that it names each of these with its value.
 */

// What a term counts on a page: BM25 of the text, a boost for the best field, quantized to an impact.

/** BM25's k₁: how soon more of the same word stops to count. */
export const BM25_K1 = 1.3;
/** BM25's b: how much longer texts are held against. */
export const BM25_B = 0.5;
/** A text of fewer words counts as one of so many. */
export const SHORTEST_TEXT = 60;
/** What a hit counts in each field; in the text it counts 1 the first time. Fields not named are not searched. */
export const FIELD_BOOST = {
  title: 2.6,
  sokord: 2,
  amnessokord: 0.8,
  amnen: 0.8,
  innebord: 0.5,
  plats: 0.4,
  datum: 0.4,
  slag: 0.2,
} as const satisfies Partial<Record<IndexField, number>>;
/** A word is more of a short title: its boost is times `long + short / (1 + words / half)`. */
export const TITLE_LENGTH = { long: 0.6, short: 0.9, half: 8 };
/** Of the fields that have a word the best counts, and so much of the next. */
export const OTHER_FIELDS = 0.1;
/** The numbers and the day that a page itself carries, beside those that it mentions. */
export const KEY_BOOST = {
  nycklar: 6,
  bitnycklar: 4,
  datum: 4,
} as const satisfies Partial<Record<IndexField, number>>;
/** The part that a compound ends with says what it is, those before it only of what kind; then a part of a part. */
export const COMPOUND_PART = { last: 0.6, earlier: 0.5, inner: 0.8 };
/** A word that hyphens join to others. */
export const HYPHENATED = 0.9;
/** Impacts are whole numbers below `IMPACT_LEVELS`, each a step of `IMPACT_STEP`. */
export const IMPACT_LEVELS = 32;
export const IMPACT_STEP = 0.25;
/** Of what so many pages have, impacts are even, or multiples of four or eight: other words tell these pages apart. */
export const COARSE = { two: 1000, four: 4000, eight: 12000 };

// What a word of the question finds.

/** A word inside a compound counts less than the word itself. */
export const INSIDE_COMPOUND = 0.85;
/** A word with other dots than were typed. */
export const OTHER_DOTS = 0.55;
/** A word that is no form of the one that was typed, but shares its stem: "Maja" for "maj". */
export const SHARED_STEM = 0.7;
/** A word of the same verb is nearly the word itself. */
export const SAME_VERB = 0.7;
/** What else people mean by the word, and how near it may come to the best page with the word itself. */
export const SYNONYM = 0.4;
export const SYNONYM_CEILING = 0.9;
/** What is meant by several words that no page has together: the rarest of them alone. */
export const RAREST_OF_MEANING = 0.5;
/** So many of the things that a word may mean are looked up, where the question is short. */
export const MOST_MEANINGS = 6;
/** A word that only begins as was typed; a shorter beginning is none. */
export const PREFIX = 0.5;
export const SHORTEST_PREFIX = 3;
/** So long a word is looked for as the beginning of longer ones too, where few pages have it. */
export const LONG_PREFIX = 5;
/** No more files of terms are read for a beginning. */
export const PREFIX_FILES = 4;
/** The parts of a compound that stand apart on a page. */
export const PARTS_APART = 0.45;
/** One part of a compound that hardly any page has. */
export const ONE_PART = 0.25;
/** A compound that so many pages have is not looked for by its parts. */
export const ENOUGH_WHOLE = 5;
/** Where so many have it or its parts, those with one part are not looked for. */
export const ENOUGH_PARTS = 3;
/** The only part that is known is looked for where so many pages have it, or such a share of all. */
export const LONE_PART = { pages: 10, share: 0.05 };
/** So many words side by side may be one compound, which has at least so many letters. */
export const NEIGHBOURS = { words: 3, letters: 6 };
/** A question of up to so many words is looked up whole, or taken apart; a longer one has so many meanings to share. */
export const EFFORT = { whole: 2, split: 4, meanings: 10 };

// How a question's words make an order of pages.

/** A word that questions are made of, and no page need have. */
export const QUESTION_WORD = 0.3;
/** A page with one part of a compound has so much of it. */
export const PART_COVERED = 0.5;
/** The share of the question, by how rare its words are, that a page must have where none has all. */
export const COVERAGE = 0.25;
/** Where no page has so much, those with so much of what the best has. */
export const NEAR_BEST = 0.75;
/**
 * A text so many times as long as the mean has all words by chance: it stands before pages with most of them only where it
 * scores so much of the best of these.
 */
export const LONG_TEXT = { times: 5, share: 0.45 };
/** Pages with less than all are added where fewer have all. */
export const ENOUGH_PAGES = 10;
/** So many pages are read to see whether words in quotation marks stand beside each other; and so many more at a press. */
export const PHRASE_PAGES = { first: 20, more: 100 };

// When another word than was typed is offered, or searched for.

/** So much of a stem may differ for a word to be searched for without asking. */
export const LIKELY = 0.23;
/** Words of fewer letters are not corrected; from `twoWrong` on, two may be wrong; up to `chance` one is by chance. */
export const CORRECTED = { letters: 4, twoWrong: 6, chance: 5 };
/** So many words of a question are corrected. */
export const CORRECTIONS = 2;
/** A word of so many letters may rather be misspelt than a compound that nobody has used. */
export const MISSPELT_COMPOUND = 7;
/** Of stems as near, the letters of the whole word that differ are divided by this, those of a common beginning by that. */
export const CORRECTION_TIE = { word: 10, beginning: 20 };

// Which part of a page is shown.

/** What each thing sought counts, itself or what only means it; its places, up to so many, are divided by `divided`. */
export const EXCERPT_WORTH = { sought: 10, weak: 2, places: 9, divided: 10 };
/** Words of an excerpt, about three lines at the measure of the page; and before the first hit. */
export const EXCERPT_WORDS = 34;
export const EXCERPT_LEAD = 8;
