import type { Label, Sentence } from '../sentence.ts';
import { citation } from './citation.ts';
import { labels } from './labels.ts';

/** The page of a party in one organisation. */
export const partyPage = {
  kind: 'Parti',
  otherCodes: (codes: string) => `Förkortas också ${codes}.`,
  onlyTheArchive: (votes: string): Sentence => [
    'Här står bara det som finns i arkivet. Partiets siffror räknas ur röstlistor, med det parti som var och en hade den dagen. ',
    { text: labels.howVotesAreShown, href: votes },
  ],
  votes: 'Röster',
  noVotes: 'Arkivet har ingen röstlista som visar hur partiets ledamöter röstade.',
  count: (text: string, meaning: Label | undefined) => (meaning ? `${text}:` : text),
  withoutNames: (): Sentence => [
    'I de här voteringarna anger källan inga namn. Hur partiet röstade ',
    { text: citation.notStated, stated: false },
    '.',
  ],
  members: 'Ledamöter',
  noMembers: 'Arkivet nämner ingen ledamot från partiet.',
  aboutMembers: 'De som nämns i arkivets källor. Listan är inte hela partigruppen.',
  noneFits: 'Inget namn i arkivet passar. Det betyder inte att personen inte hör till partiet.',
};
