/** What the search says, in the language of the page. */
import { ofPage } from '../../messages/client.ts';
import { search as en } from '../../messages/en/search.ts';
import { search as sv } from '../../messages/sv/search.ts';
import { wordsIn } from '../words/tokens.ts';
import { nothingToTell, type Notice } from './finding.ts';

export const words = ofPage({ sv, en });

/**
 * "Inga träffar på ”ob-tillägg”", "En träff", "12 träffar på ”CallMe”". None yet, where not all has been read. What
 * is only near what was asked for is never counted as a hit: it is counted apart, and where there is nothing else, that is
 * said first.
 * @param count of all results
 */
export function summary(
  count: number,
  text: string,
  notice?: Partial<Pick<Notice, 'unread' | 'isOnlyNear' | 'near' | 'tooLittle' | 'isTooCommon'>>,
): string {
  const asked = text.trim();
  if (notice?.tooLittle) return words.tooLittle;
  if (notice?.isTooCommon) return words.tooCommon(wordsIn(asked).length);
  if (notice?.isOnlyNear && count > 0 && asked) return words.onlyNear(count, asked);
  const near = notice?.near ?? 0;
  const hits = words.summary(count - near, asked, notice?.unread !== undefined);
  return near > 0 ? words.alsoNear(hits, near) : hits;
}

/** The same for those who listen, with how many of them are shown, how they were found and what else is offered. */
export function announcement(
  count: number,
  shown: number,
  text: string,
  notice: Notice = nothingToTell,
  aboutSite = 0,
): string {
  const rest = count > shown ? ` ${words.firstShown(shown)}` : '';
  return [
    `${summary(count, text, notice)}.${rest}`,
    ...offers(notice, aboutSite),
    ...noticeTexts(notice),
  ].join(' ');
}

/** What the buttons offer, for who does not see them. */
function offers({ meant, isMeant, tooLittle }: Notice, aboutSite: number): string[] {
  return [
    ...(meant === undefined || isMeant ? [] : [`${words.didYouMean} ${meant}?`]),
    ...(tooLittle?.party === undefined ? [] : [`${words.searchParty(`(${tooLittle.party})`)}.`]),
    ...(aboutSite === 0 ? [] : [`${words.aboutSite(aboutSite)}.`]),
  ];
}

/** The button for more: "Visa 10 till", "Visa den sista". */
export const more = (left: number, page: number): string =>
  left > page ? words.showMore(page) : words.showLast(left);

/** On the button that takes all choices away, where they leave nothing. */
export const { withoutChoices, failure } = words;

/** So many words are told at most. */
const TOLD = 6;
const quoted = (told: readonly string[]) => words.quoted(told.slice(0, TOLD));

/** How the results were found, where that is not by all the words as they were typed. */
export function noticeTexts(notice: Notice): string[] {
  if (notice.isTooCommon) return [words.tellingWord];
  const {
    missing,
    aboutSite,
    meant,
    isMeant,
    replaced,
    parts,
    readAs,
    also,
    leftOut,
    withAll,
    pages,
    unread,
  } = notice;
  const none = missing.length > 0 ? [words.missing(missing.slice(0, TOLD))] : [];
  const elsewhere = aboutSite.length > 0 ? [words.onlyAboutSite(aboutSite.slice(0, TOLD))] : [];
  const instead = isMeant && meant !== undefined ? [words.instead(meant)] : [];
  const others = replaced.map(({ word, by, begun }) =>
    by.length > 0 ? words.replaced(word, quoted(by)) : words.begun(word, quoted(begun)),
  );
  const split = parts.map(({ word, parts: known, isAbsent }) => {
    const tell = isAbsent ? (known.length === 1 ? words.onePart : words.parts) : words.besideParts;
    return tell(word, quoted(known));
  });
  const spelt = readAs.map(({ word, as }) => words.readAs(word, as));
  const beside = also.length > 0 ? [words.also(quoted(also))] : [];
  const complete =
    withAll === undefined ? [] : [withAll === 0 ? words.noneHasAll : words.someHaveAll(withAll)];
  const optional = leftOut.length > 0 ? [words.leftOut(quoted(leftOut))] : [];
  const rest = unread ? [words.unread(unread.read, unread.of)] : [];
  const together = pages === undefined ? [] : [words.together(pages)];
  return [
    ...none,
    ...elsewhere,
    ...instead,
    ...others,
    ...split,
    ...spelt,
    ...beside,
    ...complete,
    ...optional,
    ...together,
    ...rest,
  ];
}
