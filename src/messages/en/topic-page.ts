import type { Same } from '../same.ts';
import type * as swedish from '../sv/topic-page.ts';

const counted = (count: number, noun: string) =>
  count === 0 ? '' : count === 1 ? `one ${noun}` : `${count} ${noun}s`;

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
  counts: (parts) =>
    [
      counted(parts.decisions, 'decision'),
      counted(parts.documents, 'document'),
      counted(parts.assignments, 'assignment'),
      counted(parts.amounts, 'amount'),
    ]
      .filter(Boolean)
      .join(', '),
  nothing: 'Nothing in the archive yet',
};
