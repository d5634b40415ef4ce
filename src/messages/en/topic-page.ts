import type { Same } from '../same.ts';
import type * as swedish from '../sv/topic-page.ts';

export const topicPage: Same<typeof swedish.topicPage> = {
  kind: 'Topic',
  decisions: 'Decisions',
  title: 'Topics',
  description: 'Decisions and documents by topic, with a short explanation of each.',
  lead: (amounts) => [
    'Decisions, documents, assignments and amounts, gathered by what they are about. ',
    { text: 'All amounts', href: amounts },
  ],
  all: 'All topics',
};
