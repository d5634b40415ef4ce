import type { Sentence } from '../sentence.ts';

/** A number of what is counted, whose word is the same in the plural; nothing of none. */
const counted = (count: number, noun: string) =>
  count === 0 ? '' : count === 1 ? `ett ${noun}` : `${count} ${noun}`;

/** The page of a topic, and that of all topics. */
export const topicPage = {
  kind: 'Ämne',
  decisions: 'Beslut',
  title: 'Ämnen',
  description: 'Beslut och underlag efter ämne, med en kort förklaring av varje.',
  lead: (amounts: string): Sentence => [
    'Beslut, underlag, uppdrag och belopp, samlade efter vad de handlar om. ',
    { text: 'Alla belopp', href: amounts },
  ],
  all: 'Alla ämnen',
  /** "3 beslut, ett underlag, 7 uppdrag"; nothing of nothing. */
  counts: (parts: Readonly<Record<'decisions' | 'documents' | 'assignments' | 'amounts', number>>) =>
    [
      counted(parts.decisions, 'beslut'),
      counted(parts.documents, 'underlag'),
      counted(parts.assignments, 'uppdrag'),
      counted(parts.amounts, 'belopp'),
    ]
      .filter(Boolean)
      .join(', '),
  nothing: 'Inget i arkivet än',
};
