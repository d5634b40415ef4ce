/** Narrows a long list of members. */
import { matchesTyped } from '../../domain/person-name.ts';
import { hasAll } from './chosen.ts';
import { startNarrowing } from './narrow-list.ts';
import { words } from './narrowing-words.ts';

const chosenValues = ['parti', 'organ'] as const;

startNarrowing({
  filters: ['namn', ...chosenValues],
  shownText: words.shown.names,
  passes: (facts, chosen) =>
    hasAll(chosenValues, facts, chosen) && matchesTyped(facts['namn'] ?? '', chosen['namn'] ?? ''),
});
