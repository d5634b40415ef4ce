/**
 * Which addresses a link may have. Only what is named here passes, so an address that a browser
 * would read in an unexpected way (a tab inside "javascript:", say) is refused without being known.
 */

/** Control characters and backslashes are read differently by different browsers. */
const AMBIGUOUS = /[\u0000-\u001f\u007f\\]/;

/** True for an address on another site. */
export function isExternal(href: string): boolean {
  return /^https?:\/\//i.test(href);
}

/** True for an address that a link may have: a page on the web or on this site, a part of the page, mail or telephone. */
export function isAllowedHref(href: string): boolean {
  if (AMBIGUOUS.test(href)) return false;
  if (isExternal(href)) return URL.canParse(href);
  return /^(\/(?!\/)|#.|mailto:[^@\s/?]+@[^@\s/?]+(\?.*)?$|tel:\+?[\d\s().-]+$)/i.test(href);
}

/** True when the address names a protocol that links may not have, such as "javascript:". */
export function hasForeignProtocol(href: string): boolean {
  return (
    /^[\u0000-\u0020]*[a-z][a-z0-9+-]*[\u0000-\u0020]*:/i.test(href) && !/^(https?|mailto|tel):/i.test(href)
  );
}
