/**
 * Coming back to a list whose entries script shows: the reader is where the link stood that was followed, with the
 * focus on it, also where the browser had thrown the page away and script has to show the list again. The place is kept
 * with the step of the history that it belongs to.
 */

/** The link that was followed: its address, its place among the links of the list, and how far down the window. */
interface Left {
  readonly href: string;
  readonly index: number;
  readonly top: number;
}

const linksIn = (list: ParentNode) => [...list.querySelectorAll<HTMLAnchorElement>('a[href]')];

/** What was left when this step of the history was left, if the reader has come back to it. */
function leftHere(): Left | undefined {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming) || navigation.type !== 'back_forward')
    return undefined;
  const { left } = (history.state ?? {}) as { left?: Left };
  return left;
}

/**
 * Keeps the place when a link in `list` is followed. What comes back is to be called once, when the list is there: it
 * moves the reader to the link that was followed, if this is a return and the list still has it.
 */
export function returning(list: HTMLElement): () => void {
  const left = leftHere();
  // The browser would put the window where the page is not long enough yet.
  if (left) history.scrollRestoration = 'manual';
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest('a');
    if (!link) return;
    const { top } = link.getBoundingClientRect();
    const kept: Left = { href: link.href, index: linksIn(list).indexOf(link), top };
    history.replaceState({ ...history.state, left: kept }, '');
  });
  let returned = false;
  return () => {
    if (!left || returned) return;
    returned = true;
    history.scrollRestoration = 'auto';
    const links = linksIn(list);
    const link =
      links[left.index]?.href === left.href
        ? links[left.index]
        : links.find(({ href }) => href === left.href);
    if (!link) return;
    link.focus({ preventScroll: true });
    scrollBy({ top: link.getBoundingClientRect().top - left.top, behavior: 'instant' });
  };
}
