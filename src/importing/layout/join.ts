/** Parts that keep their hyphen: "icke-känsliga", "e-hälsa", "ex-ordförande". */
const KEPT = /(?:^|[^\p{L}\p{N}])(?:icke|ex|e|vice|semi|pro|anti|post|[\p{Lu}\p{N}]{1,8})-$/u;
const SUSPENDED = /^(?:och|eller|samt|respektive|resp|till|än|men)(?![\p{L}-])/u;

/**
 * Joins two lines of one paragraph. A word that was broken by a hyphen becomes whole; a suspended
 * hyphen ("stab- och"), one between names or figures, and one that belongs to the word survive.
 */
export function joinLines(before: string, after: string): string {
  if (before === '') return after;
  if (!/\p{L}-$/u.test(before) && !/\p{N}-$/u.test(before)) return `${before} ${after}`;
  if (SUSPENDED.test(after)) return `${before} ${after}`;
  if (!/^\p{Ll}/u.test(after) || KEPT.test(before.slice(-24))) return before + after;
  return before.slice(0, -1) + after;
}
