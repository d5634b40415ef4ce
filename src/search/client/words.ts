/** What the search says, in plain Swedish. */

const number = new Intl.NumberFormat('sv-SE');

/** "Inga träffar på ”ob-tillägg”", "En träff", "12 träffar på ”CallMe”". */
export function summary(count: number, text: string): string {
  const hits = count === 0 ? 'Inga träffar' : count === 1 ? 'En träff' : `${number.format(count)} träffar`;
  return text.trim() ? `${hits} på ”${text.trim()}”` : hits;
}

/** The same for those who listen, with how many of them are shown. */
export function announcement(count: number, shown: number, text: string): string {
  const rest = count > shown ? ` De ${number.format(shown)} första visas.` : '';
  return `${summary(count, text)}.${rest}`;
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
