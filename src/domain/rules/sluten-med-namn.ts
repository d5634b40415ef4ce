import type { FaultKind } from '../fault.ts';
import { voteOptions, type VoteOption } from '../vote.ts';
import { eventRule } from './subject.ts';

const kind: FaultKind = {
  code: 'sluten-med-namn',
  severity: 'error',
  title: 'Sluten omröstning med namngivna röster',
  advice: 'Ta bort rösterna, eller skriv ballot: open om källan visar att omröstningen var öppen.',
  reason:
    'Bara vid öppna omröstningar redovisar protokollet hur var och en röstade. Namn med röster i en sluten omröstning är därför fel lästa eller kommer någon annanstans ifrån, och dem visar vi inte.',
  law: ['KL 5:54', 'KL 5:67', 'KL 6:33', 'KL 6:35'],
};

const positions: readonly VoteOption[] = ['yes', 'no', 'abstain'];

/**
 * Minutes say how each voted at open votes only (KL 5:67), and votes are secret only in elections and employment
 * (KL 5:54). An error: either the ballot was open or the positions come from elsewhere, and to show them would
 * break the secrecy: our rule, which no law states. That a person took
 * part (`unknown`), stood aside or was absent is no position.
 */
export const slutenMedNamn = eventRule(kind, ({ ballot, votes }) => {
  if (ballot !== 'secret') return [];
  return votes.flatMap(({ option }, index) =>
    positions.includes(option)
      ? [
          {
            path: ['votes', index, 'option'],
            expected: 'ingen uppgift om rösten',
            found: voteOptions[option],
          },
        ]
      : [],
  );
});
