import type { Same } from '../same.ts';
import type * as swedish from '../sv/votes.ts';

export const votes: Same<typeof swedish.votes> = {
  lists: {
    allDisqualified: ' (conflict of interest)',
    someDisqualified: (count) => `, ${count} of them because of a conflict of interest`,
    noneStated: (count) => `Not stated, ${count} listed`,
    notStated: (count) => `${count} not stated`,
    title: (decision, number) => `${decision}, vote ${number}`,
    part: (question) => `Part of the matter: ${question}`,
  },
  heading: 'Votes',
  titleOf: (organization) => `Votes in ${organization}`,
  description:
    'Counted votes in regions and municipalities: the question, the figures, the outcome and how well the votes are known.',
  descriptionOf: (organization) =>
    `Counted votes in ${organization}: the question, the figures, the outcome and how well the votes are known. And how often the parties voted alike.`,
  count: (votes) => (votes === 1 ? 'One vote' : `${votes} votes`),
  ruleUnknown: 'The rule is not stated by the source',
  difference: (votes) =>
    votes === 0
      ? 'As many yes as no'
      : votes === 1
        ? 'A difference of one vote'
        : `A difference of ${votes} votes`,
  margin: (votes) =>
    votes === 0 ? 'equally many' : votes === 1 ? '1 vote at most' : `${votes} votes at most`,
  agreement: {
    none: 'none',
    same: (same, common) => `${same} of ${common}`,
    term: (from, to) => `Term of office ${from}–${to}`,
    fromTerm: (votes, held) => `The archive has ${votes} from the term; ${held}.`,
    comparable: (compared, held) => {
      const all = held === 1 ? 'In the only one of the archive' : `In all ${held} of the archive`;
      return `${compared === held ? all : `In ${compared} of the archive’s ${held}`}, votes can be compared.`;
    },
    tooFew: (least) => `That is too few to say anything: below ${least} votes in common no share is shown.`,
    oneVoteMoves: (points, much) =>
      `A single vote moves a share by at least ${points} ${points === 1 ? 'percentage point' : 'percentage points'}${much ? ', so the shares say little of how the parties vote at large' : ''}.`,
  },
};
