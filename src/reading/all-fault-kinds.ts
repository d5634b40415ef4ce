import type { FaultKind } from '../domain/fault.ts';
import { personalNumber } from '../domain/personal-data.ts';
import { personalSignKinds, unusedException } from '../domain/personal-signs.ts';
import { decisionRules, meetingRules } from '../domain/rules/index.ts';
import { faultKinds as ofBodies } from '../markdown/index.ts';
import * as ofFields from '../schema/fault-kinds.ts';
import * as ofFiles from './fault-kinds.ts';
import * as ofPublishing from './publishing-kinds.ts';

/** Everything that the check can find, in groups as an author meets it: the source of the help pages. */
export const faultGroups: readonly { readonly title: string; readonly kinds: readonly FaultKind[] }[] = [
  { title: 'Filen och sambanden', kinds: Object.values(ofFiles) },
  { title: 'Fälten', kinds: Object.values(ofFields) },
  { title: 'Texten', kinds: ofBodies },
  { title: 'Röster och beslut', kinds: decisionRules.map((rule) => rule.kind) },
  { title: 'Justering och anslag', kinds: meetingRules.map((rule) => rule.kind) },
  { title: 'Personuppgifter', kinds: [personalNumber, ...personalSignKinds, unusedException] },
  { title: 'Publiceringen', kinds: Object.values(ofPublishing) },
];
