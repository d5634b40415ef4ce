import { formatWhen } from '../../domain/dates.ts';
import { formatDays } from '../../domain/days.ts';
import { isKnown, type Unknown } from '../../domain/unknown.ts';

/** What came after a decision. `body` begins the sentence, `to` stands within it; `when` is from {@link later.when}. */
export const later = {
  when: (date: string | Unknown, furtherDays: readonly string[] = []): string => {
    if (furtherDays.length > 0) return `den ${formatDays([date, ...furtherDays])}`;
    return isKnown(date) ? formatWhen(date) : '(dagen framgår inte av källan)';
  },
  /** In the words that the entry has for it, which are Swedish: undefined in other languages. */
  stated: (body: string, brief: string, when: string): string | undefined => `${body} ${brief} ${when}`,
  decided: (body: string, when: string) => `${body} beslutade i saken ${when}`,
  decidedAs: (body: string, when: string, outcome: string, to: string) =>
    `${body} beslutade ${when}: ${outcome}${to && `, och förslag till ${to}`}`,
  proposed: (body: string, when: string, to: string, outcome: string) =>
    `${body} lämnade ${when} ett förslag till ${to || 'ett annat organ'}${outcome && `: ${outcome}`}`,
  remitted: (body: string, when: string) => `${body} återremitterade ärendet ${when}`,
  tabled: (body: string, when: string) => `${body} bordlade ärendet ${when}`,
  planned: (body: string, when: string) =>
    `Nästa steg enligt källan: ${body} ${when}. Vad det ledde till finns inte i arkivet`,
  unknown: (body: string, when: string) =>
    `Senare steg: ${body} ${when}. Vad det blev framgår inte av källan`,
  untold: (body: string, when: string) => `Senare steg: ${body} ${when}`,
  of: (body: string, organization: string) => `${body} i ${organization}`,
};
