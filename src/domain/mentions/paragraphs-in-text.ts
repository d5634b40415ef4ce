import type { DateInText } from './dates-in-text.ts';
import type { Range } from './mention.ts';

/** One § with its number, or a range of them, as a text writes it. */
export interface ParagraphInText extends Range {
  readonly paragraph: string;
  readonly through?: string;
  readonly clause?: number;
  readonly year?: string;
  /** All that the sign holds together: "§§ 65 och 69" for both of them. */
  readonly whole: Range;
}

const NUMBER = String.raw`\d{1,4}(?:\s[a-h]|[a-z])?(?![\p{L}\d])`;
/** The sign, alone or doubled, or the word for it. */
const SIGN = /§{1,2}|(?<!\p{L})paragraf(?:en)?(?=\s+\d)/giu;
/** § 45, paragraf 45, § 12 a, § 89/2020, § 22 punkt 1 */
const SINGLE = new RegExp(
  String.raw`^(?:§|paragraf(?:en)?)\s*(?<number>${NUMBER})(?:/(?<year>(?:19|20)\d{2})(?![\d-]))?(?:,?\s+punkt(?:en)?\s+(?<clause>\d{1,3})(?!\d))?`,
  'iu',
);
/** §§ 45–47, §§ 65, 66 och 69 */
const SEVERAL = new RegExp(String.raw`^§§\s*${NUMBER}(?:\s*(?:,|och|samt|till|[–-])\s*${NUMBER})*`, 'iu');
const ONE_OF_SEVERAL = new RegExp(String.raw`(?<sign>§§|,|och|samt|till|[–-])\s*(?<number>${NUMBER})`, 'giu');

/** What has paragraphs of its own: a § of those is none of a body's minutes. */
const RULES = String.raw`(?:\p{L}*(?:lagen|balken|förordningen|ordningen|reglementet|stadgarna|stadgan|avtalet|föreskrifterna)|KL|FL|OSL|PBL)`;
const RULES_BEFORE = new RegExp(
  String.raw`(?:(?<!\p{L})${RULES}|kap\.?|\((?:19|20)\d\d:\d+\))\s*(?:\([\d:]+\))?[\s,(]*$`,
  'iu',
);
const RULES_AFTER = new RegExp(
  String.raw`^[\s,]*(?:(?:i|enligt|den)\s+)*${RULES}(?!\p{L})|^[\s,]*(?:st|stycket|kap|lag)(?!\p{L})`,
  'iu',
);
/** "5 kap. 55 § kommunallagen": the number before the sign is that of a law, unless it ends a date. */
const NUMBER_BEFORE = /(?<![\p{L}\d./:-])\d{1,3}\s?[a-z]?\s*$/iu;

const tidy = (number: string) => number.replace(/\s+/g, ' ').toLowerCase();

/** As far as what belongs to a § may stand from it. Looking further would cost, and tell nothing. */
const NEAR = 60;

function ofRules(text: string, { start, end }: Range, dates: readonly DateInText[]): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  const place = start - (/[\s,(]*$/.exec(before)?.[0].length ?? 0);
  return (
    RULES_BEFORE.test(before) ||
    RULES_AFTER.test(after) ||
    /^:\d/.test(after) ||
    (NUMBER_BEFORE.test(before) && !dates.some((date) => date.end === place))
  );
}

function several(all: string, index: number): ParagraphInText[] {
  const whole = { start: index, end: index + all.length };
  const paragraphs: ParagraphInText[] = [];
  for (const { index: place, 0: part, groups: { sign = '', number = '' } = {} } of all.matchAll(
    ONE_OF_SEVERAL,
  )) {
    const end = index + place + part.length;
    const last = paragraphs.at(-1);
    if (last && /^(till|[–-])$/i.test(sign))
      paragraphs.splice(-1, 1, { ...last, end, through: tidy(number) });
    else
      paragraphs.push({
        start: sign === '§§' ? index : end - number.length,
        end,
        paragraph: tidy(number),
        whole,
      });
  }
  return paragraphs;
}

/**
 * The §§ that a text names, in order, given its dates: "§ 45", "§ 89/2020", "§§ 65 och 69" as two,
 * "§§ 45–47" as one range. Those of laws and other rules are left out: "5 kap. 55 § kommunallagen".
 */
export function paragraphsIn(text: string, dates: readonly DateInText[]): ParagraphInText[] {
  return [...text.matchAll(SIGN)].flatMap(({ index, 0: sign }) => {
    const next = dates.find(({ start }) => start > index)?.start;
    const rest = text.slice(index, next);
    const match = (sign === '§§' ? SEVERAL : SINGLE).exec(rest);
    if (!match) return [];
    const [all] = match;
    const end = index + all.length;
    if (ofRules(text, { start: index, end }, dates)) return [];
    if (sign === '§§') return several(all, index);
    const { number = '', year, clause } = match.groups ?? {};
    const whole = { start: index, end };
    return [
      {
        ...whole,
        whole,
        paragraph: tidy(number),
        ...(year ? { year } : {}),
        ...(clause ? { clause: Number(clause) } : {}),
      },
    ];
  });
}
