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
  inVotes: (numbers: string) => `i votering ${numbers}`,
  known: 'Vad som är känt',
  howVotesAreShown: 'Så redovisar vi röster, och varför vi aldrig räknar ut dem',
  perParty: 'Per parti',
  perPerson: 'Per person',
  sameParagraph: 'Samma paragraf',
  before: 'Före',
  after: 'Efter',
  yesMeans: 'Ja betyder',
  noMeans: 'Nej betyder',
  settledBy: 'Avgjordes med',
  howWellKnown: 'Hur säkert det är',
  votesPerParty: 'Röster per parti',
  votesPerPerson: 'Röster per person',
  party: 'Parti',
  voters: 'I listan',
  personName: 'Namn',
  role: 'Roll',
  position: 'Röst',
  notStated: 'framgår inte',
  noParty: 'Utan parti',
  partiesInList: 'Partier i listan',
  all: 'Alla',
  everyone: 'Alla i källans lista, parti för parti i källans ordning',
  /** After a figure: "9 ja, 6 nej, 0 avstod". */
  counted: { yes: 'ja', no: 'nej', abstain: 'avstod', absent: 'frånvarande' },
  resultUnknown: 'Utfallet framgår inte av källan.',
  yesWon: 'Ja-sidan vann.',
  noWon: 'Nej-sidan vann.',
  castingVote: (option: string) => `Utslagsrösten var ${option}.`,
  atLeast: (count: number) => `minst ${count}`,
  explanations: {
    'full-list': 'Källan redovisar hur var och en röstade.',
    'unknown-positions':
      'Källan namnger dem som deltog, men visar inte hur alla röstade. Ett ställningstagande som saknas räknas inte ut ur siffrorna.',
    'totals-only': 'Källan anger bara antalet röster, inte vilka som röstade hur.',
    'nothing-stated': 'Källan säger att omröstning hölls, men anger inga siffror.',
  },
  /** The minority rule by what it was used for. */
  minorityRules: { remit: 'Minoritetsåterremiss', table: 'Minoritetsbordläggning' },
  splitParties: 'Delade partier',
  noSplit: 'Inget parti delade sig: de i varje parti som röstade eller avstod gjorde likadant.',
  otherwise: 'Annorlunda än de flesta:',
  evenly: 'Jämnt delat:',
  /** Why a rule can let the smaller number win. */
  ruleReasons: {
    'casting-vote':
      'Det blev lika många röster på båda sidor. Då avgör ordförandens röst (KL 5:55–56, 6:33).',
    lot: 'Det blev lika många röster på båda sidor, och lotten fick avgöra.',
    minority:
      'I fullmäktige räcker det att en tredjedel av de närvarande vill återremittera eller bordlägga ett ärende (KL 5:50). Därför vann den sida som hade färre röster.',
    qualified: 'Beslutet krävde fler röster än hälften.',
  },
};

/** The vote's files and code to show it elsewhere. */
export const takeAlong = {
  heading: 'Ta med siffrorna',
  spreadsheet: 'CSV för kalkylprogram',
  picture: 'Bild',
  jsonHelp: 'för program, enligt Popolo',
  csvHelp: 'tabell med kommatecken, för program',
  spreadsheetHelp: 'samma tabell med semikolon, så att svenska kalkylprogram öppnar den rätt',
  pictureHelp: 'PNG, 1200 × 630 punkter, att dela',
  embed: 'Omröstningen utan ram',
  codeLabel: 'Kod som visar omröstningen på din egen sida',
  free: 'Uppgifterna är fria att använda.',
  documentation: 'Så är filerna uppbyggda',
  checksum: 'Filerna och bilden bär sidans kontrollsumma,',
  aboutChecksum: 'Om kontrollsumman',
};
