import type { Facet } from '../../record/facets.ts';
import { searchedFor, type Finding } from '../finding.ts';
import { resultOf } from '../result.ts';
import { PAGE, type SearchState } from '../state.ts';
import { more, summary, withoutChoices, words } from '../results-in-words.ts';
import { showChosen } from './chosen.ts';
import { part } from '../../../browser/elements.ts';
import { hitElement } from './hits.ts';
import { noticeElements, type NoticeActions } from './notice.ts';

/** What a reader can do with the results. */
interface Actions extends NoticeActions {
  remove(facet: Facet, value: string): void;
  removeAll(): void;
  chooseAboutSite(): void;
  showMore(): void;
}

export interface Results {
  /** Says that a search is under way, where there is no earlier answer to look at meanwhile. */
  wait(): void;
  show(finding: Finding, items: readonly HTMLElement[], asked: SearchState): void;
  /** Adds results at the end and moves to the first of them. */
  append(items: readonly HTMLElement[], left: number): void;
  /** Moves the reader to the summary, when what had the focus is gone. */
  focus(): void;
  /** How many are shown. */
  count(): number;
}

/** The results' place on the page. */
export function resultsOnPage(actions: Actions): Results {
  const heading = part('summary', HTMLElement);
  const sorting = part('sorting', HTMLElement);
  const notice = part('notice', HTMLElement);
  const chosen = part('chosen', HTMLElement);
  const hits = part('hits', HTMLElement);
  const moreButton = part('more', HTMLButtonElement);
  const noHits = part('no-hits', HTMLElement);
  const aboutButton = part('about-site', HTMLButtonElement);
  const withoutButton = part('without-choices', HTMLButtonElement);
  moreButton.addEventListener('click', () => actions.showMore());
  aboutButton.addEventListener('click', () => actions.chooseAboutSite());
  withoutButton.addEventListener('click', () => actions.removeAll());

  const offerMore = (left: number) => {
    moreButton.hidden = left <= 0;
    moreButton.textContent = more(left, PAGE);
  };

  return {
    wait() {
      if (hits.childElementCount === 0 && noHits.hidden) heading.textContent = words.searching;
    },
    show({ entries, unfiltered, aboutSite, notice: told }, items, asked) {
      heading.textContent = summary(entries.length, searchedFor(told, asked.text), told);
      notice.replaceChildren(...noticeElements(told, actions));
      hits.replaceChildren(...items);
      showChosen(chosen, asked.chosen, actions.remove, actions.removeAll);
      // Without words there is nothing to be relevant to.
      sorting.hidden = entries.length < 2 || asked.text.trim() === '';
      noHits.hidden = entries.length > 0 || told.tooLittle !== undefined || told.isTooCommon === true;
      withoutButton.hidden = unfiltered === 0;
      withoutButton.textContent = withoutChoices(unfiltered);
      aboutButton.hidden = aboutSite === 0;
      aboutButton.textContent = words.aboutSite(aboutSite);
      offerMore(entries.length - items.length);
    },
    append(items, left) {
      hits.append(...items);
      offerMore(left);
      items[0]?.querySelector('a')?.focus();
    },
    focus: () => heading.focus(),
    count: () => hits.childElementCount,
  };
}

/** Fetches what is to be shown of some results: from one number in their order to before another. */
export const hitElements = (finding: Finding, from: number, to: number) =>
  Promise.all(
    finding.entries.slice(from, to).map(async (entry) => hitElement(await resultOf(entry, finding))),
  );
