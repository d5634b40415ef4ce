import { sectionKinds, type SectionKind } from '../../domain/minutes-form.ts';
import type { Line } from '../model/line.ts';
import type { TaughtLine } from '../model/taught-form.ts';

export type { SectionKind };

/** The headings that name each kind, in lower case and without what stands after a colon. */
const HEADINGS: Record<Exclude<SectionKind, 'unknown-heading'>, readonly string[]> = {
  decision: [
    'beslut',
    'beslutet',
    'beslutar således',
    'beslut i ärendet',
    'beslutspunkter',
    'beslut för egen del',
    'dagens beslut',
    'beslutar',
    'beslutade',
  ],
  proposal: [
    'förslag till beslut',
    'förslag',
    'beslutsförslag',
    'liggande förslag',
    'föreliggande förslag',
    'ursprungligt förslag',
    'förslag till beslut i korthet',
  ],
  moved: [
    'yrkande',
    'yrkanden',
    'yrkande/n',
    'yrkanden och förslag',
    'förslag och yrkanden',
    'förslag under sammanträdet',
    'förslag på sammanträdet',
    'förslag till beslut under sammanträdet',
    'förslag till beslut på sammanträdet',
    'yrkanden under sammanträdet',
    'yrkanden på sammanträdet',
    'dagens yrkanden',
    'framställda yrkanden',
    'ärendets behandling under sammanträdet',
    'ärendets behandling vid sammanträdet',
    'ärendets behandling på sammanträdet',
    'behandling under sammanträdet',
    'ändringsyrkande',
    'ändringsyrkanden',
    'tilläggsyrkande',
    'tilläggsyrkanden',
    'återremissyrkande',
    'avslagsyrkande',
    'yrkanden under mötet',
    'yrkanden och propositioner',
    'bifallsyrkande',
  ],
  procedure: [
    'proposition',
    'propositioner',
    'propositionsordning',
    'propositionsordningen',
    'beslutsgång',
    'beslutsgången',
    'propositionsordning och beslut',
    'proposition och beslut',
    'propositionsställande',
    'beslutsordning',
  ],
  vote: [
    'omröstning',
    'omröstningar',
    'huvudvotering',
    'huvudomröstning',
    'votering',
    'voteringar',
    'votering begärs',
    'omröstning begärs',
    'votering och omröstning',
    'omröstning - huvudvotering',
    'omröstning huvudvotering',
    'omröstning och beslutsgång',
    'beslutsgång och omröstning',
    'propositionsordning och omröstning',
    'kontrapropositionsvotering',
    'kontraproposition',
    'motförslagsvotering',
    'förberedande votering',
    'omröstning om motförslag',
    'sluten omröstning',
    'voteringsproposition',
    'omröstningsproposition',
  ],
  result: [
    'omröstningsresultat',
    'voteringsresultat',
    'omröstningens resultat',
    'voteringens resultat',
    'resultat av omröstning',
    'resultat av omröstningen',
    'resultat av votering',
    'resultat av voteringen',
    'resultat',
    'utfall',
  ],
  'roll-call': [
    'voteringslista',
    'voteringslistor',
    'voteringslist(or)',
    'voteringsprotokoll',
    'omröstningslista',
    'omröstningsprotokoll',
    'omröstningsbilaga',
  ],
  dissent: [
    'reservation',
    'reservationer',
    'reservation mot beslutet',
    'reservationer mot beslutet',
    'reservation mot beslut',
    'skriftlig reservation',
    'skriftliga reservationer',
    'anmälan om reservation',
    'reservationer och särskilda yttranden',
    'reservationer och protokollsanteckningar',
  ],
  disqualification: ['jäv', 'jävsanmälan', 'anmäld jäv', 'jävig', 'jäviga'],
  notes: [
    'protokollsanteckning',
    'protokollsanteckningar',
    'protokollsanteckning(ar)',
    'anteckning till protokollet',
    'anteckningar till protokollet',
    'anteckning',
    'till protokollet',
    'till protokollet antecknas',
    'särskilt yttrande',
    'särskilda yttranden',
    'särskilt/särskilda yttranden',
    'röstförklaring',
    'deltar inte i beslutet',
    'deltar ej i beslutet',
    'ej deltagande i beslutet',
    'deltar inte i beslut',
    'deltar ej i beslut',
    'deltog inte i beslutet',
    'deltagande i beslut',
    'deltagande i beslutet',
    'ej deltagande',
    'ej deltagande i beslut',
    'avstår från att delta i beslutet',
  ],
  background: [
    'sammanfattning',
    'sammanfattning av ärendet',
    'ärendet',
    'ärendet i korthet',
    'ärendebeskrivning',
    'beskrivning av ärendet',
    'bakgrund',
    'bakgrund till ärendet',
    'redogörelse',
    'redogörelse för ärendet',
    'yttrande till beslutsförslaget',
    'information',
    'bedömning',
    'överväganden',
    'motivering',
    'motivering till beslut',
    'motivering till beslutet',
    'skäl för beslutet',
    'skäl till beslut',
    'beslutsmotivering',
    'ekonomiska konsekvenser',
    'konsekvenser',
    'barnperspektivet',
    'barnrättsperspektiv',
    'barnkonsekvensanalys',
    'miljökonsekvenser',
    'lagstöd',
    'lagrum',
    'genomförda åtgärder',
    'överläggning',
    'överläggningar',
    'debatt',
    'inlägg',
    'inlägg i ärendet',
    'talare',
    'föredragning',
    'föredragande',
    'dagens sammanträde',
    'sammanträdet',
    'närvarande vid ärendets behandling',
    'deltagande vid ärendets behandling',
    'motionärens förslag',
    'frågor',
    'remissinstanser',
    'ajournering',
    'ajourneringar',
    'anföranden',
    'anförande',
    'motion',
    'interpellation',
  ],
  earlier: [
    'tidigare behandling',
    'tidigare beslut',
    'ärendets tidigare behandling',
    'tidigare behandling av ärendet',
    'ärendets gång',
    'ärendets beredning',
    'beredning',
    'ärendets handläggning',
  ],
  basis: [
    'beslutsunderlag',
    'underlag',
    'underlag för beslut',
    'underlag till beslut',
    'handling',
    'handlingar',
    'handlingar i ärendet',
    'beslutshandlingar',
    'bilagor',
    'dokument',
  ],
  recipients: [
    'expedieras till',
    'expedieras',
    'expediering',
    'expedierat till',
    'expedierad till',
    'protokollsutdrag skickas till',
    'protokollsutdrag till',
    'protokollsutdrag',
    'beslutet skickas till',
    'beslut skickas till',
    'beslutet ska skickas till',
    'beslutet sänds till',
    'beslutet delges',
    'beslutet expedieras till',
    'beslut till',
    'delges',
    'skickas till',
    'skickas för kännedom till',
    'kopia till',
    'kopia för kännedom till',
    'för kännedom',
    'för kännedom till',
    'för åtgärd',
    'för verkställighet',
    'sändlista',
    'utdrag till',
    'meddelas',
    'underrättas',
  ],
  'gender-equality': [
    'jämställdhet',
    'jämställdhetsbedömning',
    'jämställdhetsanalys',
    'jämställdhetskonsekvenser',
    'jämställdhetsperspektiv',
  ],
  approval: [
    'justering',
    'omedelbar justering',
    'direktjustering',
    'omedelbart justerad',
    'dag för justering',
    'justeringsdag',
    'underskrifter',
    'underskrift',
    'vid protokollet',
    'justeras',
    'justerat',
    'rätt utdraget',
    'rätt utdraget intygar',
    'rätt utdraget intygar i tjänsten',
    'utdragets riktighet intygas',
    'anslag',
    'anslag och bevis',
    'bevis om anslag',
  ],
};

