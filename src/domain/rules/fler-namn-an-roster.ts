import type { FaultKind } from '../fault.ts';
import { isKnown } from '../unknown.ts';
import { tally, totalsMismatches } from '../tally.ts';
import { eventRule, findingWhen } from './subject.ts';

const kind: FaultKind = {
  code: 'fler-namn-an-roster',
  severity: 'warning',
  title: 'Fler namn i listan än röster i siffrorna',
  advice:
    'Kontrollera att alla namn hör till omröstningen. Var någon frånvarande enligt källan, skriv absent på den personen. Framgår det inte, låt det stå.',
  reason: 'Ett namn för mycket kan vara ett läsfel, till exempel en rubrik eller någon ur närvarolistan.',
};

/**
 * Where positions are unknown and the source does not print how many were absent, a list may hold
 * more names than votes: some of them may have been absent. A warning: nothing contradicts itself,
 * but a name read by mistake looks the same.
 */
export const flerNamnAnRoster = eventRule(kind, ({ totals, votes }) => {
  const { yes, no, abstain, absent } = totals;
  const listed = tally(votes);
  if (listed.unknown === 0 || !isKnown(yes) || !isKnown(no) || !isKnown(abstain) || isKnown(absent))
    return [];
  const names = listed.yes + listed.no + listed.abstain + listed.unknown;
  const printed = yes + no + abstain;
  return findingWhen(names > printed && totalsMismatches(totals, votes).length === 0, () => ({
    path: ['votes'],
    expected: `högst ${printed} namn utan känd frånvaro`,
    found: `${names} namn`,
  }));
});
