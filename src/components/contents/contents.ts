/** Where a page wants the list of its parts: this element gives way to it, or to nothing. */
const PLACE = /<div data-contents(="")?><\/div>/;
/** A row's heading with an address, as Row.astro writes it. */
const HEADING = /<h2 class="side" id="([^"]+)"[^>]*>([\s\S]*?)<\/h2>/g;

/** A page with fewer parts than this is seen at a glance. */
const MANY = 7;

interface Part {
  readonly id: string;
  readonly text: string;
}

/** The parts of a page, in order. Those of the same name are numbered, as several votes are. */
export function partsOf(html: string): Part[] {
  const parts = [...html.matchAll(HEADING)].map(([, id = '', text = '']) => ({ id, text: text.trim() }));
  return parts.map(({ id, text }) => {
    const same = parts.filter((part) => part.text === text);
    return { id, text: same.length > 1 ? `${text} ${same.findIndex((part) => part.id === id) + 1}` : text };
  });
}

/**
 * A page's HTML with a folded list of links to its parts in the place that it has for one, where the parts are many.
 * @param after parts that come after this HTML on the page
 */
export function withContents(html: string, title: string, after: readonly Part[] = []): string {
  const parts = [...partsOf(html), ...after];
  const items = parts.map(({ id, text }) => `<li><a href="#${id}">${text}</a></li>`).join('');
  const list = `<nav class="page-contents" aria-label="${title}" data-pagefind-ignore><details><summary>${title}</summary><ol>${items}</ol></details></nav>`;
  return html.replace(PLACE, () => (parts.length < MANY ? '' : list));
}
