import { counted } from '../../../domain/counted.ts';
import type { Decision, Reading, VoteEvent } from '../../model/reading.ts';
import { furnitureName } from './furniture.ts';

/** What was read of a file, in figures with their names. */
export function figuresOf({
  lines,
  decisions,
  warnings,
  body,
  date,
  unmatchedRollCalls,
}: Reading): [string, string][] {
  const events = decisions.flatMap(({ voteEvents }) => voteEvents);
  const noise = Object.entries(lines.noise);
  const noisy = noise.reduce((sum, [, count]) => sum + count, 0);
  const uncertain = warnings.length + decisions.reduce((sum, decision) => sum + decision.warnings.length, 0);
  return [
    ['Organ', body ?? 'framgår inte'],
    ['Datum', date ?? 'framgår inte'],
    [
      'Rader',
      `${lines.total} i källan: ${lines.used} lästa, ${lines.text} text i en paragraf, ${lines.kept} utanför paragraferna, ${noisy} sidhuvuden och liknande`,
    ],
    ...(noise.length > 0
      ? [
          [
            'Sidhuvuden och liknande',
            noise.map(([rule, count]) => `${furnitureName(rule)} ${count}`).join(', '),
          ] as [string, string],
        ]
      : []),
    ['Paragrafer', `${decisions.length}${rangeOf(decisions)}`],
    ['Omröstningar', votesWords(events, unmatchedRollCalls.length)],
    ['Varningar', String(uncertain)],
  ];
}

function rangeOf(decisions: readonly Decision[]): string {
  const numbers = decisions.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]));
  return numbers.length > 1 ? ` (§ ${numbers[0]}–${numbers.at(-1)})` : '';
}

function votesWords(events: readonly VoteEvent[], loose: number): string {
  if (events.length === 0 && loose === 0) return 'inga';
  const agree = events.filter(({ reconciled }) => reconciled === true).length;
  const not = events.filter(({ reconciled }) => reconciled === false).length;
  const without = events.filter(({ votes, unread }) => votes.length + unread.length === 0).length;
  return [
    `${events.length}, varav ${agree} där lista och siffror stämmer`,
    ...(not > 0 ? [`${not} där de inte går ihop`] : []),
    ...(without > 0 ? [`${without} utan lista`] : []),
    ...(loose > 0 ? [`${counted(loose, 'lista', 'listor')} utan omröstning`] : []),
  ].join(', ');
}

/** What was read of a §, in words with their counts. */
export function readWords(decision: Decision): string[] {
  const {
    clauses,
    clauseDetails,
    proposedClauses,
    proposals,
    voteEvents,
    reservations,
    disqualified,
    references,
    assignments,
  } = decision;
  const proposing = clauseDetails.filter(({ proposesTo }) => proposesTo !== null).length;
  const events = voteEvents.map(
    ({ yes, no, abstain, votes, unread }) =>
      `omröstning ${yes ?? '?'}–${no ?? '?'}${abstain === null ? '' : `–${abstain}`}${votes.length + unread.length === 0 ? '' : ` med ${counted(votes.length + unread.length, 'namn', 'namn')}`}${unread.length === 0 ? '' : `, ${unread.length} utan läst röst`}`,
  );
  const parts: [number, string, string][] = [
    [clauses.length - proposing, 'beslutssats', 'beslutssatser'],
    [proposing, 'förslag till annat organ', 'förslag till annat organ'],
    [proposedClauses.length, 'sats i förslag till beslut', 'satser i förslag till beslut'],
    [proposals.length, 'yrkande', 'yrkanden'],
    [reservations.length, 'reservation', 'reservationer'],
    [disqualified.length, 'jävig', 'jäviga'],
    [assignments.length, 'uppdrag', 'uppdrag'],
    [references.length, 'hänvisning', 'hänvisningar'],
  ];
  return [
    ...parts.flatMap(([count, singular, many]) => (count > 0 ? [counted(count, singular, many)] : [])),
    ...events,
  ];
}
