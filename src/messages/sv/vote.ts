import { cite } from '../../domain/law/cite.ts';
import { citation } from './citation.ts';

/** The page of a counted vote. */
export const vote = {
  title: (number: number, decision: string, meeting: string) =>
    `Votering ${number}: ${decision} – ${meeting}`,
  name: (number: number) => `Votering ${number}`,
  undatedMeeting: (body: string) => `${body}, odaterat`,
  undated: 'Odaterat',
  preliminary: 'Preliminärt',
  unreviewed: 'Ogranskat utkast',
  embargo: (until: string) => `Embargo till ${until}`,
  toDecision: 'Beslutet som omröstningen hör till',
  /** On a page in another language: what of it is in Swedish. */
  inSwedish: '',
  outcome: 'Utfall',
  chair: 'Ordförande',
  disqualified: 'Deltog inte på grund av jäv',
  /** Where the source does not say in which of the section's votes somebody was disqualified. */
  disqualifiedSomewhere: 'Jäv, men källan säger inte i vilken omröstning',
  /** At the position of somebody absent or not voting for that reason. */
  becauseDisqualified: (position: string) => `${position} (jäv)`,
  inVotes: (numbers: string) => `i votering ${numbers}`,
  known: 'Vad som är känt',
  howVotesAreShown: 'Så redovisar vi röster, och varför vi aldrig räknar ut dem',
  perParty: 'Per parti',
  perPerson: 'Per person',
  /** What is folded: "81 namn: 43 ja, 38 nej". */
  namesFold: (names: number, positions: string) => `${names} namn i källans lista: ${positions}`,
  asBars: (parties: number) => `Samma siffror som staplar, ${parties} partier`,
  sameParagraph: 'Samma paragraf',
  before: 'Före',
  after: 'Efter',
  yesMeans: 'Ja betyder',
  noMeans: 'Nej betyder',
  settledBy: 'Avgjordes med',
  howWellKnown: 'Vad källan visar',
  votesPerParty: 'Röster per parti',
  votesPerPerson: 'Röster per person',
  party: 'Parti',
  voters: 'I listan',
  votersOf: (count: number, party: string) => `${count} i listan, ${party}`,
  personName: 'Namn',
  role: 'Roll',
  position: 'Röst',
  notStated: 'framgår inte',
  noParty: 'Utan parti',
  partiesInList: 'Partier i listan',
  all: 'Alla',
  everyone: 'Alla i källans lista, parti för parti i källans ordning',
  /** After a figure: "9 ja, 6 nej, 0 avstod". */
  counted: {
    yes: 'ja',
    no: 'nej',
    abstain: 'avstod',
    absent: 'frånvarande',
    'not voting': 'deltog inte',
    unknown: 'framgår inte',
  },
  /** A figure as sure as it is: "9", "minst 9", "9 i listan"; a dash where nobody is named, which says nothing. */
  asSure: {
    exact: (figure: string) => figure,
    'at-least': (figure: string) => `minst ${figure}`,
    'in-list': (figure: string) => `${figure} i listan`,
    'not-stated': () => '–',
  },
  resultUnknown: 'Utfallet framgår inte av källan',
  won: { yes: 'Ja-sidan vann', no: 'Nej-sidan vann' },
  noFigures: 'Siffrorna framgår inte av källan',
  someFiguresOnly: 'Källan anger bara en del av siffrorna',
  /** After a score in a list. */
  wonBriefly: { yes: 'ja vann', no: 'nej vann' },
  resultUnknownBriefly: 'utfallet framgår inte',
  ruleUnknownBriefly: 'framgår inte varför',
  /** Follows who won, where the printed numbers alone would say otherwise. */
  wonWith: { fewer: 'med färre röster', tie: 'med lika många röster' },
  /** Follows that: the rule, where it was not the larger number. */
  wonBy: {
    'casting-vote': 'på ordförandens utslagsröst',
    lot: 'genom lottning',
    minority: 'genom minoritetsåterremiss eller minoritetsbordläggning',
    'minority-remit': 'genom minoritetsåterremiss',
    'minority-table': 'genom minoritetsbordläggning',
    qualified: 'efter kravet på kvalificerad majoritet',
  },
  /** Where neither the numbers nor a rule explain who won. */
  unexplained: { unknown: 'Varför framgår inte av källan.', majority: 'Källan anger enkel majoritet.' },
  castingVote: (option: string) => `Utslagsrösten var ${option}.`,
  lacksVotes: (count: number) => `listan saknar minst ${count === 1 ? 'en röst' : `${count} röster`}`,
  lacksNames: (count: number) => `listan saknar minst ${count === 1 ? 'ett namn' : `${count} namn`}`,
  /** "3 nej i listan, 2 i siffrorna" */
  listedAndPrinted: (listed: string, printed: number) => `${listed} i listan, ${printed} i siffrorna`,
  positionsMissing: (count: number) => `Hur ${count} i listan röstade visar källan inte.`,
  explanations: {
    'full-list': 'Källan redovisar hur var och en röstade.',
    'unknown-positions':
      'Källan namnger dem som deltog, men visar inte hur alla röstade. Ett ställningstagande som saknas räknas inte ut ur siffrorna.',
    'incomplete-list':
      'Källans siffror är fler än namnen i listan. Vem som saknas framgår inte, och inte heller om det är siffran som är fel.',
    'contradicted-list': 'Vad som är rätt framgår inte.',
    'list-only':
      'Källan namnger dem som röstade, men anger inte siffror för både ja och nej. Om listan är hel går därför inte att se.',
    'totals-only': 'Källan anger bara antalet röster, inte vilka som röstade hur.',
    'partial-totals': 'Källan anger bara en del av siffrorna, och inte vilka som röstade hur.',
    'nothing-stated': 'Källan säger att omröstning hölls, men anger inga siffror.',
  },
  /** Where the list has as many ja and nej as the source prints, and nothing tells whether anybody abstained. */
  yesAndNoOnly: {
    name: 'Lista med alla ja och nej',
    explanation: 'Listan stämmer med siffrorna för ja och nej. Om någon avstod framgår inte.',
    noSplit: 'Inget parti i listan delade sig: de i varje parti som röstade ja eller nej gjorde likadant.',
  },
  /** What a vote was that did not settle its matter. */
  partOf: {
    part: (title: string) => `Delfråga i ärendet ”${title}”`,
    timing: (title: string) => `Fråga om att avgöra ärendet i dag: ”${title}”`,
  },
  /** "Ja betyder: …", in a text that stands by itself. */
  meant: { yes: 'Ja betydde', no: 'Nej betydde' },
  /** After the outcome in a list, where a vote was on a part that has no name of its own. */
  onlyPart: 'delfråga',
  question: 'Frågan',
  counting: 'Omröstning',
  splitParties: 'Delade partier',
  noSplit: 'Inget parti i listan delade sig: de i varje parti som röstade eller avstod gjorde likadant.',
  otherwise: 'Annorlunda än de flesta:',
  evenly: 'Jämnt delat:',
  /** What a rule says, whatever the numbers were. */
  ruleReasons: {
    'casting-vote': `Vid lika många röster avgör ordförandens röst (${cite(['KL 5:56', 'KL 6:33'])}).`,
    lot: 'Lotten fick avgöra.',
    minority: `I fullmäktige räcker det att minst en tredjedel av de närvarande begär att ett ärende ska återremitteras eller bordläggas (${cite(['KL 5:50'])}).`,
    'minority-remit': `I fullmäktige räcker det att minst en tredjedel av de närvarande begär att ett ärende ska återremitteras (${cite(['KL 5:50'])}).`,
    'minority-table': `I fullmäktige räcker det att minst en tredjedel av de närvarande begär att ett ärende ska bordläggas (${cite(['KL 5:50'])}).`,
    qualified: 'Beslutet krävde en särskild majoritet. Det räckte inte att ha flest röster.',
  },
  /** What the printed numbers were, where a rule needs it said. */
  numbersWere: {
    tie: 'Det blev lika många röster på båda sidor.',
    fewer: 'Därför vann den sida som hade färre röster.',
  },
};

