/** Narrows the register of assignments. */
import { hasAll } from '../narrowing/chosen.ts';
import { startNarrowing } from '../narrowing/page.ts';
import { words } from '../narrowing/words.ts';

const filters = ['organisation', 'organ', 'lage', 'mottagare', 'amne'] as const;

startNarrowing({
  filters,
  shownText: words.shown.assignments,
  passes: (facts, chosen) => hasAll(filters, facts, chosen),
});
