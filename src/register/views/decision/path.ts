import { mannerOfDeciding, type Manner } from '../../../domain/decision.ts';
import { isKnown } from '../../../domain/unknown.ts';
import { actorName, notStatedIn, type Label } from '../../labels.ts';
import type { Piece } from '../../mentions/rich-text.ts';
import { pathName } from '../folds.ts';
import { proposalViews, stepViews, type ProposalView, type StepView } from '../procedure.ts';
import type { DecisionOnPage } from './on-page.ts';

/** How a decision came about: what was on the table, and the steps to the decision. */
export interface Path {
  readonly draft?: { heading: string; text: string; words: readonly Piece[] };
  readonly proposals: readonly (ProposalView & { readonly words: readonly Piece[] })[];
  readonly manner: Manner;
  readonly mannerText: Label;
  readonly steps?: readonly StepView[];
  /** What is folded of how the decision came about, where that is long: "4 yrkanden och 7 steg i beslutsgången". */
  readonly pathName?: string;
}

/** So many steps and no more are read at a glance. */
const SHORT_PATH = 3;

function draftView({
  register,
  decision,
  date,
  words,
  language,
  messages,
}: DecisionOnPage): Pick<Path, 'draft'> {
  const { draft } = decision.data;
  if (draft === undefined) return {};
  const heading = isKnown(draft.by)
    ? messages.decision.draft(actorName(register, draft.by, date, language))
    : messages.decision.draftByUnknown;
  return { draft: { heading, text: draft.text, words: words(draft.text) } };
}

export function path(page: DecisionOnPage): Path {
  const { register, decision, date, words, language, messages } = page;
  const { data } = decision;
  const manner = mannerOfDeciding(data.procedure);
  const steps = stepViews(register, decision, date, language);
  const counts = {
    draft: data.draft !== undefined,
    proposals: data.proposals.length,
    steps: (steps ?? []).length,
  };
  const length = Number(counts.draft) + counts.proposals + counts.steps;
  return {
    ...draftView(page),
    proposals: proposalViews(register, data, date, language).map((proposal) => ({
      ...proposal,
      words: words(proposal.text),
    })),
    manner,
    mannerText:
      manner === 'unknown'
        ? notStatedIn(language)
        : { text: messages.vocabulary.manners[manner], ...(manner === 'untold' ? { stated: false } : {}) },
    ...(steps ? { steps } : {}),
    ...(length > SHORT_PATH ? { pathName: pathName(counts, language) } : {}),
  };
}
