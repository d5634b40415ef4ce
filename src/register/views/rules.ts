import { addresses } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { FaultKind } from '../../domain/fault.ts';
import { cite } from '../../domain/law/cite.ts';
import { faultGroups } from '../../fault-kinds/groups.ts';
import { codedPieces, type CodedPiece } from '../../schema/codes.ts';
import type { PageFrame } from '../page-frame.ts';

const { help: words } = messagesIn(SWEDISH);

/** A kind of fault on its help page. */
export interface RuleView {
  readonly frame: PageFrame;
  readonly href: string;
  readonly code: string;
  readonly title: string;
  readonly severity: string;
  readonly advice: readonly CodedPiece[];
  readonly reason: string;
  readonly law?: string;
}

const about = [{ text: words.about, href: addresses.about() }];

function ruleView({ code, severity, title, advice, reason, law }: FaultKind, stops: string): RuleView {
  return {
    frame: {
      title: words.ruleTitle(title, code),
      description: words.ruleDescription(code),
      path: addresses.rule(code),
      breadcrumb: [...about, { text: words.rules, href: addresses.rules() }],
    },
    href: addresses.rule(code),
    code,
    title,
    severity: words.severities[severity](stops),
    advice: codedPieces(advice),
    reason,
    ...(law ? { law: cite(law) } : {}),
  };
}

/** All kinds of fault by group. */
export const ruleGroups = (): { title: string; rules: RuleView[] }[] =>
  faultGroups.map(({ title, kinds, stops = words.publication }) => ({
    title,
    rules: kinds.map((kind) => ruleView(kind, stops)),
  }));

export const rulesFrame: PageFrame = {
  title: words.rulesTitle,
  description: words.rulesDescription,
  path: addresses.rules(),
  breadcrumb: about,
};
