import type { Same } from '../same.ts';
import type * as swedish from '../sv/matter-page.ts';

export const matterPage: Same<typeof swedish.matterPage> = {
  kind: 'Matter',
  title: (number) => `Matter ${number}`,
  yearInNumber: 'The year in the number is the year when the matter was registered, not when it was decided.',
  variants: (numbers) => `The number is also written ${numbers}.`,
  steps: 'Step by step',
  later: 'What happened next',
  unknownDay: 'Day unknown',
  after: (step, note) => ['After: ', step, `. ${note}`],
  notInArchive: 'Not in the archive.',
  assignment: (addressee, title) => [`Assignment to ${addressee}: `, title],
  theMatter: (number) => `Matter ${number}`,
  description: (number, organization, about) =>
    `Decisions and documents in matter ${number} of ${organization}: ${about}.`,
  undated: (hasOthers) =>
    `The source does not say when.${hasOthers ? ' That is why it is listed here by itself and not in the timeline.' : ''}`,
};
