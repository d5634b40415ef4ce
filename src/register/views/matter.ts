import { addresses } from '../../domain/addresses.ts';
import { dateSpan } from '../../domain/dates.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { searchKey } from '../../search/record/record.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import { capitalized, organizationLabel, type Label } from '../labels.ts';
import type { PageFrame } from '../page-frame.ts';
import { compiledFrom } from '../provenance.ts';
import type { Matter } from '../../archive/index.ts';
import type { Register } from '../register.ts';
import { gapsOf, type MatterGap } from './matter-gaps.ts';
import { knownSteps } from './matter-known-steps.ts';
import type { MatterStep } from './matter-step.ts';
import { decisionStep, documentStep } from './matter-steps.ts';

/** A matter's page: a time line of all that the archive holds or knows of it. */
export interface MatterView {
  readonly frame: PageFrame;
  readonly number: string;
  /** Other ways in which sources write the same number. */
  readonly variants: readonly string[];
  /** What it is about: the title of its first step in the archive. */
  readonly about: string;
  readonly organization: Label;
  /** Earliest first. */
  readonly steps: readonly MatterStep[];
  /** Those whose date the source does not state: never sorted in among the others. */
  readonly undated: readonly MatterStep[];
  readonly undatedNote: string;
  /** What should come next and is missing. */
  readonly gaps: readonly MatterGap[];
}

/** What a matter is about: the title of the first thing that carries its number. */
export const matterTitle = ({ decisions, documents }: Matter): string =>
  [...decisions, ...documents][0]?.data.title ?? '';

/** All steps of a matter that anything in it tells of, in no order. */
const stepsOf = (register: Register, matter: Matter): MatterStep[] =>
  [
    ...matter.decisions.map((decision) => decisionStep(register, decision)),
    ...matter.documents.map((document) => documentStep(register, document)),
    ...knownSteps(register, matter),
  ].map((step) => ({ ...step, what: capitalized(step.what) }));

/** Earliest first; of two that begin the same day the less exact first. Only for steps with a date. */
function inTime(a: MatterStep, b: MatterStep): number {
  const [first, two] = [a, b].map(({ iso }) => dateSpan(iso ?? ''));
  return (
    (first?.first ?? '').localeCompare(two?.first ?? '') || (two?.last ?? '').localeCompare(first?.last ?? '')
  );
}

export function matterView(register: Register, matter: Matter): MatterView {
  const organization = organizationLabel(register, matter.organization);
  const all = stepsOf(register, matter);
  const steps = all.filter(({ iso }) => iso !== undefined).toSorted(inTime);
  const { matterPage: words } = messagesIn(SWEDISH);
  const variants = matter.numbers.filter((number) => number !== matter.number);
  return {
    frame: {
      title: `${words.title(matter.number)} – ${organization.text}`,
      description: words.description(matter.number, organization.text, matterTitle(matter)),
      path: addresses.matter(matter.organization, matter.key),
      breadcrumb: [organization],
      search: {
        kind: searchKinds.matter,
        title: words.title(matter.number),
        place: organization.text,
        organization: organization.text,
        topics: [],
        matters: [addresses.matter(matter.organization, matter.key)],
        keys: matter.numbers.map(searchKey.matter),
      },
      ...compiledFrom([...matter.decisions, ...matter.documents]),
    },
    number: matter.number,
    variants,
    about: matterTitle(matter),
    organization,
    steps,
    undated: all.filter(({ iso }) => iso === undefined),
    undatedNote: words.undated(steps.length > 0),
    gaps: gapsOf(register, matter),
  };
}
