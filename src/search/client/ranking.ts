/** Words in an excerpt: about three lines at the measure of the page. */
export const EXCERPT_WORDS = 34;
