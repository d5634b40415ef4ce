import type { Same } from '../same.ts';
import type * as swedish from '../sv/citation.ts';
import { formatEnglishDate } from './date.ts';

export const citation: Same<typeof swedish.citation> = {
  heading: 'Cite',
  sayWhen: 'Say also on which day you read the page: facts may be corrected.',
  checksum: 'Checksum',
  earlierChecksums: (count) => (count === 1 ? 'By the earlier version' : 'By earlier versions'),
  aboutTheSum:
    'Calculated from the facts, not from our words about them. Quote it too: if another sum stands here later, the facts have changed.',
  aboutChecksum: 'About the checksum',
  reference: 'Reference',
  copyReference: 'Copy the reference',
  figures: 'The figures as text',
  copyFigures: 'Copy the figures',
  votingFigures: (number) => `Vote ${number} in figures`,
  copyVotingFigures: (number) => `Copy the figures of vote ${number}`,
  clauseAddresses: 'Each point of the decision has an address of its own: its number, or ¶, is a link to it.',
  rowAddresses: 'Each row of the table by party has an address of its own: the party’s name is a link to it.',
  quoted: (words) => `”${words}”`,
  undated: 'undated',
  noParagraph: 'section not stated',
  vote: (number) => `vote ${number}`,
  question: 'The question',
  settledBy: 'Settled by',
  yesMeant: 'Yes meant',
  noMeant: 'No meant',
  source: 'Source',
  notStated: 'not stated by the source',
  read: (day) => `read ${formatEnglishDate(day)}`,
  checksumOf: (sum) => `checksum ${sum}`,
  copyLink: (link) => `Copy link to ${link.replace(/^Link to /, '')}`,
  copied: (action) => `Copied: ${action.replace(/^Copy /, '')}.`,
  failed: 'Copying did not work. The text is selected, so that you can copy it yourself.',
  failedLink: 'Copying did not work. Open the link and copy the address in the address bar.',
  rowAddress: 'Address of the row',
};
