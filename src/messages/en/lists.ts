import { counted } from '../../domain/counted.ts';
import { settings } from '../../site/settings/settings.ts';
import type { Same } from '../same.ts';
import type * as swedish from '../sv/lists.ts';

export const lists: Same<typeof swedish.lists> = {
  ...settings.firstPageInEnglish,
  inSwedish:
    'The decisions are in Swedish, and we do not translate them by machine. On pages that exist in English, the labels, figures and explanations are in English.',
  holds: (decisions, meetings, documents) =>
    `In the archive: ${counted(decisions, 'decision', 'decisions')}, ${counted(meetings, 'meeting', 'meetings')} and ${counted(documents, 'document', 'documents')}.`,
  undated: 'undated',
  allDecisions: (count, meeting) =>
    count === 1 ? `The decision of ${meeting}` : `All ${count} decisions of ${meeting}`,
  toMeeting: (meeting) => `Go to ${meeting}`,
  topics: 'Topics',
  organizations: 'Organisations',
  meetings: (count) =>
    count === 0 ? 'No meetings in the archive' : count === 1 ? 'One meeting' : `${count} meetings`,
  decides: (outcome) => `Decision: ${outcome}`,
  proposes: (to, outcome) => `Proposes to ${to}: ${outcome}`,
  proposed: (to, outcome) => `Proposed to ${to}: ${outcome}`,
  decidesAndProposes: (to, outcome) => `Decision: ${outcome}, and a proposal to ${to}`,
  bodyKinds: {
    assembly: 'assembly',
    executive: 'executive',
    committee: 'committee',
    'joint-committee': 'joint committee',
    subcommittee: 'subcommittee',
    drafting: 'drafting committee',
    directorate: 'directorate of a federation',
    other: 'another body',
  },
  documentKinds: {
    report: 'Official report',
    presentation: 'Presentation',
    'consultation-response': 'Response to a consultation',
    'annual-report': 'Annual report',
    audit: 'Audit report',
    other: 'Other document',
  },
  date: 'Date',
  notInArchive: 'The decision is not in the archive.',
  earlierSteps: 'Earlier in the same matter:',
  withoutDate: 'Without a known date',
};
