import type { Notice } from '../find.ts';
import { noticeTexts, words } from '../words.ts';
import { element } from './element.ts';

/** How the results were found, and what may have been meant as a button that searches for it. */
export function noticeElements(notice: Notice, searchFor: (text: string) => void): HTMLElement[] {
  const texts = noticeTexts(notice).map((text) => element('p', { class: 'meta' }, text));
  const { meant } = notice;
  if (meant === undefined) return texts;
  const button = element('button', { type: 'button', class: 'meant' }, meant);
  button.addEventListener('click', () => searchFor(meant));
  return [element('p', {}, `${words.didYouMean} `, button, '?'), ...texts];
}
