import type { FaultKind } from '../fault.ts';
import { isKnown } from '../unknown.ts';
import { totalsMismatches } from '../tally.ts';
import { certainVoters } from './figures.ts';
import { eventRule, findingWhen } from './subject.ts';

const kind: FaultKind = {
  code: 'skillnad-som-inte-finns',
  severity: 'warning',
  title: 'En skillnad är beskriven men siffror och lista stämmer',
  advice:
    'Ta bort discrepancy om skillnaden har rättats. Kontrollera annars att siffror och lista är avskrivna som de står.',
  reason:
    'En beskriven skillnad säger läsaren att källan motsäger sig själv. Det får inte stå om det inte är så.',
};

/**
 * `discrepancy` tells the reader that the source disagrees with itself, so there should be something
 * that disagrees. Checked only where it can be seen: a printed total and a list in which every
 * position is known. More voters than seats is such a difference too. A warning: the author may know
 * of one that the data does not hold.
 */
export const skillnadSomInteFinns = eventRule(kind, (event, { body: { seats } }) => {
  const { totals, votes, discrepancy } = event;
  const comparable = votes.length > 0 && Object.values(totals).some(isKnown);
  const settled =
    votes.every((vote) => vote.option !== 'unknown') && totalsMismatches(totals, votes).length === 0;
  const beyondSeats = isKnown(seats) && certainVoters(event) > seats;
  return findingWhen(discrepancy !== undefined && comparable && settled && !beyondSeats, () => ({
    path: ['discrepancy'],
    expected: 'ingen beskriven skillnad, eftersom siffror och lista stämmer',
    found: 'en beskriven skillnad',
  }));
});
