/** What nobody sees: soft hyphens, and letters of no width. */
const UNSEEN = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
/** Any dash between letters or digits is a hyphen: many keyboards and programs put another there. */
const DASH = /(?<=[\p{L}\p{N}])[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D](?=[\p{L}\p{N}])/gu;

/** A question as it is read: what only looks the same is the same. */
export const plainQuestion = (question: string): string =>
  question.normalize('NFC').replace(UNSEEN, '').replace(DASH, '-').replace(/\s/g, ' ');
