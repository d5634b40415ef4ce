import { isAmongVoters } from '../disqualification.ts';
import type { FaultKind } from '../fault.ts';
import { voteOptions } from '../vote.ts';
import { eventRule } from './subject.ts';

const kind: FaultKind = {
  code: 'javig-rostade',
  severity: 'warning',
  title: 'En jävig person står bland de röstande',
  advice:
    'Kontrollera i källan vem som var jävig, och i vilken omröstning. Säger källan vilka omröstningar jävet gällde, skriv deras nummer i voteEvents. Ersättaren kan ha röstat i stället. Står personen i listan utan att ha deltagit, skriv not voting. Säger källan inte mer, låt det stå.',
  reason:
    'Den som är jävig får inte delta i handläggningen. Men en paragraf kan ha flera omröstningar, och jävet behöver inte gälla alla: när fullmäktige behandlar redovisningar gäller det verksamhet för verksamhet, och i en nämnd får den som är jävig ibland vara med och avgöra jävsfrågan. Så länge det inte är klart vilken omröstning jävet gällde står det inte vid någon av dem.',
  law: ['KL 5:47', 'KL 5:48', 'KL 6:28', 'KL 6:29', 'KL 6:30', 'KL 6:31', 'KL 6:32'],
};

/**
 * A disqualified person takes no part in the handling (KL 5:47–48, 6:28–32); lists may show the person as not voting, or
 * print them as absent. Which votes of a § it concerned the source need not say (KL 5:48), so where it names none, one
 * who voted is a warning.
 */
export const javigRostade = eventRule(kind, ({ votes }, { decision }) =>
  votes.flatMap(({ person, option }, index) =>
    isAmongVoters(option) &&
    decision.disqualified.some(
      (disqualification) => disqualification.person === person && disqualification.voteEvents === undefined,
    )
      ? [
          {
            path: ['votes', index, 'option'],
            expected: `${voteOptions['not voting']} (not voting), på grund av jäv`,
            found: `${person}: ${voteOptions[option]}`,
          },
        ]
      : [],
  ),
);
