import type { Same } from '../same.ts';
import type * as swedish from '../sv/agreement.ts';

export const agreement: Same<typeof swedish.agreement> = {
  heading: 'Voting alike',
  table: (heading) => `Voting alike, ${heading.toLowerCase()}`,
  party: 'Party',
  share: 'Share alike',
  votes: 'Votes',
  tooFew: 'too few',
  howOften: 'How often the parties voted alike',
  lead: 'How often the votes of two parties fell the same way. The share comes first, and under it the number of votes.',
  cannotBeSaid:
    'How often the parties voted alike cannot be said: no vote in the archive shows the votes of several parties.',
  howCounted: 'How we count',
  rule: (least) => [
    'The line of a party in a vote is what more than half of its known votes went to: yes, no or to abstain. To abstain is a line of its own, so that two parties that both abstained were alike.',
    'Those who were absent, did not take part or whose vote is not stated are not counted. Where a party split and no line got more than half, the vote is not counted for that party.',
    `“7 of 9” means that both parties had a line in 9 votes and that it was the same in 7. Below ${least} common votes no share is shown: a single vote would move it too much.`,
    'The periods are the terms of the assembly, from 15 October of the election year. Votes of the executive board and the committees follow them too. Votes without a known date are not included.',
    'The archive may not have all votes, and in one question yes and no may mean different things to different parties. The figures say how the votes fell, not why.',
  ],
};
