import { dateSpan, mayFollow, type IsoDate, type PartialDate } from '../domain/dates.ts';
import { lastDayOf, type MeetingDays } from '../domain/meeting.ts';
import { decisionKind, type DecisionKind, type Outcome, type StepDeed } from '../domain/decision.ts';
import { isKnown, type Unknown } from '../domain/unknown.ts';
import type { Entry } from '../schema/collections.ts';

/** What is known of later steps: some are stated, the matter has more that may be later, or nothing is known of any. */
export type KnownOfLater = 'later-steps' | 'same-matter' | 'nothing-known';

/**
 * A decision told once: what it did, and what the archive knows of later steps in the same matter. Facts with their
 * certainty and no language; bodies and decisions are ids.
 */
export interface DecisionTold {
  readonly kind: DecisionKind;
  /** As the source states it. */
  readonly outcome: Outcome;
  /** The bodies that it proposes to, each once. */
  readonly proposesTo: readonly string[];
  /** Only `nothing-known` lets anybody say that a matter is open, and then only as far as the archive knows. */
  readonly followed: KnownOfLater;
  /** What is stated to have come later, what decided the matter first, and of equals the latest first. */
  readonly later: readonly LaterStep[];
  /** Decisions of the same matter that may be later, which nothing states to be a later step; as the archive has them. */
  readonly sameMatter: readonly string[];
}

/** A later step, told no further than it is stated. */
export interface LaterStep {
  readonly body: string;
  readonly date: PartialDate | Unknown;
  /** The other days of a meeting of the archive that went on for several. */
  readonly furtherDays?: readonly IsoDate[];
  readonly paragraph: string | Unknown;
  /** `untold` where the archive names the step and not what the body did; `unknown` where the source is silent too. */
  readonly deed: StepDeed | 'untold';
  /** What the body did in the source's sense, to stand between its name and the day: "antog riktlinjen". */
  readonly brief?: string;
  /** The step itself, where the archive has it; its outcome, where that says more than the deed. */
  readonly decision?: string;
  readonly outcome?: Outcome;
  /** The bodies that the step proposes to, where that is stated. */
  readonly proposesTo: readonly string[];
  /** What happened there in a sentence, and where that is said, as the reference tells it. */
  readonly text?: string;
  readonly source?: string;
}

type Decision = Entry<'beslut'>;
type Reference = Decision['data']['references'][number];

/** What of an archive the telling looks up. */
export interface Holdings {
  /** Throws RangeError for an id that the archive lacks. */
  readonly decision: (id: string) => Decision;
  readonly meetingOf: (decision: Decision) => { readonly body: string } & MeetingDays;
  /** The decision with this § of a meeting, where both are known and the archive has it. */
  readonly decisionAt: (body: string, date: string, paragraph: string) => Decision | undefined;
  /** Decisions that name this one as a step of theirs, earlier or later. */
  readonly namedBy: (id: string) => readonly Decision[];
  /** The decisions that carry one of the same registry numbers, itself among them. */
  readonly ofSameMatter: (decision: Decision) => readonly Decision[];
}

type Relation = Extract<Reference['relation'], 'earlier-step' | 'later-step'>;

/** The decision of the archive that a reference names, by its id or by where and when it was decided. */
export function referredDecision(
  { decision, decisionAt }: Pick<Holdings, 'decision' | 'decisionAt'>,
  reference: Reference,
): Decision | undefined {
  if (reference.decision !== undefined) return decision(reference.decision);
  if (reference.elsewhere === undefined) return undefined;
  const { body, date, paragraph } = reference.elsewhere;
  return decisionAt(body, date, paragraph);
}

/** The steps of the archive right before or after a decision, whichever of the two names the other. */
function neighbours(holdings: Holdings, step: Decision, relation: Relation): Decision[] {
  const opposite: Relation = relation === 'later-step' ? 'earlier-step' : 'later-step';
  const named = step.data.references.flatMap((reference) =>
    reference.relation === relation ? (referredDecision(holdings, reference) ?? []) : [],
  );
  const naming = holdings
    .namedBy(step.id)
    .filter(({ data }) =>
      data.references.some(
        (reference) =>
          reference.relation === opposite && referredDecision(holdings, reference)?.id === step.id,
      ),
    );
  return [...named, ...naming];
}

/** All steps of the archive that references lead to from a decision, step by step, itself left out. */
function chain(holdings: Holdings, start: Decision, relation: Relation): Decision[] {
  const reached = new Map<string, Decision>([[start.id, start]]);
  for (const step of reached.values())
    for (const neighbour of neighbours(holdings, step, relation))
      if (!reached.has(neighbour.id)) reached.set(neighbour.id, neighbour);
  reached.delete(start.id);
  return [...reached.values()];
}

const bodiesProposedTo = ({ data }: Decision): string[] => [
  ...new Set(data.clauses.flatMap(({ proposesTo }) => proposesTo ?? [])),
];

