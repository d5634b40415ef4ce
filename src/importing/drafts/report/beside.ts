import { outcomes } from '../../../domain/decision.ts';
import { voteOptions } from '../../../domain/vote.ts';
import type { Decision, PersonRef, VoteEvent } from '../../model/reading.ts';
import type { ReadResult } from '../../read.ts';
import { withoutPersonalNumber } from '../private.ts';
import { furnitureName } from './furniture.ts';

/** A line of the source as the report shows it; one that is no text of a § says by which rule. */
export interface SourceLine {
  readonly number: number;
  readonly text: string;
  readonly leftOut?: string;
  /** Whether something was read of it; else it is kept as it stands. */
  readonly isRead: boolean;
}

/** One thing that was read of a §, and the line that it comes from. */
export interface ReadItem {
  readonly name: string;
  readonly value: string;
  readonly line: number | null;
}

export interface Beside {
  readonly source: readonly SourceLine[];
  readonly items: readonly ReadItem[];
}

/** Gives each § of a reading its lines of the source, and what was read of it. */
export function besideOf({ reading, accounts }: ReadResult): (decision: Decision) => Beside {
  const starts = reading.decisions.map(({ line }) => line).sort((a, b) => a - b);
  return (decision) => {
    const next = starts.find((line) => line > decision.line) ?? Infinity;
    const lines = accounts.filter(({ line, to, of }) => {
      const isInside = line.number >= decision.line && line.number < next;
      return of === decision || (isInside && to === 'noise');
    });
    return {
      source: lines.map(({ line, to, by }) => ({
        number: line.number,
        text: withoutPersonalNumber(line.text),
        ...(to === 'noise' ? { leftOut: furnitureName(by) } : {}),
        isRead: to === 'used',
      })),
      items: itemsOf(decision).map((item) => ({ ...item, value: withoutPersonalNumber(item.value) })),
    };
  };
}

const named = ({ name, party }: Pick<PersonRef, 'name' | 'party'>) =>
  [name, party && `(${party})`].filter(Boolean).join(' ') || '?';
const all = (people: readonly PersonRef[]) => people.map(named).join(', ');

const item = (name: string, value: string, line: number | null): ReadItem => ({ name, value, line });

function itemsOf(decision: Decision): ReadItem[] {
  const { line, registryNumbers, title, outcome, clauseDetails, proposedClauses } = decision;
  return [
    item('Paragraf', decision.paragraph ?? 'inte läst', line),
    item('Diarienummer', registryNumbers.join(', ') || 'inget läst', null),
    item('Rubrik', title ?? 'inte läst', null),
    item('Utfall', outcome === null ? 'inte läst' : outcomes[outcome].done, null),
    ...clauseDetails.map((clause) =>
      item(
        clause.proposesTo === null ? 'Beslutssats' : `Förslag till ${clause.proposesTo}`,
        [clause.number && `${clause.number}.`, clause.text].filter(Boolean).join(' '),
        clause.line,
      ),
    ),
    ...proposedClauses.map((text) => item('Bara förslag', text, null)),
    ...decision.proposals.map(({ by, text, line: at }) => item(`Yrkande, ${all(by)}`, text, at)),
    ...decision.voteEvents.flatMap(eventItems),
    ...decision.reservations.map(({ by, line: at }) => item('Reservation', all(by), at)),
    ...decision.disqualified.map((person) => item('Jäv', named(person), null)),
    ...decision.notParticipating.map((person) => item('Deltar inte', named(person), null)),
    ...decision.notes.map((text) => item('Anteckning', text, null)),
    ...decision.assignments.map(({ addressee, task, due, line: at }) =>
      item('Uppdrag', [addressee, task, due].filter(Boolean).join(', '), at),
    ),
    ...decision.references.map(({ body, date, paragraph, line: at }) =>
      item('Hänvisning', [body, date, `§ ${paragraph}`].filter(Boolean).join(' '), at),
    ),
    ...decision.recipients.map((text) => item('Skickas till', text, null)),
  ];
}

function eventItems(event: VoteEvent): ReadItem[] {
  const { yes, no, abstain, absent, yesMeans, noMeans, result, votes, line } = event;
  const counts = [
    `ja ${yes ?? 'inte läst'}`,
    `nej ${no ?? 'inte läst'}`,
    ...(abstain === null ? [] : [`avstår ${abstain}`]),
    ...(absent === null ? [] : [`frånvarande ${absent}`]),
  ];
  return [
    item('Omröstning', counts.join(', '), line),
    ...(yesMeans === null ? [] : [item('Ja betyder', yesMeans, line)]),
    ...(noMeans === null ? [] : [item('Nej betyder', noMeans, line)]),
    ...(result === null ? [] : [item('Utgång', result, line)]),
    ...votes.map((vote) =>
      item(named(vote), vote.option === null ? 'inte läst' : voteOptions[vote.option], vote.line),
    ),
  ];
}
