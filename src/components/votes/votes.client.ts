/** Narrows the list of votes, and puts the closest first when asked. */
import { startNarrowing } from '../narrowing/narrow-list.ts';
import { words } from '../narrowing/narrowing-words.ts';
import { byCloseness, filterNames, isClosestFirst, orderNames, passes, readFacts } from './choices.ts';

const closest = document.querySelector<HTMLElement>('[data-vote-closest]');
const closestList = closest?.querySelector('ol');
const yearLinks = document.querySelector<HTMLElement>('.year-links');

startNarrowing({
  filters: filterNames,
  orders: orderNames,
  shownText: words.shown.votes,
  passes: (facts, chosen) => passes(readFacts(facts), chosen),
  arrange(groups, chosen) {
    const closestFirst = isClosestFirst(chosen);
    const all = groups.flatMap(({ items }) => items);
    if (closestFirst) {
      closestList?.append(...all.toSorted((a, b) => byCloseness(readFacts(a.dataset), readFacts(b.dataset))));
      for (const { section } of groups) section.hidden = true;
      if (yearLinks) yearLinks.hidden = true;
    } else for (const { list, items } of groups) list?.append(...items);
    if (closest) closest.hidden = !closestFirst || all.every(({ hidden }) => hidden);
  },
});