interface Room {
  readonly height: number;
  readonly narrowest: number;
  readonly leftInNarrowest: number;
  readonly widest: number;
  readonly leftInWidest: number;
}

/** The vote's files and code to show it elsewhere. */
export const takeAlong = {
  heading: 'Ladda ner siffrorna',
  spreadsheet: 'CSV för kalkylprogram',
  picture: 'Bild',
  json: 'JSON',
  csv: 'CSV',
  jsonHelp: 'för program, enligt Popolo',
  csvHelp: 'tabell med kommatecken, för program',
  spreadsheetHelp: 'samma tabell med semikolon, så att svenska kalkylprogram öppnar den rätt',
  pictureHelp: 'PNG, 1200 × 630 bildpunkter, att dela',
  embed: 'Omröstningen ensam på en sida',
  codeLabel: 'Kod som visar omröstningen på din egen sida',
  fitting:
    'Ramen blir så hög som omröstningen. Det sköter ett litet skript härifrån, som bara tar emot en höjd från ramen; kontrollsumman i koden gör att webbläsaren inte kör något annat.',
  plainCode: 'Kod utan skript',
  /** Lengths in CSS pixels: how high the frame is, and what is empty in it at two widths. */
  room: ({ height, narrowest, leftInNarrowest, widest, leftInWidest }: Room) =>
    `Ramen är ${height} bildpunkter hög. Då ryms allt från ${narrowest} bildpunkters bredd, vilket typsnitt läsaren än får. Med våra typsnitt blir det tomt under omröstningen: omkring ${leftInNarrowest} bildpunkter där ramen är ${narrowest} bred, omkring ${leftInWidest} där den är ${widest} eller bredare.`,
  free: 'Uppgifterna är fria att använda.',
  documentation: 'Så är filerna uppbyggda',
  checksum: 'Filerna och bilden bär sidans kontrollsumma,',
  aboutChecksum: citation.aboutChecksum,
};
