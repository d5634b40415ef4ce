/** What the search says, in plain Swedish. */
import type { Notice } from './find.ts';

const number = new Intl.NumberFormat('sv-SE');

/** "Inga träffar på ”ob-tillägg”", "En träff", "12 träffar på ”CallMe”". */
export function summary(count: number, text: string): string {
  const hits = count === 0 ? 'Inga träffar' : count === 1 ? 'En träff' : `${number.format(count)} träffar`;
  return text.trim() ? `${hits} på ”${text.trim()}”` : hits;
}

/** The same for those who listen, with how many of them are shown and how they were found. */
export function announcement(
  count: number,
  shown: number,
  text: string,
  notes: readonly string[] = [],
): string {
  const rest = count > shown ? ` De ${number.format(shown)} första visas.` : '';
  return [`${summary(count, text)}.${rest}`, ...notes].join(' ');
}

/** The button for more: "Visa 10 till", "Visa den sista". */
export function more(left: number, page: number): string {
  if (left > page) return `Visa ${page} till`;
  return left === 1 ? 'Visa den sista' : `Visa de ${left} sista`;
}

/** On the button that takes all choices away, where they leave nothing. */
export const withoutChoices = (unfiltered: number) =>
  `Sök utan avgränsningar (${unfiltered === 1 ? 'en träff' : `${number.format(unfiltered)} träffar`})`;

export const failure =
  'Sökningen kunde inte laddas. Kontrollera anslutningen och ladda om sidan. Tills dess finns allt i listan efter år.';

const quoted = (words: readonly string[]) => words.map((word) => `”${word}”`).join(' och ');

/** How the results were found, where that is not by all the words as they were typed. */
export function noticeTexts({ missing, meant, isMeant, parts, withAll }: Notice): string[] {
  const none = missing.length > 0 ? [`Arkivet har inget om ${quoted(missing)}.`] : [];
  const instead = isMeant && meant !== undefined ? [`Här visas i stället träffar på ”${meant}”.`] : [];
  const split = parts.map(
    ({ word, parts: own }) => `Ordet ”${word}” finns inte i arkivet. Sidorna har dess delar, ${quoted(own)}.`,
  );
  const some =
    withAll === undefined
      ? []
      : withAll === 0
        ? ['Ingen sida har allt du sökte. Här är de som har det mesta av det.']
        : [
            `${withAll === 1 ? 'Den första sidan' : `De ${number.format(withAll)} första sidorna`} har allt du sökte, de andra det mesta av det.`,
          ];
  return [...none, ...instead, ...split, ...some];
}
