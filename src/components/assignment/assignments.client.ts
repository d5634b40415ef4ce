/** Narrows the register of assignments. */
import { hasAll } from '../narrowing/chosen.ts';
import { startNarrowing } from '../narrowing/narrow-list.ts';
import { words } from '../narrowing/narrowing-words.ts';

const filters = ['organisation', 'organ', 'lage', 'mottagare', 'amne'] as const;

startNarrowing({
  filters,
  shownText: words.shown.assignments,
  passes: (facts, chosen) => hasAll(filters, facts, chosen),
});
