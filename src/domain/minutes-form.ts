/** How minutes are set up, in the words that an editor chooses among. */

/** What a section of a § is about. */
export const sectionKinds = {
  decision: 'beslut',
  proposal: 'förslag till beslut',
  moved: 'yrkanden',
  procedure: 'proposition och beslutsgång',
  vote: 'omröstning',
  result: 'omröstningens resultat',
  'roll-call': 'röstlista',
  dissent: 'reservationer',
  disqualification: 'jäv',
  notes: 'protokollsanteckningar och särskilda yttranden',
  background: 'bakgrund, bedömning och annan text',
  earlier: 'tidigare behandling',
  basis: 'beslutsunderlag',
  recipients: 'vilka beslutet skickas till',
  'gender-equality': 'jämställdhet',
  approval: 'justering och underskrifter',
  'unknown-heading': 'något annat: texten under rubriken är bara text',
} as const;
export type SectionKind = keyof typeof sectionKinds;

/** What a column of a list of voters holds. */
export const columnKinds = {
  yes: 'ja',
  no: 'nej',
  abstain: 'avstår',
  absent: 'frånvarande',
  'not voting': 'deltar inte',
  unknown: 'rösten framgår inte',
  vote: 'rösten som ord: ja, nej eller avstår',
  name: 'namn',
  'first-name': 'förnamn',
  'last-name': 'efternamn',
  party: 'parti',
  seat: 'platsens nummer',
  role: 'uppdrag: ledamot eller ersättare',
  replaces: 'vem någon ersätter',
  other: 'något annat, som inte är en röst',
} as const;
export type ColumnKind = keyof typeof columnKinds;
