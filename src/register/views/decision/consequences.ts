import { assignmentList } from '../assignment-section.ts';
import type { AssignmentItem } from '../assignment.ts';
import { budgetViews, type BudgetView } from '../costs.ts';
import { folding, type Folding } from '../folds.ts';
import type { DecisionOnPage } from './on-page.ts';

/** What a decision sets going: assignments, and amounts in the budget. */
export interface Consequences {
  readonly assignments: readonly AssignmentItem[];
  /** What the archive has from the time since, where it is the same for all of them. */
  readonly assignmentsSince?: string;
  readonly budget: readonly BudgetView[];
  /** The same, long lists folded. */
  readonly assignmentList: Folding<AssignmentItem>;
  readonly budgetList: Folding<BudgetView>;
}

/** How much of a list stands open on a decision's page. */
const OPEN_ASSIGNMENTS = 3;
const OPEN_AMOUNTS = 3;

export function consequences({ register, decision, language, messages }: DecisionOnPage): Consequences {
  const { decision: words } = messages;
  const { assignments, since } = assignmentList(register, register.assignmentsOf(decision.id), language);
  const budget = budgetViews(register, decision, language);
  return {
    assignments,
    ...(since ? { assignmentsSince: since } : {}),
    budget,
    assignmentList: folding(assignments, OPEN_ASSIGNMENTS, ({ length }) => words.moreAssignments(length)),
    budgetList: folding(budget, OPEN_AMOUNTS, ({ length }) => words.moreAmounts(length)),
  };
}
