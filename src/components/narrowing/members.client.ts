/** Narrows a long list of members. */
import { matchesTyped } from '../../domain/person-name.ts';
import { hasAll, type Noun } from './chosen.ts';
import { startNarrowing } from './page.ts';

const chosenValues = ['parti', 'organ'] as const;
const noun: Noun = { one: 'namn', many: 'namn', none: 'Inget' };

startNarrowing({
  filters: ['namn', ...chosenValues],
  noun,
  passes: (facts, chosen) =>
    hasAll(chosenValues, facts, chosen) && matchesTyped(facts['namn'] ?? '', chosen['namn'] ?? ''),
});
