/**
 * How much a hit in each field counts beside hits in the text: Pagefind adds, per field, weight × rarity of
 * the words × (share of the query found there)². A field not named here counts 1.
 */
export const metaWeights: Readonly<Record<string, number>> = {
  title: 8,
  /** Words that people search with, on the topic's own page and on pages about the topic. */
  sokord: 2,
  amnessokord: 0.5,
  amnen: 1,
  /** § and matter numbers; the order of hits by them is settled in find.ts. */
  nycklar: 10,
  bitnycklar: 5,
  /** Found, so that "beslut 2023" leaves none out, but no reason to rank higher. */
  slag: 0,
  plats: 1,
  datum: 1,
  innebord: 1,
};

/** Words in an excerpt: about three lines at the measure of the page. */
export const EXCERPT_WORDS = 34;