function deedOf({ data }: Decision): StepDeed {
  if (decisionKind(data.clauses) === 'proposes') return 'proposed';
  if (data.outcome === 'unknown' || data.outcome === 'remitted' || data.outcome === 'tabled')
    return data.outcome;
  return 'decided';
}

function heldStep(holdings: Holdings, step: Decision): LaterStep {
  const { outcome } = step.data;
  return {
    ...holdings.meetingOf(step),
    paragraph: step.data.paragraph,
    deed: deedOf(step),
    decision: step.id,
    ...(outcome === 'unknown' ? {} : { outcome }),
    proposesTo: bodiesProposedTo(step),
  };
}

/** The later steps that a decision names and the archive lacks. */
function stepsElsewhere(holdings: Holdings, { data }: Decision): LaterStep[] {
  return data.references.flatMap((reference) => {
    const { relation, elsewhere, text, source } = reference;
    if (relation !== 'later-step' || elsewhere === undefined || referredDecision(holdings, reference))
      return [];
    const { body, date, paragraph, deed, brief } = elsewhere;
    return [
      {
        body,
        date,
        paragraph,
        deed: deed ?? ('untold' as const),
        ...(brief === undefined ? {} : { brief }),
        proposesTo: [],
        text,
        ...(source === undefined ? {} : { source }),
      },
    ];
  });
}

/** What decided the matter stands before all else, and what was only to come after it. */
const rank = ({ deed }: LaterStep): number => (deed === 'decided' ? 0 : deed === 'planned' ? 2 : 1);

/** What decided first; then the latest first, those without a date after the others; equals in their order. */
export function mostTellingFirst(a: LaterStep, b: LaterStep): number {
  const day = ({ date }: LaterStep) => (isKnown(date) ? (dateSpan(date)?.last ?? '') : '');
  return rank(a) - rank(b) || day(b).localeCompare(day(a));
}

/** What decided, the latest first; then the others in the order of time, those without a date after the others. */
export function inReadingOrder(a: LaterStep, b: LaterStep): number {
  if (rank(a) === 0 || rank(a) !== rank(b)) return mostTellingFirst(a, b);
  const day = ({ date }: LaterStep) => (isKnown(date) ? (dateSpan(date)?.last ?? '9999') : '9999');
  return day(a).localeCompare(day(b));
}

/** Whether two namings may be of one §: the same body and day, and no two numbers. */
const mayBeOne = (a: LaterStep, b: LaterStep): boolean =>
  a.body === b.body &&
  isKnown(a.date) &&
  a.date === b.date &&
  (a.paragraph === b.paragraph || !isKnown(a.paragraph) || !isKnown(b.paragraph));

/** Each step once: as the archive has it, else as it is told with a deed. */
function eachOnce(held: readonly LaterStep[], elsewhere: readonly LaterStep[]): LaterStep[] {
  const told = elsewhere.toSorted((a, b) => Number(a.deed === 'untold') - Number(b.deed === 'untold'));
  return told.reduce<LaterStep[]>(
    (steps, step) => (steps.some((known) => mayBeOne(known, step)) ? steps : [...steps, step]),
    [...held],
  );
}

function laterSteps(holdings: Holdings, decision: Decision, after: readonly Decision[]): LaterStep[] {
  const held = after.map((step) => heldStep(holdings, step));
  const elsewhere = [decision, ...after].flatMap((step) => stepsElsewhere(holdings, step));
  return eachOnce(held, elsewhere).toSorted(mostTellingFirst);
}

/** Whether one decision may have been taken after another: on the same meeting its place tells. */
function mayBeLater(holdings: Holdings, step: Decision, decision: Decision): boolean {
  if (step.data.meeting === decision.data.meeting) return step.data.order > decision.data.order;
  return mayFollow(lastDayOf(holdings.meetingOf(step)), holdings.meetingOf(decision).date);
}

/** What a decision of the archive did, and what the archive knows of later steps. */
export function tellDecision(holdings: Holdings, decision: Decision): DecisionTold {
  const { clauses, outcome } = decision.data;
  const after = chain(holdings, decision, 'later-step');
  const linked = new Set(
    [decision, ...after, ...chain(holdings, decision, 'earlier-step')].map(({ id }) => id),
  );
  const later = laterSteps(holdings, decision, after);
  const sameMatter = holdings
    .ofSameMatter(decision)
    .filter((step) => !linked.has(step.id) && mayBeLater(holdings, step, decision))
    .map(({ id }) => id);
  return {
    kind: decisionKind(clauses),
    outcome,
    proposesTo: bodiesProposedTo(decision),
    followed: later.length > 0 ? 'later-steps' : sameMatter.length > 0 ? 'same-matter' : 'nothing-known',
    later,
    sameMatter,
  };
}
