import { cite } from '../../domain/law/cite.ts';
import type { Provision } from '../../domain/law/provisions.ts';
import type { Same } from '../same.ts';
import type * as swedish from '../sv/appeal.ts';

const cited = (...provisions: readonly Provision[]) => cite(provisions, 'en');

export const appeal: Same<typeof swedish.appeal> = {
  answers: {
    no: 'No',
    unknown: 'We do not know',
    appealed: 'Appealed',
    otherLaw: 'Under another law',
    notYet: 'The time for appeal has not begun',
    until: (day) => `Yes, until ${day} inclusive`,
    usuallyUntil: (day) => `As a rule, until ${day} inclusive`,
    ranOut: (day) => `The time for appeal ran out on ${day}, if the notice was up throughout`,
  },
  steps: {
    approved: 'Minutes approved',
    approvedDayUnknown: 'The day is not stated by the source',
    announced: 'Notice posted',
    lastDay: 'Last day for an appeal',
    notYet: 'Not yet',
    cannot: 'Cannot be appealed',
    notCounted: 'Not worked out',
    unknown: 'We do not know',
  },
  minutesApproved: (on) => `The minutes were approved${on}.`,
  paragraphApproved: (on) => `The section was approved${on}.`,
  on: (day) => ` on ${day}`,
  preliminary:
    'The minutes have not been approved. The summary was written before that and may come to be changed.',
  announced: (day) => `The notice of approval was posted on ${day}.`,
  approvalUnknown:
    'The source does not say whether the minutes have been approved or a notice of it put up, and so not until when the decision can or could be appealed either. The organisation can answer that.',
  noticeUnknown:
    'When the notice was put up is not stated by the source, and so not until when the decision can or could be appealed either. The organisation can answer that.',
  who: {
    region:
      'Members of the region, such as those who are registered as living there, can appeal in writing to the administrative court.',
    municipality:
      'Members of the municipality, such as those who are registered as living there, can appeal in writing to the administrative court.',
    federation:
      'Members of the federation’s municipalities and regions, such as those who are registered as living there, can appeal in writing to the administrative court. So can the municipalities and regions themselves.',
    joint:
      'Members of the municipalities and regions that have the committee together, such as those who are registered as living there, can appeal in writing to the administrative court.',
  },
  whatIsTried: `It only tries whether the decision is lawful (${cited('KL 13:1', 'KL 13:4', 'KL 13:8')}).`,
  unlessPreparatory: `A decision of a board or committee that only prepares or only carries out something cannot be appealed (${cited('KL 13:2')}). The archive does not say whether this is one.`,
  proposalsCannot:
    'The clauses that are proposals to another body cannot be appealed. The decision of that body can.',
  assemblyCan: (bodies) => `Decisions made by ${bodies} can be appealed (${cited('KL 13:2')}).`,
  otherLawsFirst: `If another law has rules on appeal, those apply instead, sometimes with another time (${cited('KL 13:3')}).`,
  ifTheNoticeStood: `The time runs out only if the notice has been up throughout (${cited('KL 13:5')}). We do not know that. The archive has no record of an appeal.`,
  preparatory: `The decision cannot be appealed, since it only prepares another decision (${cited('KL 13:2')}).`,
  executing: `The decision cannot be appealed, since it only carries out another decision (${cited('KL 13:2')}).`,
  otherLaw: (law) =>
    `The decision is appealed under ${law} and not under the Local Government Act. Who may appeal, how and until when can then be different. Therefore we work out no last day.`,
  ofDraftingBody: `A drafting committee prepares matters for others (${cited('KL 3:2', 'KL 3:5')}). Whether this decision can be appealed, we do not know. The organisation can answer that.`,
  ofUnknownBody:
    'We do not know what kind of body in the meaning of the law has decided. Therefore we do not know either whether the decision can be appealed. The organisation can answer that.',
  undated: {
    'not-on-all-boards': `The time is counted from the day when the notice of approval was on the notice boards of all who have the committee together (${cited('KL 9:32', 'KL 13:5')}). That day is not stated by the source.`,
    'before-the-law':
      'The notice was put up before 2018, when an earlier Local Government Act applied. Therefore we work out no last day.',
  },
  isAppealed: (how) => `The decision has been appealed. ${how}`,
};
