/** What the search says, in the language of the page. */
import { ofPage } from '../../messages/client.ts';
import { search as en } from '../../messages/en/search.ts';
import { search as sv } from '../../messages/sv/search.ts';
import type { Notice } from './finding.ts';

export const words = ofPage({ sv, en });

/** "Inga träffar på ”ob-tillägg”", "En träff", "12 träffar på ”CallMe”". None yet, where not all has been read. */
export const summary = (count: number, text: string, notice?: Pick<Notice, 'unread'>): string =>
  words.summary(count, text.trim(), notice?.unread !== undefined);

/** The same for those who listen, with how many of them are shown and how they were found. */
export function announcement(count: number, shown: number, text: string, notice?: Notice): string {
  const rest = count > shown ? ` ${words.firstShown(shown)}` : '';
  return [`${summary(count, text, notice)}.${rest}`, ...(notice ? noticeTexts(notice) : [])].join(' ');
}

/** The button for more: "Visa 10 till", "Visa den sista". */
export const more = (left: number, page: number): string =>
  left > page ? words.showMore(page) : words.showLast(left);

/** On the button that takes all choices away, where they leave nothing. */
export const { withoutChoices, failure } = words;

/** How the results were found, where that is not by all the words as they were typed. */
export function noticeTexts({ missing, meant, isMeant, parts, withAll, pages, unread }: Notice): string[] {
  const none = missing.length > 0 ? [words.missing(words.quoted(missing))] : [];
  const instead = isMeant && meant !== undefined ? [words.instead(meant)] : [];
  const split = parts.map(({ word, parts: known }) =>
    (known.length === 1 ? words.onePart : words.parts)(word, words.quoted(known)),
  );
  const complete =
    withAll === undefined ? [] : [withAll === 0 ? words.noneHasAll : words.someHaveAll(withAll)];
  const rest = unread ? [words.unread(unread.read, unread.of)] : [];
  const together = pages === undefined ? [] : [words.together(pages)];
  return [...none, ...instead, ...split, ...complete, ...together, ...rest];
}
