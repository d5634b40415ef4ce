import { budgetKinds, recurrences } from '../../domain/budget.ts';
import { decisionKinds, manners, outcomes, proposalTypes } from '../../domain/decision.ts';
import { organizationKinds } from '../../domain/organization.ts';
import { voteEventKinds } from '../../domain/procedure.ts';
import { knowledgeLevels } from '../../domain/tally.ts';
import { namedRules, roles, voteOptions } from '../../domain/vote.ts';
import { noteKinds } from '../../schema/beslut.ts';
import { relations } from '../../schema/parts.ts';
import { standingAnswers } from '../../schema/procedure.ts';

/** The words of the closed vocabularies, which the domain and the schema define with their Swedish words. */
export const vocabulary = {
  budgetKinds,
  decisionKinds,
  manners,
  noteKinds,
  outcomes,
  organizationKinds,
  proposalTypes,
  recurrences,
  relations,
  standingAnswers,
  voteEventKinds,
  knowledgeLevels,
  namedRules,
  roles,
  voteOptions,
};