const BY_HEADING = new Map<string, SectionKind>(
  Object.entries(HEADINGS).flatMap(([kind, names]) =>
    names.map((name) => [name, kind as SectionKind] as const),
  ),
);

/** A body as it stands in headings: "Regionstyrelsens", "Hälso- och sjukvårdsnämnden". */
const BODY = String.raw`(?<body>(?:[\p{L}-]+ ){0,6}?\p{L}*(?:fullmäktige|styrelsen?|nämnden?|utskottet|utskott|beredningen|kommittén|direktionen|förvaltningen|kontoret|direktören|chefen|rådet|förbundet|kommissionen|ordföranden|presidiet|delegationen))`;
const RECEIVER = String.raw`(?:\p{L}+(?:styrelsens|nämndens) )?\p{L}*(?:fullmäktige|styrelsen|nämnden|utskott|utskottet)`;
const OWNED: readonly [RegExp, SectionKind][] = [
  [
    new RegExp(
      `^${BODY}s? förslag till (?:beslut|\\p{L}*fullmäktiges?|\\p{L}*styrelsens?|\\p{L}*nämndens?)(?: (?:i|till|för) [\\p{L} -]{3,40})?$`,
      'iu',
    ),
    'proposal',
  ],
  [new RegExp(`^${BODY}s? (?:besluts)?förslag$`, 'iu'), 'proposal'],
  [/^(?:(?:liggande|föreliggande|ursprungligt) )?förslag till [\p{L} -]{3,60}s? beslut$/iu, 'proposal'],
  [new RegExp(`^${BODY}s? (?:förslag till beslut|beslutsförslag) .{0,60}$`, 'iu'), 'proposal'],
  [new RegExp(`^${BODY}s? beslut(?: för egen del)?$`, 'iu'), 'decision'],
  [
    new RegExp(
      `^${BODY} (?:beslutar|beslutade|har beslutat)(?: därmed| således| enhälligt| för egen del)*(?: (?:följande|att))?$`,
      'iu',
    ),
    'decision',
  ],
  [
    new RegExp(
      `^${BODY}s (?:handläggning|behandling|beredning|överläggning(?:ar)?|bedömning|överväganden|diskussion|ställningstagande|motivering|redogörelse|information|synpunkter|yttrande)(?: av ärendet| i ärendet)?$`,
      'iu',
    ),
    'background',
  ],
  [/^beslut i (?<body>\p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet))$/iu, 'decision'],
  [/^förslag till (?:\p{L}*fullmäktige|\p{L}*styrelsen|\p{L}*nämnden)$/iu, 'proposal'],
  [
    new RegExp(
      `^${BODY} (?:beslutar|beslutade) (?:att )?(?:föreslå|hemställa (?:hos|till)) ${RECEIVER}(?: att)?(?: besluta)?(?: att)?$`,
      'iu',
    ),
    'decision',
  ],
  // What it is depends on whose minutes it stands in.
  [new RegExp(`^${BODY} föreslår(?: att)? ${RECEIVER}s?(?: att)? beslutar?(?: att)?$`, 'iu'), 'proposal'],
];
const GENDER =
  /^(?:(?:[\p{L}]+ ){0,4}(?:påverkan|konsekvens(?:er)?|avseende|bedömning|analys|perspektiv|effekter|aspekter)[\p{L} ]{0,30} jämställdhet(?:en)?|(?:ur ett |utifrån ett )?(?:\p{L}+(?:-| och| samt),? (?:(?:och|samt) )?)?jämställdhet(?:s-?)?(?:perspektiv(?:et)?|analys(?:en)?|konsekvens(?:er|analys)?|bedömning(?:en)?|aspekter(?:na)?|integrering)?(?: (?:och|samt) [\p{L}]+)?)$/iu;
