import { disqualifiedAt, extent } from '../../domain/disqualification.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Entry, EntryData } from '../../schema/collections.ts';
import { joined, partyLabel, personName } from '../labels.ts';
import type { Register } from '../register.ts';
import { voteEventsOf } from '../../telling/decision-votes.ts';

type Disqualified = EntryData<'beslut'>['disqualified'][number];

/** The vote events of a decision in their order. */
const heldEvents = (decision: Entry<'beslut'>) => voteEventsOf(decision).map(({ event }) => event);

/** "Karin Pleijel (MP)", with the party's abbreviation on the meeting's day. */
function nameOf(
  register: Register,
  { data }: Entry<'beslut'>,
  { person, party }: Disqualified,
  language: Language,
): string {
  const { date } = register.get('sammantraden', data.meeting).data;
  return `${personName(register, person, date)} (${partyLabel(register, party, date, language).code})`;
}

const sentence = (lead: string, persons: readonly string[], separator = ', '): string[] =>
  persons.length === 0 ? [] : [`${lead}: ${persons.join(separator)}.`];

/**
 * Who took no part in a § because of a conflict of interest, in which votes and in what part of the matter, as far as
 * the source says; in whole sentences.
 */
export function disqualifiedInDecision(
  register: Register,
  decision: Entry<'beslut'>,
  language: Language = SWEDISH,
): string[] {
  const { vote: words } = messagesIn(language);
  const { disqualified } = decision.data;
  const events = heldEvents(decision);
  const isUnclear = (disqualification: Disqualified) => extent(disqualification, events) === 'unclear';
  const described = (disqualification: Disqualified) => {
    const { voteEvents, concerns } = disqualification;
    const votes = voteEvents ? ` ${words.inVotes(joined(voteEvents.map(String), language))}` : '';
    const part = concerns ? `: ${concerns}` : '';
    return `${nameOf(register, decision, disqualification, language)}${votes}${part}`;
  };
  const separator = disqualified.some(({ voteEvents, concerns }) => voteEvents ?? concerns) ? '; ' : ', ';
  const clear = disqualified.filter((disqualification) => !isUnclear(disqualification));
  return [
    ...sentence(words.disqualified, clear.map(described), separator),
    ...sentence(words.disqualifiedSomewhere, disqualified.filter(isUnclear).map(described), separator),
  ];
}

/** Who took no part in one vote of a § because of a conflict of interest, and of whom that is not clear; in sentences. */
export function disqualifiedInVote(
  register: Register,
  decision: Entry<'beslut'>,
  number: number,
  language: Language = SWEDISH,
): string[] {
  const { vote: words } = messagesIn(language);
  const { disqualified } = decision.data;
  const events = heldEvents(decision);
  const names = (persons: readonly Disqualified[]) =>
    persons.map((person) => nameOf(register, decision, person, language));
  return [
    ...sentence(words.disqualified, names(disqualifiedAt(disqualified, events, number))),
    ...sentence(
      words.disqualifiedSomewhere,
      names(disqualified.filter((person) => extent(person, events) === 'unclear')),
    ),
  ];
}
