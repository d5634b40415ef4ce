import { SWEDISH, type Language } from '../domain/language.ts';
import type { KnowledgeLevel } from '../domain/tally.ts';
import { isKnown } from '../domain/unknown.ts';
import { countedOptions } from '../domain/vote.ts';
import { messagesIn, type Messages } from '../messages/index.ts';
import type { Count } from '../telling/list.ts';
import type { ToldVote } from '../telling/vote.ts';
import { capitalized, type Label } from './labels.ts';
import type { NumberedVote } from '../telling/decision-votes.ts';

/** A told vote in words. Everything that says something of a vote says it with these, so that it is said alike. */
interface VoteWords {
  /** "43–38–0"; absent unless both ja and nej are printed. */
  readonly score?: string;
  /** Why there is no score: "Siffrorna framgår inte av källan". Absent where there is one. */
  readonly noScore?: string;
  /** The score and who won: "43–38–0, nej vann (minoritetsåterremiss)". Absent with it. */
  readonly inBrief?: string;
  /** "9 ja, 6 nej, 0 avstod. Frånvarande: framgår inte av källan." */
  readonly totals: string;
  /** "Nej-sidan vann med färre röster, genom minoritetsåterremiss." Always one or two whole sentences. */
  readonly result: string;
  /** "minoritetsåterremiss"; absent where the source states no rule. */
  readonly ruleName?: string;
  /** The rule, what it says, and what the numbers were: "Minoritetsåterremiss. I fullmäktige räcker det …" */
  readonly rule: string;
  readonly knowledge: { readonly level: KnowledgeLevel; readonly name: string; readonly explanation: string };
}

export function voteWords(told: ToldVote, language: Language = SWEDISH): VoteWords {
  const messages = messagesIn(language);
  const { namedRules } = messages.vocabulary;
  const { rule } = told.winner;
  return {
    ...(told.score
      ? { score: told.score.join('–'), inBrief: inBrief(told.score, told, messages) }
      : { noScore: noScore(told, messages) }),
    totals: totals(told, messages),
    result: result(told, messages),
    ...(rule === 'unknown' ? {} : { ruleName: namedRules[rule] }),
    rule: ruleText(told, messages),
    knowledge: knowledge(told, messages),
  };
}

/** What is not printed is said at the end, and never as 0. */
function totals({ totals: printed }: ToldVote, { frame, vote }: Messages): string {
  const nouns = vote.counted;
  const stated = countedOptions.filter((option) => isKnown(printed[option]));
  const missing = countedOptions.filter((option) => !isKnown(printed[option]));
  const figures = stated.map((option) => `${printed[option]} ${nouns[option]}`).join(', ');
  const gaps = missing.map((option) => nouns[option]).join(', ');
  return [figures && `${figures}.`, gaps && `${capitalized(gaps)}: ${frame.notStated.toLowerCase()}.`]
    .filter(Boolean)
    .join(' ');
}

/** A score is never alone: who won with it, and why where that is not the larger number. */
function inBrief(score: readonly number[], { winner }: ToldVote, { vote, vocabulary }: Messages): string {
  const { side, numbers, rule } = winner;
  const figures = score.join('–');
  if (side === 'unknown') return `${figures}, ${vote.resultUnknownBriefly}`;
  const won = `${figures}, ${vote.wonBriefly[side]}`;
  if (numbers === 'more') return won;
  const why = rule === 'unknown' ? vote.ruleUnknownBriefly : vocabulary.namedRules[rule];
  return `${won} (${why})`;
}

/** Whether the source prints some number or none. */
const noScore = ({ totals: printed }: ToldVote, { vote }: Messages): string =>
  Object.values(printed).some(isKnown) ? vote.someFiguresOnly : vote.noFigures;

/** Rules that explain a tie by themselves: that the numbers were alike needs no word. */
const tieBreaks: readonly string[] = ['casting-vote', 'lot'];

/** Who won, and where the numbers alone would say otherwise, why; or that the source does not say. */
function result({ winner: { side, numbers, rule } }: ToldVote, { vote }: Messages): string {
  if (side === 'unknown') return `${vote.resultUnknown}.`;
  const against =
    numbers === 'fewer' || (numbers === 'tie' && !tieBreaks.includes(rule)) ? numbers : undefined;
  const wonBy: Partial<Record<typeof rule, string>> = vote.wonBy;
  const by = wonBy[rule];
  const who = [vote.won[side], ...(against ? [vote.wonWith[against]] : [])].join(' ');
  if (by !== undefined) return `${who}${against ? ',' : ''} ${by}.`;
  const unexplained: Partial<Record<typeof rule, string>> = vote.unexplained;
  return [`${who}.`, ...(against ? [unexplained[rule] ?? ''] : [])].join(' ');
}

