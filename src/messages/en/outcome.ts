import type { Same } from '../same.ts';
import type * as swedish from '../sv/outcome.ts';

export const outcome: Same<typeof swedish.outcome> = {
  decided: {
    approved: {
      means: 'Approval means yes: what was proposed became the decision.',
      next: 'Who is to do what, and when, is stated in the clauses of the decision if the source says so.',
    },
    amended: {
      means: 'It was a yes, but not to the proposal exactly as it stood. The clauses of the decision apply.',
    },
    rejected: {
      means: 'Rejection means no: what was proposed was not decided.',
      next: 'The same question can be raised again as a new matter.',
    },
    answered: {
      means:
        'The proposal is considered answered. That is neither a yes nor a no: the answer is in the matter, and nothing more is decided about it here.',
    },
    remitted: {
      means:
        'Referral back means that the matter is sent back to be investigated further. It does not settle the matter.',
      next: 'A matter that was referred back can be taken up again when it has been investigated.',
    },
    tabled: {
      means: 'Postponement means that the matter is put off. It does not settle the matter.',
      next: 'A matter that was postponed can be taken up again at a later meeting.',
    },
    discontinued: {
      means: 'Discontinued means that the matter is closed without a decision here on what was proposed.',
    },
    withdrawn: {
      means: 'The matter was taken off the agenda of the meeting. It was not examined.',
      next: 'A matter that was taken off can be taken up again at a later meeting.',
    },
    noted: {
      means:
        'To place something on file means that it has been received. It takes no position on what it says.',
    },
    assigned: {
      means: 'Somebody is given a task. Whether it has been done, the decision does not show.',
      next: 'A task is often followed by a report to those who gave it.',
    },
    responded: {
      means:
        'A response is an answer to somebody else’s proposal or question. The matter is settled by whoever asked.',
    },
    elected: { means: 'Election means that one or more persons were appointed to a post.' },
    unknown: { means: 'The source does not say what came of it. Therefore we do not either.' },
  },
  assignedByName: 'Whether the task has been done, the decision does not show.',
  proposals: {
    approved: 'to say yes',
    amended: 'to say yes, but with changes',
    rejected: 'to say no',
    answered: 'that the matter be considered answered, which is neither a yes nor a no',
    remitted: 'to send the matter back to be investigated further',
    tabled: 'to put the matter off',
    discontinued: 'to close the matter without deciding on what was proposed',
    withdrawn: 'not to take up the matter',
    noted: 'to receive what was reported, without taking a position on what it says',
    assigned: 'to give somebody a task',
    responded: 'to give an answer to somebody else’s proposal or question',
    elected: 'who is to be elected',
  },
  proposalIs: (what) => `The proposal is ${what}.`,
  proposalWas: (what) => `The proposal was ${what}.`,
  proposalUnknown: 'The source does not say what the proposal amounts to. Therefore we do not either.',
  moreOfMatter:
    'The archive has more decisions in the same matter, which may be later. Nothing in the archive says whether they settle it.',
  nothingLater: 'Whether this has been taken up again, the archive does not know.',
  partly: 'A part is decided here, clause by clause. The rest is proposals.',
  wasPartly: (deciders) =>
    `A part was decided here, clause by clause. The rest was proposals to ${deciders}.`,
  settlesNothing: 'Nothing is settled in substance, as far as the archive knows.',
  settlesNothingInThem: 'Nothing in them is settled in substance, as far as the archive knows.',
  decides: (deciders) => `Who decides is ${deciders}`,
  decidesProposals: (deciders) => `Who decides on the proposals is ${deciders}`,
  mayHaveDecided: ', and may decide or already have decided something else.',
};
