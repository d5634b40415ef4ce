import { formatDate } from '../../domain/dates.ts';

/** Texts to quote, and what the buttons that copy them say. Also read by script in the browser. */
export const citation = {
  heading: 'Citera',
  /** What is folded: a reference, and the figures of so many votes. */
  folded: (votes: number) =>
    votes > 0 ? 'Källhänvisning och siffror att kopiera' : 'Källhänvisning att kopiera',
  printAll: 'Skriv ut allt',
  sayWhen: 'Skriv också vilken dag du läste sidan: uppgifter kan rättas.',
  checksum: 'Kontrollsumma',
  earlierChecksums: (count: number) =>
    count === 1 ? 'Enligt tidigare version' : 'Enligt tidigare versioner',
  aboutTheSum:
    'Räknad på uppgifterna, inte på våra ord om dem. Ta med den när du citerar: står det en annan summa här senare har uppgifterna ändrats.',
  aboutChecksum: 'Om kontrollsumman',
  reference: 'Källhänvisning',
  copyReference: 'Kopiera källhänvisningen',
  figures: 'Siffrorna som text',
  copyFigures: 'Kopiera siffrorna',
  votingFigures: (number: number) => `Votering ${number} i siffror`,
  copyVotingFigures: (number: number) => `Kopiera siffrorna i votering ${number}`,
  clauseAddresses: 'Varje punkt i beslutet har en egen adress: numret, eller ¶, är en länk till den.',
  rowAddresses: 'Varje rad i tabellen per parti har en egen adress: partiets namn är en länk till den.',
  quoted: (words: string) => `”${words}”`,
  undated: 'odaterat',
  noParagraph: 'paragraf framgår inte',
  vote: (number: number) => `votering ${number}`,
  question: 'Frågan',
  settledBy: 'Avgjordes med',
  yesMeant: 'Ja betydde',
  noMeant: 'Nej betydde',
  source: 'Källa',
  notStated: 'framgår inte av källan',
  read: (day: string) => `läst ${formatDate(day)}`,
  checksumOf: (sum: string) => `kontrollsumma ${sum}`,
  /** From what the link itself is called: "Länk till punkt 3" or "S". */
  copyLink: (link: string) => `Kopiera länk till ${link.replace(/^Länk till /, '')}`,
  /** "Kopiera källhänvisningen" → "Kopierat: källhänvisningen." */
  copied: (action: string) => `Kopierat: ${action.replace(/^Kopiera /, '')}.`,
  failed: 'Det gick inte att kopiera. Texten är markerad, så att du kan kopiera den själv.',
  failedLink: 'Det gick inte att kopiera. Öppna länken och kopiera adressen i adressfältet.',
  rowAddress: 'Radens adress',
};
