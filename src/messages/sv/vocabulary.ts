import { manners, outcomes } from '../../domain/decision.ts';
import { organizationKinds } from '../../domain/organization.ts';
import { voteEventKinds } from '../../domain/procedure.ts';
import { knowledgeLevels } from '../../domain/tally.ts';
import { namedRules, roles, voteOptions } from '../../domain/vote.ts';

/** The words of the closed vocabularies, which the domain defines with their Swedish words. */
export const vocabulary = {
  manners,
  outcomes,
  organizationKinds,
  voteEventKinds,
  knowledgeLevels,
  namedRules,
  roles,
  voteOptions,
};
