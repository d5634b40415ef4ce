import { describe, expect, test } from 'vitest';
import { decisionKinds, outcomes, type DecisionKind, type Outcome } from '../../domain/decision.ts';
import type { KnownOfLater } from '../../telling/decision.ts';
import { generalMeaning, outcomeMeaning } from './outcome-meaning.ts';

const all = Object.keys(outcomes) as Outcome[];
const kinds = Object.keys(decisionKinds) as DecisionKind[];
const text = (outcome: Outcome, kind: DecisionKind, later: KnownOfLater) => {
  const { means, next } = outcomeMeaning(outcome, kind, 'kommunfullmäktige', later);
  return [means, next].filter(Boolean).join(' ');
};
/** Whatever says that a matter is still open, or that somebody is still to decide it. */
const OPEN =
  /inget är avgjort|inte avgjord|kan besluta|den som avgör (är|förslagen)|(?<!kan )tas upp igen|Förslaget är/i;

test.each(all)('%s has a meaning in whole sentences, in general and of each kind of decision', (outcome) => {
  for (const { means, next } of [
    generalMeaning(outcome),
    ...kinds.flatMap((kind) =>
      (['later-steps', 'same-matter', 'nothing-known'] as const).map((later) =>
        outcomeMeaning(outcome, kind, 'kommunfullmäktige', later),
      ),
    ),
  ])
    for (const words of [means, next ?? 'Inget mer.']) expect(words).toMatch(/^\p{Lu}.*\.$/u);
});

describe.each(all)('%s', (outcome) => {
  test.each(['proposes', 'both'] as const)(
    'that %s settles nothing only as far as the archive knows, and says who decides',
    (kind) => {
      const words = text(outcome, kind, 'nothing-known');
      expect(words).toMatch(/Inget är avgjort i sak( i dem)?, så vitt arkivet vet/);
      expect(words).toMatch(/Den som avgör (förslagen )?är kommunfullmäktige/);
    },
  );

  test.each(['proposes', 'both'] as const)('that %s is never called open where more is known', (kind) => {
    expect(text(outcome, kind, 'same-matter')).not.toMatch(/inget är avgjort|kan besluta/i);
    expect(text(outcome, kind, 'same-matter')).toContain('fler beslut i samma ärende');
    expect(text(outcome, kind, 'later-steps')).not.toMatch(OPEN);
  });

  test('that decides is never called open where a later step is known', () => {
    expect(text(outcome, 'decides', 'later-steps')).not.toMatch(OPEN);
  });
});

test.each(['remitted', 'tabled'] as const)(
  '%s says what the archive knows of the matter since',
  (outcome) => {
    expect(text(outcome, 'decides', 'nothing-known')).toContain('tagits upp igen vet arkivet inte');
    expect(text(outcome, 'decides', 'same-matter')).toContain('fler beslut i samma ärende');
  },
);
