import { proseFacts } from '../../domain/prose-facts.ts';
import { changesOfProse, type ProseChange } from '../../domain/prose/changes.ts';
import { factsOfProse, type ProseFacts } from '../../domain/prose/facts.ts';

/**
 * The facts of our own prose, as a record keeps them. In the first form they are words alone, each once; in the second
 * figures stand with what they count, and words that turn what is said are among them. What was recorded in a form is
 * compared in it until the next publication.
 */
export type ProseForm = 1 | 2;
export const PROSE_FORM: ProseForm = 2;

/** Nothing where there are none, so that a record does not grow with them. */
export function recordedProse(text: string, form: ProseForm): readonly string[] | ProseFacts | undefined {
  const facts = form === 1 ? proseFacts(text) : factsOfProse(text);
  return Object.values(facts).every((fact) => Object.keys(fact as object).length === 0) ? undefined : facts;
}

const NOTHING: ProseFacts = { fixed: [], figures: [], turns: [], shapes: {} };

/**
 * What changed between the facts of a text as they were recorded and as they are, both in one form.
 * @param told facts that are told otherwise, and are no change
 */
export function proseChange(
  before: unknown,
  after: unknown,
  form: ProseForm,
  told: ReadonlySet<string>,
): ProseChange | undefined {
  const untold = (fact: string) => !told.has(fact);
  if (form === 1) {
    const [earlier, later] = [before, after].map((facts) => (facts ?? []) as readonly string[]);
    const gone = earlier?.filter((fact) => !later?.includes(fact) && untold(fact)) ?? [];
    const added = later?.filter((fact) => !earlier?.includes(fact) && untold(fact)) ?? [];
    return gone.length + added.length === 0 ? undefined : { before: gone, after: added };
  }
  return changesOfProse((before ?? NOTHING) as ProseFacts, (after ?? NOTHING) as ProseFacts, untold);
}
