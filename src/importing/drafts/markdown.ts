/** More of these in one block than the safe subset reads are written as references. */
const MANY_MARKS = 700;

const reference = (sign: string) => `&#${sign.codePointAt(0)};`;

/**
 * A line of a source as a paragraph of the safe subset of MDX that shows the very same signs: nothing
 * in it is a tag, an expression, a component, a list, a link or emphasis. `@`, `|` and `~` are written
 * as references, since they would make the parser read the whole body as GFM, addresses as links.
 */
export function escaped(line: string): string {
  const text = line.replace(/\s+/gu, ' ').trim();
  const many = (text.match(/[*_[\]~]/gu) ?? []).length > MANY_MARKS;
  return text
    .replace(/[\\`<>{}&]/gu, '\\$&')
    .replace(/[*_[\]]/gu, (sign) => (many ? reference(sign) : `\\${sign}`))
    .replace(/[@|~]/gu, reference)
    .replace(/(?<=\[)\^/gu, '\\^')
    .replace(/:-/gu, ':\\-')
    .replace(/-:/gu, '-\\:')
    .replace(/https?:/giu, (address) => `${address.slice(0, -1)}\\:`)
    .replace(/www\./giu, (address) => `${address.slice(0, -1)}\\.`)
    .replace(/^([#+=-])/u, '\\$1')
    .replace(/^(\d{1,9})([.)])/u, '$1\\$2')
    .replace(/^(?=import|export)./u, reference);
}
