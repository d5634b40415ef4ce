import type { FaultKind } from '../fault.ts';
import { bodyKinds } from '../organization.ts';
import { voteEventKinds } from '../procedure.ts';
import { isKnown } from '../unknown.ts';
import { winningSides } from '../vote.ts';
import { certainVoters } from './figures.ts';
import { eventRule, type EventFinding } from './subject.ts';

const kind: FaultKind = {
  code: 'minoritetsregeln',
  severity: 'warning',
  title: 'Minoritetsregeln passar inte omröstningen',
  advice: 'Kontrollera rule, kind och siffrorna mot källan. Står det så där, låt det stå.',
  reason:
    'I fullmäktige räcker det att minst en tredjedel av de närvarande begär återremiss eller bordläggning, en gång i varje ärende och inte i fråga om val. Regeln gäller inte i styrelser och nämnder, och inte i andra frågor.',
  law: ['KL 5:50'],
};

/**
 * In fullmäktige, at least one third of those present can remit or table (KL 5:50). A warning: `rule`
 * is what the source names, and a body that used it where it should not has still decided. Those
 * present are at least those who certainly voted or abstained; a larger third cannot be proved. That
 * it may be used once per case is not seen in one decision.
 */
export const minoritetsregeln = eventRule(kind, (event, { body }) => {
  if (event.rule !== 'minority') return [];
  const findings: EventFinding[] = [];
  if (body.kind !== 'assembly')
    findings.push({ path: ['rule'], expected: 'ett beslut av fullmäktige', found: bodyKinds[body.kind] });
  if (event.kind !== 'remit' && event.kind !== 'table')
    findings.push({
      path: ['kind'],
      expected: 'återremiss eller bordläggning',
      found: voteEventKinds[event.kind],
    });
  if (!isKnown(event.result)) return findings;
  const winners = event.totals[event.result];
  const present = certainVoters(event);
  if (isKnown(winners) && winners * 3 < present)
    findings.push({
      path: ['totals', event.result],
      expected: `minst en tredjedel av ${present} närvarande`,
      found: `${winners} ${winningSides[event.result]}`,
    });
  return findings;
});