/** "Proposition om återremiss", "Omröstning 1 – huvudförslag", "Reservation från M, KD". */
const ON_WHAT =
  /^(omröstning|votering|huvudvotering|yrkanden?|proposition|propositionsordning|beslutsgång|reservation(?:er)?|protokollsanteckning(?:ar)?|särskilt yttrande|särskilda yttranden|röstförklaring)(?: (?:nr )?\d{1,2})?(?: (?:om|avseende|gällande|angående|beträffande|från|av|i fråga om|rörande)(?![\p{L}])| ?[–—:-]) ?[^.;!?]{2,60}$/iu;
/** "Nämndens diskussion och yrkanden". */
const MOVED_THERE =
  /^(?:(?:(?:\p{L}*(?:nämndens|utskottets|styrelsens|fullmäktiges)|dagens|ledamöternas|partiernas|övriga|nya|framställda|inlämnade|muntliga|skriftliga) )?(?:(?:överläggning|diskussion|inlägg|debatt|behandling)(?:ar)?,? (?:och|samt) )?(?:yrkanden|yrkande)(?: (?:under|vid|på) \p{L}+)?|(?:ledamöternas|ledamots|partiernas|förtroendevaldas) (?:förslag|yrkanden?)(?: till beslut)?(?: (?:under|vid|på) \p{L}+)?)$/iu;
const PERSONS = String.raw`(?:\p{Lu}[\p{L}’'-]+ ){1,3}\p{Lu}[\p{L}’'-]+s?(?: \(\p{L}{1,5}\))?`;
const PARTIES = String.raw`\p{Lu}\p{L}*(?:demokraternas|partiets|oderaternas|iberalernas|enterns)`;
/** "Bo Alms och Eva Eks förslag": what members moved, and no officer. */
const MEMBERS_OWN = new RegExp(
  `^(?:${PERSONS}(?:, ${PERSONS})*(?: (?:och|samt) ${PERSONS})?|${PARTIES}(?:(?:, | och | samt )${PARTIES})*) (?:förslag|yrkande|ändringsyrkande|tilläggsyrkande)n?$`,
  'u',
);
const NUMBERED =
  /^(omröstning|votering|huvudvotering|yrkande|proposition|propositionsordning|beslutsgång|reservation|protokollsanteckning|särskilt yttrande) (?:nr )?\d{1,2}$/iu;

