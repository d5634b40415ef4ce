import type { FaultKind } from '../fault.ts';
import { totalsMismatches } from '../tally.ts';
import { eventRule } from './subject.ts';
import { mismatchFinding } from './siffror-mot-lista.ts';

const kind: FaultKind = {
  code: 'skillnad-i-kallan',
  severity: 'warning',
  title: 'Källans siffror och röstlista skiljer sig åt',
  advice:
    'Inget behöver ändras om skillnaden verkligen finns i källan. Be gärna organisationen att rätta protokollet.',
  reason:
    'Skillnaden visas för läsaren med din förklaring. Varningen påminner om den så länge den finns kvar.',
};

/**
 * A difference that the author has written down is published as it stands. A warning, so that it
 * stays visible to whoever works with the file.
 */
export const skillnadIKallan = eventRule(kind, ({ totals, votes, discrepancy }) =>
  discrepancy === undefined ? [] : totalsMismatches(totals, votes).map(mismatchFinding),
);
