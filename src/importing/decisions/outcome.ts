import type { Outcome } from '../../domain/decision.ts';
import type { Clause } from '../model/reading.ts';

/** What the verbs of a clause say became of the matter, the surest first. */
const VERBS: readonly [Outcome, RegExp][] = [
  ['tabled', /(?<!att )(?:bordläggs|bordlägga|bordläggas|bordlägges)/iu],
  ['remitted', /återremitter(?:as|a|ar|ades)|återremiss/iu],
  ['rejected', /avslås|avslå(?![\p{L}])|avslår|avstyrks|avstyrka/iu],
  ['answered', /(?:anses|anse|är|förklaras|ska anses) (?:\p{L}+ ){0,2}besvara(?:d|t|de)|besvaras med/iu],
  ['elected', /(?:utses|väljs|utse|välja|förordnas)(?![\p{L}])|val bifalles/iu],
  ['noted', /antecknas|anteckna(?![\p{L}])|till handlingarna|till protokollet läggs/iu],
  [
    'responded',
    /(?:yttrande.{0,300}(?:översänds|översända|avges|lämnas|antas))|(?:lämna|avge|avger|lämnar) yttrande|översänder .{0,200}som yttrande/iu,
  ],
  [
    'assigned',
    /(?:får|ges|ge|ger) .{0,120}i uppdrag|(?:får|ges|ge|ger) .{0,80}uppdrag(?:et)? att|uppdra(?:r|s)? åt|uppdras/iu,
  ],
  [
    'approved',
    /godkän(?:ns|na|ner|nes|ts)|gdkänna|bifall(?:s|a|er|es)|antas|anta(?![\p{L}])|antar|fastställ(?:s|a|er|es)|tillstyrk(?:s|a|er)|bevilja(?:s|r)?(?![\p{L}])|revideras|medges|ställer sig bakom/iu,
  ],
];

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
  if (clauses.length === 1 && !/^enligt .{3,80} förslag$/iu.test(bases[0] ?? '')) return null;
  if (bases.every((basis) => /(?:med (?:ändring|tillägg))/iu.test(basis)) && bases[0] !== '')
    return 'amended';
  if (bases.every((basis) => /(?:^enligt|bifall till|tillstyrker)/iu.test(basis))) return 'approved';
  return null;
}

function outcomeOfText(text: string): Outcome | null {
  if (/^Får framställas/iu.test(text)) return null;
  const verbs = VERBS.map(([outcome, pattern]) => ({ outcome, at: text.search(pattern) })).filter(
    ({ at }) => at >= 0,
  );
  return verbs[0]?.outcome ?? null;
}
