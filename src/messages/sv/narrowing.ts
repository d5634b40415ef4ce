/** What a list holds: "votering", "voteringar". `none` agrees with it in gender: "Ingen", "Inget". */
interface Noun {
  readonly single: string;
  readonly several: string;
  readonly none: string;
}

/** "14 voteringar", "1 av 14 voteringar", "Ingen av 14 voteringar". */
const counted =
  ({ single, several, none }: Noun) =>
  (shown: number, all: number): string => {
    const noun = all === 1 ? single : several;
    return shown === all ? `${all} ${noun}` : `${shown === 0 ? none : shown} av ${all} ${noun}`;
  };

/** The form that narrows a list. How many are shown is also said by script in the browser. */
export const narrowing = {
  narrow: 'Avgränsa',
  showAll: 'Visa alla',
  /** How many of all that the list holds are shown. */
  shown: {
    assignments: counted({ single: 'uppdrag', several: 'uppdrag och förslag', none: 'Inget' }),
    names: counted({ single: 'namn', several: 'namn', none: 'Inget' }),
    votes: counted({ single: 'votering', several: 'voteringar', none: 'Ingen' }),
  },
  all: 'alla',
  organization: 'Organisation',
  body: 'Organ',
  allBodies: 'alla organ',
  topic: 'Ämne',
  allTopics: 'alla ämnen',
  name: 'Namn',
  party: 'Parti',
  allParties: 'alla partier',
};
