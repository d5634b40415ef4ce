import { decisionKind } from '../../../domain/decision.ts';
import { SWEDISH, type Language } from '../../../domain/language.ts';
import { lowered } from '../../../domain/lowered.ts';
import { messagesIn } from '../../../messages/index.ts';
import type { Entry } from '../../../schema/collections.ts';
import { bodyName } from '../../labels.ts';
import type { Register } from '../../register.ts';

/** The names of the bodies that a decision proposes to, each once, as they stand within a sentence. */
export function proposedToNames(register: Register, decision: string): string[] {
  const { meeting } = register.get('beslut', decision).data;
  const { date } = register.get('sammantraden', meeting).data;
  return register.told(decision).proposesTo.map((body) => lowered(bodyName(register, body, date)));
}

/** What the decision does, and whether it does it or asks, or once asked, another body to. */
export function statusText(
  register: Register,
  { id, data: { clauses, outcome } }: Entry<'beslut'>,
  language: Language = SWEDISH,
): string {
  const { lists, pictures, vocabulary } = messagesIn(language);
  const to = pictures.list(proposedToNames(register, id));
  const kind = decisionKind(clauses);
  const word = vocabulary.outcomes[outcome];
  if (kind === 'decides') return lists.decides(word.done.toLowerCase());
  if (kind === 'proposes') {
    const proposes = register.told(id).followed === 'later-steps' ? lists.proposed : lists.proposes;
    return proposes(to, word.proposed);
  }
  return lists.decidesAndProposes(to, word.done.toLowerCase());
}
