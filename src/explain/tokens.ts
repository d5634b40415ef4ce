/** A piece of HTML: a tag, or the text between two; `open` is false where its words are not to be explained. */
export interface Token {
  readonly text: string;
  readonly isTag: boolean;
  readonly open: boolean;
}

const TAG = /<!--[\s\S]*?-->|<!?\/?[a-z][^\s>/]*(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const VOID = /^(?:area|base|br|col|hr|img|input|link|meta|source|track|wbr)$/;
/**
 * Elements whose words are not explained: headings, links and controls, which do something already;
 * quotations, which are others' words; tables and drawings, which are figures; code.
 */
const CLOSED =
  /^(?:a|abbr|blockquote|button|code|dt|figcaption|h[1-6]|label|math|nav|pre|q|script|select|style|summary|svg|table|textarea|time)$/;
const CLOSED_BY_ATTRIBUTE =
  /\s(?:hidden|popover|inert)(?=[\s=>])|\saria-hidden="true"|\sclass="[^"]*\b(?:quotation|notes-heading|visually-hidden|print-address|about)\b/;

/** HTML that our own renderers wrote, in pieces. Joined again they are the same text. */
export function tokensOf(html: string): Token[] {
  const tokens: Token[] = [];
  /** The elements that are open, innermost last, and whether words in them are. */
  const path: { name: string; open: boolean }[] = [];
  const isOpen = () => path.at(-1)?.open ?? true;
  let place = 0;
  for (const { index, 0: tag } of html.matchAll(TAG)) {
    if (index < place) continue;
    if (index > place) tokens.push({ text: html.slice(place, index), isTag: false, open: isOpen() });
    place = index + tag.length;
    const [, slash = '', name = ''] = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(tag) ?? [];
    if (slash) path.splice(path.findLastIndex((own) => own.name === name.toLowerCase()));
    else if (name && !VOID.test(name.toLowerCase()) && !tag.endsWith('/>'))
      path.push({
        name: name.toLowerCase(),
        open: isOpen() && !CLOSED.test(name.toLowerCase()) && !CLOSED_BY_ATTRIBUTE.test(tag),
      });
    tokens.push({ text: tag, isTag: true, open: isOpen() });
  }
  if (place < html.length) tokens.push({ text: html.slice(place), isTag: false, open: isOpen() });
  return tokens;
}
