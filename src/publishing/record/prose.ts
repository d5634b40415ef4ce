import { proseFacts } from '../../domain/prose-facts.ts';
import { changesOfProse, type ProseChange } from '../../domain/prose/changes.ts';
import { factsOfProse } from '../../domain/prose/facts.ts';

/**
 * Our own prose, as a record keeps it. In the first form it is the figures, days and names of the text, each once; in
 * the second the text itself, so that what counts as a change may be told better later. What was recorded in a form is
 * compared in it until the next publication.
 */
export type ProseForm = 1 | 2;
export const PROSE_FORM: ProseForm = 2;

/** Nothing where there is none. */
export function recordedProse(text: string, form: ProseForm): readonly string[] | string | undefined {
  const recorded = form === 1 ? proseFacts(text) : text.replace(/[ \t]*\n\s*/g, '\n').trim();
  return recorded.length === 0 ? undefined : recorded;
}

const asText = (recorded: unknown) => (typeof recorded === 'string' ? recorded : '');
const asFacts = (recorded: unknown) => (Array.isArray(recorded) ? (recorded as readonly string[]) : []);

/**
 * What changed between a text as it was recorded and as it is, both in one form.
 * @param told facts that are told otherwise, and are no change
 */
export function proseChange(
  before: unknown,
  after: unknown,
  form: ProseForm,
  told: ReadonlySet<string> = new Set(),
): ProseChange | undefined {
  const untold = (fact: string) => !told.has(fact);
  if (form === 2) {
    const [earlier, later] = [asText(before), asText(after)];
    return earlier === later ? undefined : changesOfProse(factsOfProse(earlier), factsOfProse(later), untold);
  }
  const [earlier, later] = [asFacts(before), asFacts(after)];
  const gone = earlier.filter((fact) => !later.includes(fact) && untold(fact));
  const added = later.filter((fact) => !earlier.includes(fact) && untold(fact));
  return gone.length + added.length === 0 ? undefined : { before: gone, after: added };
}
