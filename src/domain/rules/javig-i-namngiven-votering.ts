import { isAmongVoters } from '../disqualification.ts';
import type { FaultKind } from '../fault.ts';
import { voteOptions } from '../vote.ts';
import { eventRule } from './subject.ts';

const kind: FaultKind = {
  code: 'javig-i-namngiven-votering',
  severity: 'error',
  title: 'En jävig person står bland de röstande i just den omröstning som jävet gällde',
  advice:
    'Rätta numren i voteEvents eller rösten i listan, så som källan har dem. Säger källan både att personen var jävig i omröstningen och att personen röstade, ta bort numret och berätta om det i votesNote.',
  reason:
    'Numren i voteEvents säger att personen inte deltog i de omröstningarna. Då kan personen inte ha röstat i dem, och läsaren skulle få två olika besked.',
  law: ['KL 5:47', 'KL 5:48', 'KL 6:28', 'KL 6:29', 'KL 6:30', 'KL 6:31', 'KL 6:32'],
};

/** An error: our own data says of one and the same vote both that the person stood aside and that they voted. */
export const javigINamngivenVotering = eventRule(kind, ({ votes }, { decision }, number) =>
  votes.flatMap(({ person, option }, index) =>
    isAmongVoters(option) &&
    decision.disqualified.some(
      (disqualification) =>
        disqualification.person === person && disqualification.voteEvents?.includes(number),
    )
      ? [
          {
            path: ['votes', index, 'option'],
            expected: `${voteOptions['not voting']} (not voting), på grund av jäv i votering ${number}`,
            found: `${person}: ${voteOptions[option]}`,
          },
        ]
      : [],
  ),
);
