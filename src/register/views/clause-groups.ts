import { SWEDISH, type Language } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { capitalized } from '../labels.ts';
import type { Piece } from '../mentions/rich-text.ts';
import type { ClauseInMinutes } from './minutes.ts';
import { folding, type Folding } from './folds.ts';

/** One operative sentence of a decision. */
export interface ClauseView {
  readonly anchor: string;
  readonly number: number;
  readonly text: string;
  /** The same, with what it mentions as links. */
  readonly words: readonly Piece[];
  /** The body that it is a proposal to, as it stands within a sentence. */
  readonly proposesTo?: string;
  readonly inMinutes?: ClauseInMinutes;
}

/** Clauses that follow on each other and are all decided here, or all proposed to one body. */
export interface ClauseGroup {
  /** "Beslutas här: punkt 1–8", where the decision has groups of several kinds. */
  readonly heading?: string;
  readonly proposes: boolean;
  readonly clauses: Folding<ClauseView>;
}

/** How many clauses of a group stand open. */
const OPEN_CLAUSES = 4;

/** A decision's clauses in their order, those to one body together as they follow on each other. */
export function clauseGroups(clauses: readonly ClauseView[], language: Language = SWEDISH): ClauseGroup[] {
  const { decision: words } = messagesIn(language);
  /** "punkt 9", "punkt 9–22". */
  const numbers = (group: readonly ClauseView[]) =>
    words.clauses(group.at(0)?.number ?? 0, group.at(-1)?.number ?? 0);
  const groups: [ClauseView, ...ClauseView[]][] = [];
  for (const clause of clauses) {
    const group = groups.at(-1);
    if (group && group[0].proposesTo === clause.proposesTo) group.push(clause);
    else groups.push([clause]);
  }
  return groups.map((group) => {
    const to = group[0].proposesTo;
    const foldName = to ? words.moreProposed : words.moreDecided;
    const heading = to ? words.proposedTo(to, numbers(group)) : words.decidedHere(numbers(group));
    return {
      ...(groups.length > 1 ? { heading } : {}),
      proposes: to !== undefined,
      clauses: folding(group, OPEN_CLAUSES, (folded) =>
        capitalized(foldName(numbers(folded), folded.length)),
      ),
    };
  });
}
