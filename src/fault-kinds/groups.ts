import type { FaultKind } from '../domain/fault.ts';
import { personalNumber, possibleNumber } from '../domain/personal-data/personal-number.ts';
import { privateName, sensitiveWords } from '../domain/personal-data/individuals.ts';
import { personalSignKinds, unusedException } from '../domain/personal-data/signs/index.ts';
import { decisionRules, meetingRules } from '../domain/rules/index.ts';
import { faultKinds as ofBodies } from '../markdown/index.ts';
import { kinds as ofFields } from '../schema/fault-kinds.ts';
import { creatingKinds } from './creating.ts';
import { kinds as ofFiles } from '../reading/fault-kinds.ts';
import { draftingFaults, importingFaults } from '../importing/model/fault-kinds.ts';
import { importingWarnings } from '../importing/model/warning-kinds.ts';
import { publishingKinds } from './publishing.ts';

interface FaultGroup {
  readonly title: string;
  readonly kinds: readonly FaultKind[];
  /** What an error of the group stops, where that is not the publication. */
  readonly stops?: string;
}

/** Everything that an author can be told of by code, in groups as it is met: the source of the help pages. */
export const faultGroups: readonly FaultGroup[] = [
  { title: 'Filen och sambanden', kinds: Object.values(ofFiles) },
  { title: 'Fälten', kinds: Object.values(ofFields) },
  { title: 'Texten', kinds: ofBodies },
  { title: 'Röster och beslut', kinds: decisionRules.map((rule) => rule.kind) },
  { title: 'Justering och anslag', kinds: meetingRules.map((rule) => rule.kind) },
  {
    title: 'Personuppgifter',
    kinds: [
      personalNumber,
      possibleNumber,
      ...personalSignKinds,
      privateName,
      sensitiveWords,
      unusedException,
    ],
  },
  { title: 'Publiceringen', kinds: Object.values(publishingKinds) },
  {
    title: 'Importen av protokoll',
    stops: 'importen',
    kinds: [importingFaults, draftingFaults, importingWarnings].flatMap((table) => Object.values(table)),
  },
  { title: 'Mallarna', stops: 'mallarna', kinds: Object.values(creatingKinds) },
];
