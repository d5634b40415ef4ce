import { tokensOf, type Token } from '../html/tokens.ts';

/**
 * Elements whose words are not explained: headings, links and controls, which do something already;
 * quotations, which are others' words; tables and drawings, which are figures; code.
 */
const CLOSED =
  /^(?:a|abbr|blockquote|button|code|dt|figcaption|h[1-6]|label|math|nav|pre|q|script|select|style|summary|svg|table|textarea|time)$/;
const CLOSED_BY_ATTRIBUTE =
  /\s(?:hidden|popover|inert)(?=[\s=>])|\saria-hidden="true"|\sclass="[^"]*\b(?:quotation|notes-heading|visually-hidden|print-address|about)\b/;

/** HTML that our own renderers wrote, in pieces; `open` is a text whose words may be explained. */
export function explainable(html: string): (Token & { readonly open: boolean })[] {
  /** The elements that are open, innermost last, and whether words in them are. */
  const path: { name: string; open: boolean }[] = [];
  const isOpen = () => path.at(-1)?.open ?? true;
  return tokensOf(html).map((token) => {
    const { kind, name, source, isVoid } = token;
    if (kind === 'text') return { ...token, open: isOpen() };
    const opened = kind === 'end' ? path.findLastIndex((element) => element.name === name) : -1;
    if (opened >= 0) path.splice(opened);
    if (kind === 'start' && !isVoid)
      path.push({ name, open: isOpen() && !CLOSED.test(name) && !CLOSED_BY_ATTRIBUTE.test(source) });
    return { ...token, open: false };
  });
}