/** "Enligt kommunstyrelsens förslag" leads to a decision and heads nothing. */
const NO_OWNER = /^(?:enligt|bifall|avslag|på|med|i|efter|från|av|till|för|utifrån|mot|vid) /iu;

interface HeadingMatch {
  readonly kind: SectionKind;
  /** The body that a heading names: "Regionstyrelsen" of "Regionstyrelsens beslut". */
  readonly owner?: string;
  /** A word that is an ordinary noun too, and so a heading only where nothing runs on from it. */
  readonly weak: boolean;
  /** Set where a title may read so: "Yrkande från SD angående …". */
  readonly mayBeTitle?: true;
}

/** Words that lead to a body, and are in no name of one. */
const LEADS_TO =
  /(?:^| )(?:förslag|yrkande|yttrande|reservation|beslut|protokoll|skrivelse|till|från|om|av|i|på|vid|enligt)(?: |$)/iu;

const WEAK = new Set([
  'resultat',
  'förslag',
  'bilagor',
  'ärendet',
  'utfall',
  'dokument',
  'anteckning',
  'underlag',
  'frågor',
  'information',
  'beslutet',
  'meddelas',
  'delges',
]);

const normal = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s*[:.]+\s*$/u, '')
    .replace(/\(er\)|\(ar\)|\(n\)/gu, (ending) => ending.slice(1, -1))
    .replace(/\s*[–—]\s*/gu, ' - ')
    .trim();

const KNOWN = new Map<string, HeadingMatch | undefined>();
/** How many lines are remembered: those of one long document. */
const MOST_KNOWN = 20_000;

const isSectionKind = (taught: TaughtLine): taught is SectionKind => taught in sectionKinds;

/** A line, or a cell of one. */
export type Words = Pick<Line, 'text' | 'taught'>;

/** What kind of section a line or a cell heads, if it is a heading: as an editor has taught, else as its words say. */
export function sectionOf({ text, taught }: Words): HeadingMatch | undefined {
  if (taught === undefined) return sectionKindOf(text);
  if (!isSectionKind(taught)) return undefined;
  const owner = sectionKindOf(text)?.owner;
  return { kind: taught, weak: false, ...(owner === undefined ? {} : { owner }) };
}

/** What kind of section these words head, if they are a heading. Linear in the text, which must be short. */
export function sectionKindOf(text: string): HeadingMatch | undefined {
  if (text.length > 110 || text.length < 3) return undefined;
  if (KNOWN.has(text)) return KNOWN.get(text);
  if (KNOWN.size > MOST_KNOWN) KNOWN.clear();
  const match = headingOf(text);
  KNOWN.set(text, match);
  return match;
}

function headingOf(text: string): HeadingMatch | undefined {
  const line = normal(text).replace(/ \([^()]{0,40}\)$/u, '');
  const kind = BY_HEADING.get(line) ?? BY_HEADING.get(NUMBERED.exec(line)?.[1] ?? '');
  if (kind !== undefined) {
    return /^\p{Ll}/u.test(text) ? undefined : { kind, weak: WEAK.has(line) };
  }
  if (!/^\p{Lu}/u.test(text) || /[.;,!?]$/u.test(text)) return undefined;
  const plain = text.replace(/\s*:\s*$/u, '').trim();
  for (const [pattern, owned] of OWNED) {
    const match = pattern.exec(plain);
    if (match) {
      const owner = match.groups?.['body'];
      // "Förslag till nämndens beslut" names no body of that name.
      if (owner !== undefined && LEADS_TO.test(owner)) continue;
      if (
        owner !== undefined &&
        (/ (?:att|föreslår|tillstyrker|enligt|om|beslutar|beslutade|beslutat|har|bifaller|avslår|yrkar|godkänner|finner|ställer|i enlighet) /u.test(
          `${owner} `,
        ) ||
          NO_OWNER.test(owner))
      )
        return undefined;
      return owner === undefined
        ? { kind: owned, weak: false }
        : { kind: owned, owner: withoutGenitive(owner), weak: false };
    }
  }
  if (GENDER.test(plain)) return { kind: 'gender-equality', weak: false };
  const on = BY_HEADING.get((ON_WHAT.exec(plain)?.[1] ?? '').toLowerCase());
  if (on !== undefined) return { kind: on, weak: true, mayBeTitle: true };
  return MOVED_THERE.test(plain) || MEMBERS_OWN.test(plain) ? { kind: 'moved', weak: true } : undefined;
}

/** "Regionstyrelsens" → "Regionstyrelsen", "kommunfullmäktiges" → "kommunfullmäktige". */
export const withoutGenitive = (body: string) => body.replace(/(fullmäktige|en|et|n|tt)s$/u, '$1');
