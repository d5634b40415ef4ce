import type { FaultKind } from '../fault.ts';
import type { DecisionSubject, Rule } from './subject.ts';

const kind: FaultKind = {
  code: 'forberedande-i-fullmaktige',
  severity: 'warning',
  title: 'Fullmäktiges beslut går att överklaga även när det bara förbereder något',
  advice: 'Ta bort fältet. Sidan visar ändå att fullmäktiges beslut går att överklaga.',
  reason:
    'Alla beslut av fullmäktige får överklagas. Bara för styrelser och nämnder har det betydelse om ett beslut är rent förberedande eller rent verkställande.',
  law: ['KL 13:2'],
};

/**
 * Every decision of fullmäktige may be appealed, purely preparatory or executing ones too (KL 13:2), so that to mark one
 * says nothing of it. A warning: the page tells what the law says all the same.
 */
export const forberedandeIFullmaktige: Rule<DecisionSubject> = {
  kind,
  check: ({ decision, body }) =>
    body.kind !== 'assembly'
      ? []
      : (['preparatory', 'executing'] as const)
          .filter((field) => decision[field] === true)
          .map((field) => ({
            kind,
            path: [field],
            expected: 'inget, eftersom fullmäktige har beslutat',
            found: 'true',
          })),
};
