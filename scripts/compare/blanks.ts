/** Elements that begin and end a line of their own, so that blanks at their edges are not shown. */
const BLOCKS =
  'article|blockquote|body|br|button|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|html|label|legend|li|link|main|meta|nav|noscript|ol|option|p|script|section|select|summary|table|tbody|td|textarea|th|thead|title|tr|ul';
const AROUND_BLOCK = new RegExp(` ?(</?(?:${BLOCKS})(?:\\s[^<>]*)?>) ?`, 'g');
/** A blank within a link is not shown either, where one stands before it or a line begins. */
const LINK_START = /((?:^|[ >])<a\s[^<>]*>) /g;
const LINK_END = / <\/a>(?=[ <])/g;
/** What keeps its blanks. */
const KEPT = /(<(pre|textarea)\b[\s\S]*?<\/\2>)/;

/**
 * A page with its blanks as a browser shows them: how its source breaks lines says nothing that a reader gets.
 * @param html a built page
 */
export function shownBlanks(html: string): string {
  return html
    .split(KEPT)
    .map((part, index) => (index % 3 === 0 ? collapsed(part) : index % 3 === 1 ? part : ''))
    .join('');
}

const collapsed = (html: string) =>
  html
    .replace(/\s+/g, ' ')
    .replace(AROUND_BLOCK, '$1')
    .replace(AROUND_BLOCK, '$1')
    .replace(LINK_START, '$1')
    .replace(LINK_END, '</a>');
