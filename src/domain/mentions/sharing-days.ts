import type { DateInText } from './dates-in-text.ts';
import type { ParagraphMention } from './mention.ts';

const AND = /^\s*(?:,|och|samt|,\s+och)\s*$/;

/**
 * "den 14 maj 2020 § 45 och § 50", "§ 45 och § 50 den 14 maj 2020": §§ in a row share what stands
 * before the first or after the last of them.
 */
export function sharingDays(
  text: string,
  named: readonly ParagraphMention[],
  dates: readonly DateInText[],
): ParagraphMention[] {
  const shared = [...named];
  const dateAfter = ({ start, end, date }: ParagraphMention) =>
    dates.some((day) => day.date === date && day.end >= end - 1 && day.start > start);
  const share = (to: number, from: number, after: boolean) => {
    const [receiving, giving] = [shared[to], shared[from]];
    if (!receiving || !giving?.date || receiving.date || receiving.year || dateAfter(giving) !== after)
      return;
    const [first, second] = after ? [receiving, giving] : [giving, receiving];
    if (!AND.test(text.slice(first.end, second.start))) return;
    const { date, body, otherBodies } = giving;
    shared[to] = { ...receiving, date, otherBodies, ...(body ? { body } : {}) };
  };
  for (let index = 1; index < shared.length; index++) share(index, index - 1, false);
  for (let index = shared.length - 2; index >= 0; index--) share(index, index + 1, true);
  return shared;
}
