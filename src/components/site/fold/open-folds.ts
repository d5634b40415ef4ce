/** Opens the folds that a link leads into, as browsers do that follow the standard in it, and all of them for print. */
import { printAllButton } from './print-all.ts';

/** Opens every fold around an element. True where one was closed. */
function openAround(element: Element): boolean {
  let opened = false;
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) {
    opened ||= !fold.open;
    fold.open = true;
  }
  return opened;
}

function showTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id ? document.getElementById(id) : null;
  if (target && openAround(target)) target.scrollIntoView();
}

addEventListener('hashchange', showTarget);
// A link to the place that the address names already changes nothing but closed folds.
addEventListener('click', ({ target }) => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href*="#"]');
  if (link && link.href === location.href) showTarget();
});
showTarget();
printAllButton();
