import type { Entry } from '../../../schema/collections.ts';
import { paragraphName } from '../../labels.ts';
import type { Register } from '../../register.ts';

type Decision = Entry<'beslut'>;

/**
 * What tells the pages of a decision from those of others at its meeting that would have the same title: "§ 89", or its
 * number among them where the source gives no §. Undefined where no other has it.
 * @param titleOf the title of a decision's page, before anything is added
 */
export function toldApart(
  register: Register,
  decision: Decision,
  titleOf: (decision: Decision) => string | undefined,
): string | undefined {
  const title = titleOf(decision);
  const twins = register.decisionsOf(decision.data.meeting).filter((twin) => titleOf(twin) === title);
  if (twins.length < 2) return undefined;
  return paragraphName(decision.data.paragraph) ?? `(${twins.findIndex(({ id }) => id === decision.id) + 1})`;
}
