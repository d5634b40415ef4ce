import type { Same } from '../same.ts';
import type * as swedish from '../sv/document-page.ts';

export const documentPage: Same<typeof swedish.documentPage> = {
  about: 'About',
  proposal: 'Proposed decision',
  proposedTo: (body) => ['Proposal to ', body, ', not a decision'],
  decided: (what) => ['What was decided: ', what, '.'],
  content: 'Content',
  related: 'Belongs together with',
  outcomeUnknown: 'Not known to the archive',
};
