import { anchors } from '../../../domain/addresses.ts';
import { decisionKind } from '../../../domain/decision.ts';
import { lowered } from '../../../domain/lowered.ts';
import { joined, type Label, bodyName } from '../../labels.ts';
import { clauseGroups, type ClauseGroup, type ClauseView } from '../clause-groups.ts';
import { laterViews, sameMatterViews, type LaterView } from '../later-steps.ts';
import { clauseInMinutes, numbersInMinutes } from '../minutes.ts';
import { outcomeMeaning, type OutcomeMeaning } from '../outcome-meaning.ts';
import { citedPlace } from './cited-place.ts';
import { orUntold } from '../../mentions/rich-text.ts';
import type { DecisionOnPage } from './on-page.ts';
import { proposedToNames } from './status.ts';

/** What was decided, and what that means. */
export interface Ruling {
  /** What an outcome of this kind means, in plain words, and first of all what came later. */
  readonly meaning: OutcomeMeaning & {
    readonly later: readonly LaterView[];
    /** Decisions of the same matter that may be later, where nothing states that one is. */
    readonly sameMatter: readonly Label[];
  };
  readonly clauses: readonly ClauseView[];
  /** The same clauses, those to one body together as they follow on each other. */
  readonly clauseGroups: readonly ClauseGroup[];
  /** Which numbers the clauses have in the minutes, where these are others than ours. Sentences. */
  readonly numbersInMinutes: readonly string[];
}

/** The operative sentences, with the words of the minutes where these are known. */
function clauseViews({ register, decision, date, words, language, messages }: DecisionOnPage): ClauseView[] {
  const { noClause } = messages.decision;
  const place = citedPlace(register, decision, language);
  return decision.data.clauses.map(({ text, proposesTo }, index) => {
    const number = index + 1;
    const inMinutes = clauseInMinutes(decision, place, number, language);
    return {
      anchor: anchors.clause(number),
      number,
      text: text ?? noClause,
      words: orUntold(text, words, noClause),
      ...(proposesTo ? { proposesTo: lowered(bodyName(register, proposesTo, date)) } : {}),
      ...(inMinutes ? { inMinutes } : {}),
    };
  });
}

export function ruling(page: DecisionOnPage): Ruling {
  const { register, decision, speaker, language, messages } = page;
  const { id, data } = decision;
  const kind = decisionKind(data.clauses);
  const clauses = clauseViews(page);
  return {
    meaning: {
      ...outcomeMeaning(
        data.outcome,
        kind,
        joined(proposedToNames(register, id), language),
        register.told(id).followed,
        language,
      ),
      ...(data.outcome === 'assigned' && kind === 'decides' && data.assignments.length > 0
        ? { means: messages.outcome.assignedByName }
        : {}),
      later: laterViews(register, id, speaker, language),
      sameMatter: sameMatterViews(register, id, language),
    },
    clauses,
    clauseGroups: clauseGroups(clauses, language),
    numbersInMinutes: numbersInMinutes(data.clauses, language),
  };
}
