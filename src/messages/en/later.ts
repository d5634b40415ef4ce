import { dateSpan } from '../../domain/dates.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { Same } from '../same.ts';
import type * as swedish from '../sv/later.ts';
import { formatEnglishDate } from './date.ts';
import { meeting } from './meeting.ts';

const word = { day: 'on', month: 'in', quarter: 'in the', year: 'in' } as const;

export const later: Same<typeof swedish.later> = {
  when: (date, furtherDays = []) =>
    furtherDays.length > 0
      ? `on ${meeting.days([date, ...furtherDays])}`
      : isKnown(date)
        ? `${word[dateSpan(date)?.precision ?? 'day']} ${formatEnglishDate(date)}`
        : '(day not stated by the source)',
  // The words of an entry are Swedish, and we do not translate them.
  stated: () => undefined,
  decided: (body, when) => `${body} decided on it ${when}`,
  decidedAs: (body, when, outcome, to) =>
    `${body} decided ${when}: ${outcome}${to && `, and a proposal to ${to}`}`,
  proposed: (body, when, to, outcome) =>
    `${body} made a proposal to ${to || 'another body'} ${when}${outcome && `: ${outcome}`}`,
  remitted: (body, when) => `${body} referred the matter back ${when}`,
  tabled: (body, when) => `${body} postponed the matter ${when}`,
  planned: (body, when) => `Next step by the source: ${body} ${when}. What came of it is not in the archive`,
  unknown: (body, when) => `Later step: ${body} ${when}. What came of it is not stated by the source`,
  untold: (body, when) => `Later step: ${body} ${when}`,
  of: (body, organization) => `${body} in ${organization}`,
};
