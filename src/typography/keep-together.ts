const NBSP = '\u00a0';
/** A blank where a line may break. */
const BLANK = String.raw`[ \t\r\n]+`;

/** Units that are never parted from their number. */
export const UNIT = String.raw`%|‰|kr|kronor|SEK|euro|öre|tkr|mnkr|mkr|mdkr|mdr|procent(?:enheter)?|tusen|miljon(?:er)?|miljard(?:er)?`;

const MONTH = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
/** Numerals in letters that may stand before "miljoner": "två", "tjugofem", "en halv". */
const NUMERAL = String.raw`noll|ett|en|halv|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|\p{L}+ton|(?:tjugo|\p{L}{3,5}tio)\p{L}*|\p{L}*hundra\p{L}*`;
const LARGE = String.raw`tusen|miljon(?:er)?|miljard(?:er)?`;

const rules: readonly (readonly [RegExp, string])[] = [
  // 10 000: groups of three digits after at most three.
  [/(?<=(?<![\d,.])\d{1,3}(?:[ \u00a0]\d{3})*)[ \u00a0](?=\d{3}(?!\d))/gu, NBSP],
  // § 45, §§ 45–47
  [new RegExp(String.raw`(?<=§)${BLANK}(?=\d)`, 'gu'), NBSP],
  // 24 §, 4 kap.
  [new RegExp(String.raw`(?<=\d(?: ?[a-z])?)${BLANK}(?=§|kap\.)`, 'gu'), NBSP],
  // 5 kap. 50 § kommunallagen
  [new RegExp(String.raw`(?<=\d\u00a0kap\.)${BLANK}(?=\d)`, 'gu'), NBSP],
  // 26 maj
  [new RegExp(String.raw`(?<=(?<![\d,.])\d{1,2})${BLANK}(?=(?:${MONTH})(?!\p{L}))`, 'gu'), NBSP],
  // 2 – 3 miljoner: a range of amounts.
  [
    new RegExp(String.raw`(?<=\d)${BLANK}–${BLANK}(?=\d[\d \u00a0,]*\s(?:${UNIT})(?![\p{L}\d]))`, 'gu'),
    `${NBSP}–${NBSP}`,
  ],
  // 58 %, 12 miljoner
  [new RegExp(String.raw`(?<=\d)${BLANK}(?=(?:${UNIT})(?![\p{L}\d]))`, 'gu'), NBSP],
  // två miljoner
  [new RegExp(String.raw`(?<=(?<!\p{L})(?:${NUMERAL}))${BLANK}(?=(?:${LARGE})(?!\p{L}))`, 'giu'), NBSP],
  // 12 miljoner kronor
  [new RegExp(String.raw`(?<=(?<!\p{L})(?:${LARGE}))${BLANK}(?=(?:kronor|kr|euro)(?!\p{L}))`, 'giu'), NBSP],
];

/** Texts that no rule can change: the most of them. */
export const MAY_APPLY = /\d|tusen|miljon|miljard/i;

/**
 * Keeps together what must not be parted at the end of a line: an amount, a § and its number, a number's groups
 * of digits, a number and its unit, a day and its month. Changes blanks into non-breaking spaces and nothing else.
 */
export function keepTogether(text: string): string {
  if (!MAY_APPLY.test(text)) return text;
  return rules.reduce((result, [pattern, replacement]) => result.replace(pattern, replacement), text);
}

/** A part of a text; `kept` is never broken over lines. */
export interface Run {
  readonly text: string;
  readonly kept: boolean;
}

/** A number as it stands when its blanks are kept: "10 000", "2,5". */
const FIGURE = String.raw`\d(?:[\d\u00a0,.]*\d)?`;
/**
 * Where a line may break though no blank stands there: after the dash of "2–3 miljoner", "9–6–0" and "–12 mnkr", and
 * after the stroke of "kr/år". No character forbids that without being in the way of who searches and copies.
 */
const BREAKABLE = new RegExp(
  [
    String.raw`(?:(?<![\p{L}\d])–)?${FIGURE}(?:\u00a0?–\u00a0?${FIGURE})+`,
    String.raw`(?<![\p{L}\d])–${FIGURE}`,
    String.raw`(?<=[\d\u00a0])(?:${UNIT})/\p{L}+`,
  ].join('|'),
  'gu',
);

/** A text kept together, in runs: those that must be set without a break, and what stands between them. */
export function keptRuns(text: string): Run[] {
  const together = keepTogether(text);
  const runs: Run[] = [];
  let place = 0;
  for (const { index, 0: kept } of together.matchAll(BREAKABLE)) {
    if (index > place) runs.push({ text: together.slice(place, index), kept: false });
    runs.push({ text: kept, kept: true });
    place = index + kept.length;
  }
  if (place < together.length) runs.push({ text: together.slice(place), kept: false });
  return runs;
}
