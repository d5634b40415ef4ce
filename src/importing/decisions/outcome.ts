import type { Outcome } from '../../domain/decision.ts';
import type { Clause } from '../model/reading.ts';

/** What can be taken off an agenda or back; grants and fees that "utgår" are paid. */
const MATTER = String.raw`(?:ärendet|ärendena|ärende|punkten|paragrafen|frågan|motionen|interpellationen|medborgarförslaget|e-förslaget|informationen|valet|valärendet|§ ?\d{1,4})`;

/**
 * The words by which a clause says what becomes of the matter: a verb in the forms that clauses have, or a noun that
 * begins one ("Bifall till förslaget").
 */
const ACTS: readonly [Outcome, RegExp][] = [
  ['tabled', /bordläg(?:gs|ga|gas|ges|ger)(?!\p{L})/iu],
  ['tabled', /^bordläggning(?!\p{L})/iu],
  ['remitted', /återremitter(?:as|a|ar|ades|ade)(?!\p{L})/iu],
  ['remitted', /^återremiss(?!\p{L})|bifall(?:s|a|er|es) återremissyrkandet/iu],
  ['rejected', /avsl(?:ås|å|år|ogs)(?!\p{L})|avstyrk(?:s|a|er)(?!\p{L})|^avslag på/iu],
  [
    'answered',
    /(?:anses|anse|är|förklaras|förklara|ska anses)(?: \p{L}+){0,3}? besvara(?:d|t|de)(?!\p{L})|besvara(?:d|t|de) anses|besvaras (?:med|enligt|genom)|besvarar? (?:motionen|medborgarförslaget|e-förslaget|interpellationen|frågan)/iu,
  ],
  [
    'discontinued',
    /avskriv(?:s|a|as|er|its)(?!\p{L})|skriv(?:s|a|er) av (?:ärendet|motionen|medborgarförslaget)/iu,
  ],
  [
    'withdrawn',
    new RegExp(
      String.raw`^${MATTER}(?: \p{L}+){0,2} (?:utgår|utgick|återtas|dras tillbaka|har (?:återtagits|dragits tillbaka|utgått)|tas bort från|stryks från|lyfts ur)(?: (?:från )?(?:dagens |dagordningen|föredragningslistan|ärendelistan|sammanträdet).{0,60})?[.]?$`,
      'iu',
    ),
  ],
  ['elected', /(?<!\p{L})(?:utses|väljs|utse|välja|väljer|utser|förordnas)(?!\p{L})|val bifalles/iu],
  [
    'noted',
    /antecknas|antecknar|anteckna(?!\p{L})|(?<!\p{L})noter(?:as|a|ar)(?!\p{L})|till handlingarna|till protokollet(?: läggs|\.?$)|tar del av/iu,
  ],
  [
    'responded',
    /(?:yttrande|remissvar|svar på remiss).{0,300}?(?:översänds|översända|avges|lämnas|antas|skickas)(?!\p{L})|(?:lämna|avge|avger|lämnar) (?:\p{L}+ ){0,2}?(?:yttrande|remissvar)|översänd(?:er|a) .{0,200}?(?:som (?:\p{L}+ ){0,3}?(?:yttrande|svar|remissvar))/iu,
  ],
  [
    'assigned',
    /(?<!\p{L})(?:får|ges|ge|ger) .{0,120}?(?:i uppdrag|uppdrag(?:et)? att)|uppdra(?:r|s)? (?:åt|till)(?!\p{L})|uppdras(?!\p{L})/iu,
  ],
  [
    'approved',
    /godkän(?:ns|na|ner|nes|ts)(?!\p{L})|gdkänna|bifall(?:s|a|er|es|its)(?!\p{L})|(?<!\p{L})(?:antas|anta|antar)(?!\p{L})|fastställ(?:s|a|er|es|ts)(?!\p{L})|tillstyrk(?:s|a|er)(?!\p{L})|bevilja(?:s|r|ts)?(?!\p{L})|revideras|medge(?:s|r)?(?!\p{L})|ställ(?:er|a) sig bakom|^bifall till|^(?:enligt|i enlighet med) .{3,80}(?:förslag|yrkande)[.]?$/iu,
  ],
];

/** A body that decides, before what it decides: "Kommunfullmäktige beslutar således att". */
const LEAD =
  /^(?:[\p{L}-]+ ){0,6}?(?:beslutar|beslutade|har beslutat|besluta|(?:föreslår?|förslå|hemställer hos|rekommenderar) \p{L}+(?:,? att)?(?: beslutar?)?)(?: (?:således|därmed|enhälligt|även|vidare|också))*(?: att)? |^att |^till .{3,100}? anmäla \p{L}+s beslut om att /iu;
/** Words that begin a clause of their own, whose verb is not what is decided. */
const SUBORDINATE =
  /(?<!\p{L})(?:att|som|om att|vilk(?:en|et|a)|där|när|då|eftersom|huruvida|för att)(?!\p{L})/iu;
const DENIED = /^ (?:inte|ej|icke|delvis|till viss del|endast i)(?!\p{L})/iu;

/**
 * What a decision states that it does with the matter; null where its clauses do different things and
 * no line says whose proposal it follows. Never from the totals of a vote.
 */
export function outcomeOf(clauses: readonly Clause[]): Outcome | null {
  if (clauses.length === 0) return null;
  const each = clauses.map(({ text }) => outcomeOfText(text));
  const [first] = each;
  const bases = clauses.map(({ basis }) => basis ?? '');
  if (
    bases.every((basis) => /återremiss/iu.test(basis)) ||
    clauses.some(({ text }) => /^ärendet återremitteras/iu.test(text))
  )
    return 'remitted';
  if (first !== undefined && first !== null && each.every((outcome) => outcome === first)) return first;
  const followsProposal = /^enligt .{3,80} förslag$|(?:^|\p{L} )tillstyrker /iu;
  if (clauses.length === 1 && !followsProposal.test(bases[0] ?? '')) return null;
  if (bases.every((basis) => /(?:med (?:ändring|tillägg))/iu.test(basis)) && bases[0] !== '')
    return 'amended';
  if (bases.every((basis) => /(?:^enligt|bifall till|tillstyrker)/iu.test(basis))) return 'approved';
  return null;
}

/**
 * The outcome of one clause, by its first verb of deciding that stands in no clause of its own; null where that verb
 * is denied, or another tells something else of the same matter.
 */
function outcomeOfText(text: string): Outcome | null {
  if (/^(?:Får framställas|det antecknas att)/iu.test(text)) return null;
  const said = text.replace(LEAD, '').slice(0, 600);
  const acts = ACTS.flatMap(([outcome, pattern]) => {
    const match = pattern.exec(said);
    return match === null ? [] : [{ outcome, at: match.index, end: match.index + match[0].length }];
  }).sort((a, b) => a.at - b.at);
  const main = acts.filter(
    ({ at }) => !SUBORDINATE.test(said.slice(0, at)) || said.slice(0, at).endsWith(', '),
  );
  const [act] = main;
  if (act === undefined || DENIED.test(said.slice(act.end))) return null;
  return main.every(({ outcome }) => agree(act.outcome, outcome)) ? act.outcome : null;
}

/** Whether one verb after another tells no other outcome: what is answered or approved may be noted or sent too. */
const agree = (first: Outcome, second: Outcome) =>
  first === second ||
  !(['approved', 'rejected'].includes(first) && ['approved', 'rejected'].includes(second));
