import { addresses } from '../../domain/addresses.ts';
import type { FaultKind } from '../../domain/fault.ts';
import { cite } from '../../domain/law/cite.ts';
import { faultGroups } from '../../fault-kinds/groups.ts';
import { codedPieces, type CodedPiece } from '../../schema/codes.ts';
import type { PageFrame } from '../page-frame.ts';

const severities = {
  error: 'Fel: stoppar',
  warning: 'Varning: stoppar inte',
} as const;

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

const about = [{ text: 'Om', href: addresses.about() }];

function ruleView({ code, severity, title, advice, reason, law }: FaultKind, stops: string): RuleView {
  return {
    frame: {
      title: `${title} (${code})`,
      description: `Vad felkoden ${code} betyder och vad du gör åt den.`,
      path: addresses.rule(code),
      breadcrumb: [...about, { text: 'Regler', href: addresses.rules() }],
    },
    href: addresses.rule(code),
    code,
    title,
    severity: `${severities[severity]} ${stops}`,
    advice: codedPieces(advice),
    reason,
    ...(law ? { law: cite(law) } : {}),
  };
}

/** All kinds of fault by group. */
export const ruleGroups = (): { title: string; rules: RuleView[] }[] =>
  faultGroups.map(({ title, kinds, stops = 'publiceringen' }) => ({
    title,
    rules: kinds.map((kind) => ruleView(kind, stops)),
  }));

export const rulesFrame: PageFrame = {
  title: 'Regler som innehållet prövas mot',
  description:
    'Vad som prövas innan något publiceras, vad felkoderna betyder och vilken lag reglerna kommer från.',
  path: addresses.rules(),
  breadcrumb: about,
};
