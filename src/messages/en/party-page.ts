import type { Same } from '../same.ts';
import type * as swedish from '../sv/party-page.ts';
import { citation } from './citation.ts';
import { labels } from './labels.ts';

export const partyPage: Same<typeof swedish.partyPage> = {
  kind: 'Party',
  otherCodes: (codes) => `Also abbreviated ${codes}.`,
  onlyTheArchive: (votes) => [
    'Only what is in the archive is shown here. The figures of the party are counted from lists of votes, by the party that each person had that day. ',
    { text: labels.howVotesAreShown, href: votes },
  ],
  votes: 'Votes',
  noVotes: 'The archive has no list of votes that shows how the members of the party voted.',
  count: (text, meaning) => (meaning ? `${text}:` : text),
  withoutNames: () => [
    'In these votes the source gives no names. How the party voted is ',
    { text: citation.notStated, stated: false },
    '.',
  ],
  members: 'Members',
  noMembers: 'The archive names no member of the party.',
  aboutMembers: 'Those named in the sources of the archive. The list is not the whole group of the party.',
  noneFits: 'No name in the archive fits. That does not mean that the person does not belong to the party.',
};
