import { facets } from '../../search/record/facets.ts';

const number = new Intl.NumberFormat('sv-SE');
const results = (count: number) => (count === 1 ? 'ett resultat' : `${number.format(count)} resultat`);

const quoted = (words: readonly string[]) =>
  words
    .map((word) => `”${word}”`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' och ');

/** "Ordet ", but numbers and days are no words. */
const nounFor = (words: readonly string[]) =>
  words.some((word) => /\d/.test(word)) ? '' : words.length === 1 ? 'Ordet ' : 'Orden ';

/** What the script of the search says. Read in the browser. */
export const search = {
  facets,
  /** A value of a filter as readers see it; in the index and in addresses it is in Swedish. */
  value: (value: string): string => value,
  summary: (count: number, text: string, isPart: boolean) => {
    const none = isPart ? 'Inga träffar hittills' : 'Inga träffar';
    const hits = count === 0 ? none : count === 1 ? 'En träff' : `${number.format(count)} träffar`;
    return text ? `${hits} på ”${text}”` : hits;
  },
  tooLittle: 'En bokstav är för lite att söka på. Skriv minst två',
  searchParty: (letters: string) => `Sök efter partiet ${letters}`,
  tooCommon: (words: number) => `${words === 1 ? 'Det ordet' : 'De orden'} står i nästan alla texter`,
  tellingWord: 'Skriv också ett ord som säger vad du letar efter.',
  firstShown: (shown: number) => `De ${number.format(shown)} första visas.`,
  showMore: (page: number) => `Visa ${page} till`,
  showLast: (left: number) => (left === 1 ? 'Visa den sista' : `Visa de ${left} sista`),
  withoutChoices: (unfiltered: number) => `Sök utan avgränsningar (${results(unfiltered)})`,
  failure:
    'Sökningen kunde inte laddas. Kontrollera anslutningen och ladda om sidan. Tills dess finns allt i listan efter år.',
  searching: 'Söker …',
  /** Nothing has what was asked for, and some results are near it. */
  onlyNear: (count: number, text: string) => `Inga träffar på ”${text}”. Närmast kommer ${results(count)}`,
  /** Some results have what was asked for, and others are near it. */
  alsoNear: (hits: string, near: number) => `${hits}, och ${results(near)} som ligger nära`,
  quoted,
  didYouMean: 'Menade du',
  missing: (words: readonly string[]) => `${nounFor(words)}${quoted(words)} finns inte i arkivet.`,
  /** Words that the archive has only on pages about the site, which are no results. */
  onlyAboutSite: (words: readonly string[]) =>
    `${nounFor(words)}${quoted(words)} står bara på sidorna om webbplatsen.`,
  instead: (meant: string) => `Här visas i stället träffar på ”${meant}”.`,
  replaced: (word: string, by: string) =>
    `Ordet ”${word}” finns inte i arkivet. Vi letade i stället efter ${by}.`,
  begun: (word: string, words: string) =>
    `Ordet ”${word}” finns inte i arkivet, men ord som börjar så, som ${words}.`,
  parts: (word: string, parts: string) =>
    `Ordet ”${word}” finns inte i arkivet. Vi letade i stället efter delarna, ${parts}, eller något som betyder detsamma. En av delarna kan räcka.`,
  onePart: (word: string, part: string) =>
    `Ordet ”${word}” finns inte i arkivet. Vi letade i stället efter en del av det, ${part}, eller något som betyder detsamma.`,
  besideParts: (word: string, parts: string) => `Vi letade också efter delarna av ”${word}”: ${parts}.`,
  readAs: (word: string, as: string) => `Vi läste ”${word}” som ”${as}”.`,
  also: (words: string) => `Vi letade också efter ${words}.`,
  leftOut: (words: string) => `Sidorna behöver inte ha ${words}.`,
  noneHasAll: 'Ingen sida har allt du sökte. Här är de som har det mesta av det.',
  someHaveAll: (count: number) =>
    `${count === 1 ? 'Den första' : `De ${number.format(count)} första`} har allt du sökte eller något nära det, de andra det mesta av det.`,
  unread: (read: number, of: number) =>
    `Orden kan stå så på ${number.format(of)} sidor. Sökningen har läst de ${number.format(read)} som stämmer bäst.`,
  readMore: 'Läs fler',
  chosen: (count: number) => `${count} vald${count > 1 ? 'a' : ''}`,
  remove: (value: string) => `Ta bort ${value}`,
  removeAll: 'Ta bort alla',
  foundBy: (words: string) => `Hittad på ${words}, som redaktionen har lagt till för sökningen.`,
  topic: 'Ämne',
  newestFirst: 'senaste steget först',
  moreSteps: (count: number) =>
    count === 1 ? 'En sida till finns under ärendet.' : `${count} sidor till finns under ärendet.`,
  undated: 'datum framgår inte av källan',
  together: (pages: number) => `${number.format(pages)} sidor: de om samma ärende står tillsammans.`,
  aboutSite: (pages: number) =>
    `Om webbplatsen: ${pages === 1 ? 'en sida' : `${number.format(pages)} sidor`}`,
  section: 'Avsnitt',
  date: 'Datum',
};
