import type { Same } from '../same.ts';
import type * as swedish from '../sv/coverage.ts';

export const coverage: Same<typeof swedish.coverage> = {
  paragraphs: (held, of) => `${held} of ${of} ${of === 1 ? 'section' : 'sections'}`,
  decisions: (held) => `${held} ${held === 1 ? 'decision' : 'decisions'}`,
  voteEvents: (held, of) => `${held} of ${of} ${of === 1 ? 'vote' : 'votes'}`,
  inArchive: (what) => `In the archive: ${what}.`,
  noVote: 'No vote was held.',
  unknownParagraphs: 'How many sections there were is not stated by the source.',
  unknownVoteEvents: 'How many votes there were is not stated by the source.',
  unknownBoth: 'How many sections and votes there were is not stated by the source.',
  ofMeetings: (meetings, coverage) => `${meetings} meetings. ${coverage}`,
  votes: (count) => `${count} ${count === 1 ? 'vote' : 'votes'}`,
  votesInArchive: (votes, held) => `${votes} in the archive; ${held}.`,
  meetingsHeldUnknown: 'how many the meetings held is not stated by the source',
  meetingsHeldNoMore: 'the meetings held no more',
  meetingsHeld: (votes) => `the meetings held ${votes}`,
  someMeetingsHeld: (meetings, votes) =>
    `${meetings} of the meetings held ${votes}, and how many the others held is not stated by the source`,
  inSome: (listed, votes) => `in ${listed} of the ${votes}`,
  inTheOnly: 'in the only vote',
  inAll: (votes) => `in all ${votes}`,
  unlisted: (count) => ` ${count} of those in the archive have no list.`,
  listed: (share, held, unlisted) => `listed ${share} that the archive has; ${held}.${unlisted}`,
  memberListed: (body, share) => `${body}: ${share}`,
  partyListed: (share) => `The party is ${share}`,
};
