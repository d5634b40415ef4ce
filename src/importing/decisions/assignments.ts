import { writtenDates } from '../../domain/written-dates.ts';
import type { Clause, Decision } from '../model/reading.ts';

const GETS =
  /^(?<who>\p{Lu}[^.;:]{2,200}?) (?:får|ges)(?: således| därför)? (?:i uppdrag|uppdraget)(?: att)? ?(?<task>.{5,})$/su;
const GIVE =
  /^(?:att |Att )?(?:\p{Lu}[\p{L} -]{3,60}? (?:beslutar att )?)?(?:Ge|ge|ger|Ger|Uppdra åt|uppdra åt|uppdrar åt|Uppdrar åt|Uppdra till|uppdra till|uppdrar till) (?<who>[\p{L}][^.;:]{2,120}?)(?: i uppdrag| uppdrag(?:et)?)?,? att (?<task>.{5,})$/su;
const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december';
const MONTH = new RegExp(String.raw`(?<month>${MONTHS}) (?<year>20\d{2})`, 'iu');
const QUARTER = /(?<quarter>första|andra|tredje|fjärde) kvartalet (?<year>20\d{2})/iu;
const DUE =
  /(?:senast|redovisas|återrapport\p{L}*|återredovis\p{L}*|åter(?:komma|koppl\p{L}*)|klar\p{L}*|slutför\p{L}*|under)[^.]{0,120}/giu;
const QUARTERS = ['första', 'andra', 'tredje', 'fjärde'];

/** Tasks that clauses give, with the day they are due as precisely as it is stated. */
export function assignmentsIn(clauses: readonly Clause[]): Decision['assignments'] {
  return clauses.flatMap(({ text, line, proposesTo }) => {
    if (proposesTo !== null) return [];
    const { who, task } = (GETS.exec(text) ?? GIVE.exec(text))?.groups ?? {};
    return who === undefined || task === undefined
      ? []
      : [{ addressee: who.trim(), task: task.trim(), due: dueIn(text), line }];
  });
}

/** "2023-09", "2024-Q1", "2023-05-10": the last time that words of reporting back name. */
function dueIn(text: string): string | null {
  const dueDates = [...text.matchAll(DUE)].map(([words]) => {
    const day = writtenDates(words).at(-1)?.date;
    if (day) return day;
    const quarter = QUARTER.exec(words)?.groups;
    if (quarter)
      return `${quarter['year']}-Q${QUARTERS.indexOf((quarter['quarter'] ?? '').toLowerCase()) + 1}`;
    const month = MONTH.exec(words)?.groups;
    if (!month) return null;
    const number = MONTHS.split('|').indexOf((month['month'] ?? '').toLowerCase()) + 1;
    return `${month['year']}-${String(number).padStart(2, '0')}`;
  });
  return dueDates.filter((due) => due !== null).at(-1) ?? null;
}
