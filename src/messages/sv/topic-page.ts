import type { Sentence } from '../sentence.ts';

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
};
