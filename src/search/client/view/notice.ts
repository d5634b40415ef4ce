import type { Notice } from '../finding.ts';
import { noticeTexts, words } from '../results-in-words.ts';
import { element } from '../../../browser/elements.ts';

/** What a reader can do about how the results were found. */
export interface NoticeActions {
  /** Searches for something else, that the reader may have meant. */
  searchFor(text: string): void;
  /** Reads more of the pages that were left out at first, since there are many. */
  readMore(): void;
}

/** How the results were found, and what may have been meant as a button that searches for it. */
export function noticeElements(notice: Notice, { searchFor, readMore }: NoticeActions): HTMLElement[] {
  const texts = noticeTexts(notice).map((text) => element('p', { class: 'meta' }, text));
  const { meant, unread, tooLittle } = notice;
  if (unread) {
    const button = element('button', { type: 'button', class: 'meant' }, words.readMore);
    button.addEventListener('click', () => readMore());
    texts.at(-1)?.append(' ', button);
  }
  if (tooLittle?.party !== undefined) {
    const letters = `(${tooLittle.party})`;
    const button = element('button', { type: 'button', class: 'meant' }, words.searchParty(letters));
    button.addEventListener('click', () => searchFor(letters));
    return [element('p', {}, button)];
  }
  if (meant === undefined) return texts;
  const button = element('button', { type: 'button', class: 'meant' }, meant);
  button.addEventListener('click', () => searchFor(meant));
  return [element('p', {}, `${words.didYouMean} `, button, '?'), ...texts];
}
