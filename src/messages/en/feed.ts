import type { Same } from '../same.ts';
import type * as swedish from '../sv/feed.ts';
import { plain } from '../sentence.ts';
import { assignments } from './assignments.ts';
import { costs } from './costs.ts';
import { decisionPage } from './decision-page.ts';
import { documentPage } from './document-page.ts';
import { labels } from './labels.ts';

export const feed: Same<typeof swedish.feed> = {
  manners: {
    vote: 'Decided by a counted vote.',
    acclamation: 'Decided by acclamation. Then nobody’s vote is recorded.',
    untold: 'How it was decided: not retold here.',
    unknown: 'How it was decided: not stated by the source.',
  },
  marks: { decides: '', proposes: 'Proposal: ', both: 'Decision and proposal: ' },
  headings: {
    decides: decisionPage.decides,
    proposes: decisionPage.proposes,
    path: decisionPage.path,
    reservations: decisionPage.reservations,
    notes: decisionPage.notes,
    disqualified: decisionPage.disqualified,
    assignments: assignments.heading,
    money: costs.ofDecision,
    references: decisionPage.related,
    more: decisionPage.more,
    documents: labels.documents,
    proposedDecision: documentPage.proposal,
    content: documentPage.content,
    related: documentPage.related,
  },
  noParagraph: 'Section: not stated by the source.',
  noDate: 'Date: not stated by the source.',
  closedDoors: (why) => `${decisionPage.closedDoors} ${why}`,
  proposed: (to, text) => `Proposal to ${to}: ${text}`,
  votePage: 'The page of the vote',
  reserved: (by, favours) =>
    favours === undefined
      ? decisionPage.reserved(by)
      : plain(decisionPage.reservedFor(by, { text: favours })),
  note: decisionPage.noteFrom,
  task: (addressee, task) => `${addressee}: ${task}`,
  due: 'At the latest:',
  reportTo: assignments.reportedTo,
  period: 'Period:',
  recurrence: 'How often:',
  document: (title, kind, organization) => `Document: ${title} – ${kind}, ${organization}`,
  date: 'Date:',
  about: (period) => `It is about: ${period}.`,
  proposalTo: 'Proposal to',
  notDecided: 'not a decision',
  decided: 'What was decided:',
  correction: (what, page) => `Correction: ${what} – ${page}`,
  onPage: 'On the page',
  corrected: (what) => `What was corrected: ${what}`,
  before: (text) => `Before: ${text}`,
  after: (text) => `After: ${text}`,
  why: (text) => `Why: ${text}`,
  ours: 'The summary is ours and does not replace the minutes.',
  extent: {
    some: (shown, all) =>
      `The ${shown} of ${all} that changed last. Older ones are on the page that the feed follows.`,
    all: 'What changed last comes first.',
  },
};