function ruleText(
  { winner: { numbers, rule, castingVote } }: ToldVote,
  { vote, vocabulary }: Messages,
): string {
  const reasons: Partial<Record<typeof rule, string>> = vote.ruleReasons;
  const reason = reasons[rule];
  const isTie = numbers === 'tie' && tieBreaks.includes(rule);
  return [
    `${capitalized(vocabulary.namedRules[rule])}.`,
    isTie ? vote.numbersWere.tie : undefined,
    reason,
    numbers === 'fewer' && reason !== undefined && !tieBreaks.includes(rule)
      ? vote.numbersWere.fewer
      : undefined,
    castingVote ? vote.castingVote(vocabulary.voteOptions[castingVote]) : undefined,
  ]
    .filter(Boolean)
    .join(' ');
}

/** A list that has as many ja and nej as are printed, where nothing tells whether anybody abstained. */
export const abstentionsUnknown = ({ totals, list, listed }: ToldVote): boolean =>
  list.level === 'full-list' && !isKnown(totals.abstain) && listed.abstain.count === 0;

function knowledge(told: ToldVote, { vote, vocabulary }: Messages): VoteWords['knowledge'] {
  const { list } = told;
  const explanations = abstentionsUnknown(told)
    ? { ...vote.explanations, 'full-list': vote.yesAndNoOnly.explanation }
    : vote.explanations;
  const { level, lacksNames, lacksVotes, excesses, unknownPositions } = list;
  const lacks = lacksVotes === lacksNames ? vote.lacksVotes(lacksVotes) : vote.lacksNames(lacksNames);
  const contradictions = excesses.map(({ option, listed, printed }) =>
    vote.listedAndPrinted(`${listed} ${vote.counted[option]}`, printed),
  );
  const isTold = level === 'unknown-positions';
  return {
    level,
    name: abstentionsUnknown(told)
      ? vote.yesAndNoOnly.name
      : capitalized(level === 'incomplete-list' ? lacks : vocabulary.knowledgeLevels[level]),
    explanation: [
      contradictions.length > 0 ? `${capitalized(contradictions.join('; '))}.` : undefined,
      explanations[level],
      unknownPositions > 0 && !isTold ? vote.positionsMissing(unknownPositions) : undefined,
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** What the ja or nej that won meant: "Nej betydde: …"; undefined where the source does not say who won, or what it meant. */
export function wonMeaning(
  { event, told }: Pick<NumberedVote, 'event' | 'told'>,
  language: Language = SWEDISH,
): string | undefined {
  const { side } = told.winner;
  if (side === 'unknown') return undefined;
  const means = side === 'yes' ? event.yesMeans : event.noMeans;
  return isKnown(means) ? `${messagesIn(language).vote.meant[side]}: ${means}` : undefined;
}

/** What was counted, after that a vote was held: nothing where it settled the matter, else "(tilläggsyrkande)". */
export function partName({ kind, scope }: ToldVote, language: Language = SWEDISH): string[] {
  const { vocabulary, vote } = messagesIn(language);
  if (scope === 'matter') return [];
  return [`(${kind === 'other' ? vote.onlyPart : vocabulary.voteEventKinds[kind].toLowerCase()})`];
}

/** A count in a cell: "9", "minst 9", "9 i listan"; a dash where nobody is named, which says nothing. */
export const countLabel = ({ certainty, count }: Count, { vote }: Messages): Label => ({
  text: vote.asSure[certainty](String(count)),
  ...(certainty === 'not-stated' ? { stated: false } : {}),
});

/** What a vote says where it stands by itself: what it was about, where it did not settle the whole matter. */
export function subjectOf(
  { scope }: ToldVote,
  { question, title }: { readonly question: string; readonly title: string },
  language: Language = SWEDISH,
): { readonly heading: string; readonly partOf?: string } {
  if (scope === 'matter') return { heading: title };
  return { heading: question, partOf: messagesIn(language).vote.partOf[scope](title) };
}
