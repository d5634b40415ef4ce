import { counted } from '../counted.ts';
import type { FaultKind } from '../fault.ts';
import { totalsMismatches, type TotalsMismatch } from '../tally.ts';
import { voteOptions } from '../vote.ts';
import { eventRule, type EventFinding } from './subject.ts';

const kind: FaultKind = {
  code: 'siffror-mot-lista',
  severity: 'error',
  title: 'Siffrorna och röstlistan stämmer inte överens',
  advice:
    'Läs siffrorna och listan i källan igen. Ligger skillnaden i källan själv, beskriv den i fältet discrepancy i stället för att ändra någon av dem.',
  reason:
    'Siffrorna skrivs av och partiernas rader räknas ur listan. Läsaren måste kunna lita på att de visar samma omröstning.',
};

/** One difference between printed totals and list, in the words of a finding. */
export function mismatchFinding({ option, printed, listed }: TotalsMismatch): EventFinding {
  const said = (count: number) =>
    option === 'sum' ? `${counted(count, 'röst', 'röster')} sammanlagt` : `${count} ${voteOptions[option]}`;
  return {
    path: option === 'sum' ? ['totals'] : ['totals', option],
    expected: `${said(listed)}, som i listan`,
    found: said(printed),
  };
}

/**
 * Printed totals and list show the same vote. An error: one of them is misread until the author has
 * looked and written down that the source disagrees with itself (see `discrepancy-in-source.ts`).
 */
export const siffrorMotLista = eventRule(kind, ({ totals, votes, discrepancy }) =>
  discrepancy === undefined ? totalsMismatches(totals, votes).map(mismatchFinding) : [],
);
