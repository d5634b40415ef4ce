import type { Sentence } from '../sentence.ts';
import { vote } from './vote.ts';
import { labels } from './labels.ts';

/** The page of an elected member. */
export const personPage = {
  kind: 'Förtroendevald',
  alsoWritten: (names: string) => `Skrivs också ${names}.`,
  onlyTheArchive: (votes: string): Sentence => [
    'Här står bara det som finns i arkivet. Personen kan ha röstat, yrkat och haft uppdrag som inte finns med. ',
    { text: labels.howVotesAreShown, href: votes },
  ],
  posts: 'Uppdrag',
  roleNotStated: `rollen ${vote.notStated}`,
  time: 'Tid',
  votes: 'Röster',
  noVotes: (name: string) => `Arkivet har ingen räknad omröstning där ${name} står i röstlistan.`,
  differs: 'Annan röst än de flesta i partiet:',
  thatDay: 'Den dagen:',
};

/** What a person or a party did beside voting. */
export const acts = {
  bills: 'Motioner',
  proposals: 'Yrkanden',
  reservations: 'Reservationer',
  notes: 'Anteckningar',
  disqualifications: 'Jäv',
  whatReservationSays:
    'En reservation säger att någon inte stod bakom beslutet. Den säger inte hur någon röstade.',
};
