import type { MatterMention, Range } from './mention.ts';

/** 272-2020, RS/412/2020, SLK-2023-00686, 1338/22, KS/2017:499, RV180949, KU.2017.3, KS KF/2025:294 */
const NUMBER = String.raw`(?:\p{Lu}{2,5}(?:\s\p{Lu}{2,5})?(?:[/.:-]|\s(?=\d+[/:-]))?)?\d+(?:[/.:-]\d+)*`;
const ANY = new RegExp(
  String.raw`(?<![\p{L}\d@+]|[\p{L}\d][/.:_-]|§\s*)${NUMBER}(?![\p{L}\d]|[/.:_-]\d|-\p{L}|\s?(?:kr|kronor|%|procent)(?!\p{L}))`,
  'gu',
);
const SAYS_SO =
  /(?:(?<!\p{L})dnr|diarienr|diarienummer|diarienumret|ärendenummer|ärendenumret|registreringsnummer)[.:]?\s*$/iu;
const SAYS_MATTER = /(?<!\p{L})ärende(?:t|n|na|ts)?:?\s*$/iu;
/** Numbers of other things that are written alike. */
const OTHER_BEFORE =
  /(?:motion(?:en|erna|er)?|handling(?:en)?|bilaga|lag(?:en)?|förordning(?:en)?|SFS|nr|nummer|tel(?:efon)?|org(?:anisations)?(?:nr|nummer))\.?:?\s*\(?$/iu;
const divided = (number: string) => /\d[/:-]\d|\p{L}.*\d[/.:-]?\d/u.test(number);

/** 272-2020, 1338/22: a running number and a year. With letters before it a number may be of any form. */
const RUNNING_AND_YEAR = /^\d+(?:-(?:19|20)\d{2}|\/(?:(?:19|20)\d{2}|\d{2}))$/;
/** Years from and to, days of a month, numbers of organisations. */
const OTHER = /^(?:19|20)\d{2}[-/](?:19|20)?\d{2}$|^\d{1,2}\/\d{1,2}$|^\d{6}-\d{4}$/;
const looksLikeMatter = (number: string) =>
  !OTHER.test(number) && (RUNNING_AND_YEAR.test(number) || /^\p{Lu}{2}.*\d{3}/u.test(number));

/**
 * The registry numbers that a text may name, in order, outside of `taken` (its dates and §§). One
 * that the text does not mark is a mere possibility: only the archive can tell whether it is one.
 */
export function mattersIn(text: string, taken: readonly Range[]): MatterMention[] {
  return [...text.matchAll(ANY)].flatMap(({ index: start, 0: number }) => {
    const end = start + number.length;
    const before = text.slice(Math.max(0, start - 40), start);
    const says = SAYS_SO.test(before);
    const like = says
      ? divided(number) || number.length > 4
      : looksLikeMatter(number) && !OTHER_BEFORE.test(before);
    if (!like || taken.some((range) => range.start < end && start < range.end)) return [];
    return [{ kind: 'matter', start, end, number, marked: says || SAYS_MATTER.test(before) }];
  });
}
