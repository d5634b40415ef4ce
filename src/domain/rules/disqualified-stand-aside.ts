import type { FaultKind } from '../fault.ts';
import { voteOptions, type VoteOption } from '../vote.ts';
import { eventRule } from './subject.ts';

const kind: FaultKind = {
  code: 'javig-rostade',
  severity: 'error',
  title: 'En jävig person står bland de röstande',
  advice:
    'Kontrollera i källan vem som anmälde jäv och vem som röstade i just denna paragraf. Ersättaren kan ha röstat i stället. Står personen i listan utan att ha deltagit, skriv not voting.',
  reason:
    'Den som är jävig får inte delta i handläggningen. Uppgiften att personen ändå röstade är allvarlig och måste vara rätt.',
  law: 'KL 5:47, 6:28–32',
};

const outside: readonly VoteOption[] = ['not voting', 'absent'];

/**
 * A disqualified person takes no part in the case (KL 5:47, 6:28–32) and so is not among the voters
 * of that §; lists may show the person as not voting, or print them as absent. An error: our own data
 * says both that the person stood aside and that they voted.
 */
export const disqualifiedStandAside = eventRule(kind, ({ votes }, { decision }) =>
  votes.flatMap(({ person, option }, index) =>
    outside.includes(option) || !decision.disqualified.some((one) => one.person === person)
      ? []
      : [
          {
            path: ['votes', index, 'option'],
            expected: `${voteOptions['not voting']} (not voting), på grund av jäv`,
            found: `${person}: ${voteOptions[option]}`,
          },
        ],
  ),
);
