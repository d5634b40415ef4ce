import type { Same } from '../same.ts';
import type * as swedish from '../sv/matter.ts';

export const matter: Same<typeof swedish.matter> = {
  deeds: {
    proposed: 'Proposed to',
    decided: 'Decided',
    remitted: 'Referred back',
    tabled: 'Postponed',
    'reported-back': 'Reported back',
  },
  andProposed: (bodies) => `and proposed to ${bodies}`,
  document: (kind, { reports, proposes }) => {
    if (!reports && !proposes) return `${kind} drawn up`;
    const does = [...(reports ? ['reports back'] : []), ...(proposes ? ['proposes a decision'] : [])];
    return `${kind} that ${does.join(' and ')}`;
  },
  relations: {
    'earlier-step': 'Earlier step',
    'later-step': 'Later step',
    'reports-back': 'Decision that is reported back on',
    related: 'Belongs together with the matter',
  },
  order: { 'earlier-step': 'Before', 'later-step': 'After', 'reports-back': 'Before', related: '' },
  noParagraph: (notStated) => `Section: ${notStated}`,
  decisionMissing: (body) => `The decision of ${body} is not in the archive.`,
  decidedUnknown: 'Whether it has been made, and if so when, we do not know.',
  afterPuttingOff: {
    remitted: 'What happened after the referral back is not in the archive.',
    tabled: 'What happened after the postponement is not in the archive.',
  },
  takenUpAgainUnknown: 'Whether the matter has been taken up again, we do not know.',
};
