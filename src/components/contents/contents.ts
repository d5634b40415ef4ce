import { attributesOf } from '../../html/attributes.ts';
import { tokensOf } from '../../html/tokens.ts';

/** A page with fewer parts than this is seen at a glance. */
const MANY = 7;

interface Part {
  readonly id: string;
  readonly text: string;
}

/** The parts of a page, in order. Those of the same name are numbered, as several votes are. */
export function partsOf(html: string): Part[] {
  const parts = headingsOf(html);
  return parts.map(({ id, text }) => {
    const same = parts.filter((part) => part.text === text);
    return { id, text: same.length > 1 ? `${text} ${same.findIndex((part) => part.id === id) + 1}` : text };
  });
}

/** The headings of rows with an address, as Row.astro writes them. */
function headingsOf(html: string): Part[] {
  const parts: Part[] = [];
  let heading: { readonly id: string; text: string } | undefined;
  for (const { kind, name, source } of tokensOf(html)) {
    if (kind === 'start' && name === 'h2') {
      const attributes = attributesOf(source);
      const id = attributes.get('class') === 'side' ? attributes.get('id') : undefined;
      heading = id === undefined ? undefined : { id, text: '' };
    } else if (kind === 'end' && name === 'h2') {
      if (heading) parts.push({ id: heading.id, text: heading.text.trim() });
      heading = undefined;
    } else if (heading) heading.text += source;
  }
  return parts;
}

/**
 * A page's HTML with a folded list of links to its parts in the place that it has for one (`<div data-contents></div>`),
 * where the parts are many; else with nothing there.
 * @param after parts that come after this HTML on the page
 */
export function withContents(html: string, title: string, after: readonly Part[] = []): string {
  const parts = [...partsOf(html), ...after];
  const items = parts.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`).join('');
  const list = `<nav class="page-contents" aria-label="${title}" data-pagefind-ignore><details><summary>${title}</summary><ol>${items}</ol></details></nav>`;
  const tokens = tokensOf(html);
  const place = tokens.findIndex(
    ({ kind, name, source }) =>
      kind === 'start' && name === 'div' && attributesOf(source).has('data-contents'),
  );
  if (place < 0) return html;
  const parted = tokens.map(({ source }) => source);
  return parted.toSpliced(place, 2, parts.length < MANY ? '' : list).join('');
}
