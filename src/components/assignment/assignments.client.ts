/** Narrows the register of assignments. */
import { hasAll, type Noun } from '../narrowing/chosen.ts';
import { startNarrowing } from '../narrowing/page.ts';

const filters = ['organisation', 'organ', 'lage', 'mottagare', 'amne'] as const;
const noun: Noun = { one: 'uppdrag', many: 'uppdrag och förslag', none: 'Inget' };

startNarrowing({ filters, noun, passes: (facts, chosen) => hasAll(filters, facts, chosen) });
