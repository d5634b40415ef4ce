import type { FaultKind } from '../fault.ts';
import { eventRule } from './subject.ts';

const kind: FaultKind = {
  code: 'dubbel-rost',
  severity: 'error',
  title: 'Samma person står två gånger i röstlistan',
  advice: 'Ta bort raden som inte finns i källan. Heter två ledamöter likadant ska de ha var sitt id.',
  reason:
    'Varje ledamot och tjänstgörande ersättare har en röst. En person som står två gånger räknas två gånger.',
  law: ['KL 4:22', 'KL 4:24'],
};

/**
 * Each member has one vote, and a serving substitute too (KL 4:22, 4:24), so nobody stands twice in a list of
 * votes. An error: the rows of the parties are counted from the list and would be false.
 */
export const dubbelRost = eventRule(kind, ({ votes }) =>
  votes.flatMap(({ person }, index) => {
    const first = votes.findIndex((vote) => vote.person === person);
    if (first === index) return [];
    return [
      {
        path: ['votes', index, 'person'],
        expected: 'varje person en gång',
        found: `${person} på rad ${first + 1} och ${index + 1}`,
      },
    ];
  }),
);
