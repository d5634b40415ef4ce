import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetKinds, formatAmount, type BudgetKind } from '../../domain/budget.ts';
import { entry, register } from '../fixture.ts';
import { costsView, decisionCosts } from './costs.ts';

const ID = 'exempelby/kommunstyrelsen/2024-01-02/';
const effect = fc.record({
  amount: fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
  bound: fc.constantFrom('exactly', 'up-to'),
  kind: fc.constantFrom(...(Object.keys(budgetKinds) as BudgetKind[])),
  period: fc.constantFrom('unknown', '2024', '2024-Q2', '2024-12'),
  recurrence: fc.constantFrom('yearly', 'once', 'unknown'),
  purpose: fc.constant('Ett påhittat ändamål.'),
});

describe('what it costs', () => {
  test('is the stated amounts, each once and none beside them: nothing is added or left out', () => {
    fc.assert(
      fc.property(fc.array(fc.array(effect, { maxLength: 6 }), { minLength: 1, maxLength: 4 }), (effects) => {
        const example = register({
          beslut: effects.map((budgetEffects, index) =>
            entry('beslut', `${ID}${index + 1}`, {
              paragraph: String(index + 1),
              order: index + 1,
              budgetEffects,
            }),
          ),
        });
        const stated = effects
          .flat()
          .map(({ amount, bound }) => `${bound === 'up-to' ? 'upp till ' : ''}${formatAmount(amount)}`);
        const shown = [
          decisionCosts(example, example.archive.beslut),
          costsView(example).meetings.flatMap(({ costs }) => costs),
        ];
        for (const costs of shown)
          expect(costs.flatMap(({ amounts }) => amounts.map(({ amount }) => amount))).toEqual(stated);
      }),
      { numRuns: 50 },
    );
  });

  test('has the kind and the period of each, and says where the source is silent', () => {
    const example = register({
      beslut: [
        entry('beslut', `${ID}1`, {
          budgetEffects: [
            {
              amount: 1_000_000,
              bound: 'up-to',
              kind: 'cost',
              period: '2024',
              recurrence: 'unknown',
              purpose: 'Påhitt.',
            },
          ],
        }),
      ],
    });
    expect(decisionCosts(example, example.archive.beslut)[0]?.amounts[0]).toMatchObject({
      amount: 'upp till 1 miljon kronor',
      kind: 'kostnad',
      proposed: false,
      period: { text: '2024' },
      recurrence: { stated: false },
    });
  });
});
