import { decisionCitation, type Citation } from '../../citation/index.ts';
import { addresses } from '../../domain/addresses.ts';
import { inLanguage, SWEDISH, type Language } from '../../domain/language.ts';
import type { Entry } from '../../schema/collections.ts';
import { SITE_NAME } from '../../site/settings/settings.ts';
import type { PageFrame } from '../page-frame.ts';
import type { Register } from '../register.ts';
import { citedPlace } from './decision/cited-place.ts';
import { consequences, type Consequences } from './decision/consequences.ts';
import { dissent, type Dissent } from './decision/dissent.ts';
import { decisionFrame } from './decision/frame.ts';
import { onPage } from './decision/on-page.ts';
import { opening, type Opening } from './decision/opening.ts';
import { path, type Path } from './decision/path.ts';
import { ruling, type Ruling } from './decision/ruling.ts';
import { surroundings, type Surroundings } from './decision/surroundings.ts';
import { decisionVotes, type DecisionVotes } from './decision/votes.ts';
import { longText, type LongText } from './folds.ts';
import { votedFigures } from './vote.ts';

/** A decision's page, from the top down. */
export interface DecisionView
  extends Opening, Ruling, Path, DecisionVotes, Dissent, Consequences, Surroundings {
  readonly frame: PageFrame;
  readonly html: string;
  /** The same text, the rest of a long one folded. */
  readonly more: LongText;
  readonly citation: Citation;
}

export function decisionView(
  register: Register,
  decision: Entry<'beslut'>,
  language: Language = SWEDISH,
): DecisionView {
  const page = onPage(register, decision, language);
  const howDecided = path(page);
  const votes = (howDecided.steps ?? []).flatMap((step) => step.vote ?? []);
  return {
    frame: decisionFrame(page),
    ...opening(page),
    ...ruling(page),
    ...howDecided,
    ...decisionVotes(page, votes),
    ...dissent(page),
    ...consequences(page),
    ...surroundings(page),
    html: decision.body.html,
    more: longText(decision.body.html, language),
    citation: decisionCitation(
      {
        place: citedPlace(register, decision, language),
        path: inLanguage(language, addresses.decision(decision.id)),
        site: SITE_NAME,
      },
      votes.map((vote) => ({
        number: vote.number,
        path: vote.href,
        ...votedFigures(vote, decision.data.sources),
      })),
      page.messages.citation,
    ),
  };
}
