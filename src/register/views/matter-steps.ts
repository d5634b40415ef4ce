import { dateSpan } from '../../domain/dates.ts';
import { decisionKind, type Outcome } from '../../domain/decision.ts';
import { isKnown, NOT_STATED, type Unknown } from '../../domain/unknown.ts';
import type { Entry, EntryData } from '../../schema/collections.ts';
import { documentKinds } from '../../schema/underlag.ts';
import {
  bodyLabel,
  capitalized,
  dateLabel,
  organizationLabel,
  paragraphName,
  type Label,
} from '../naming.ts';
import type { Matter, Register } from '../register.ts';
import type { Piece } from '../rich-text.ts';
import { richText } from '../rich-text.ts';
import { assignmentViews, decisionItem, type AssignmentView } from './decision.ts';
import { documentItem } from './document.ts';
import { decisionLabel, documentLabel } from './references.ts';

/** What happened in a step, as readers see it. `document` and `known` need a word of their own. */
export const deeds = {
  proposed: 'Föreslog',
  decided: 'Beslutade',
  remitted: 'Återremitterade',
  tabled: 'Bordlade',
  'reported-back': 'Återrapporterade',
} as const;
export type Deed = keyof typeof deeds | 'document' | 'known';

/** An assignment given in a step, and what the archive has of its report back. */
export interface GivenAssignment extends AssignmentView {
  readonly href: string;
  readonly reports: readonly Label[];
}

/** One step of a matter. */
export interface MatterStep {
  readonly deed: Deed;
  /** "Föreslog regionfullmäktige", "Tjänsteskrivelse med förslag till beslut", "Tidigare steg". */
  readonly what: string;
  /** As far as the source states it; for machines only where it is known. */
  readonly date: Label;
  readonly iso?: string;
  readonly body: Label;
  readonly title: Label;
  /** "Föreslår regionfullmäktige: avslag. Acklamation." */
  readonly status?: string;
  readonly words: readonly Piece[];
  readonly assignments: readonly GivenAssignment[];
  /** Known from another document, but not in the archive: a gap. */
  readonly inArchive: boolean;
  /** Where the archive knows of a step that it lacks. */
  readonly source?: string;
  /** Where nothing more exact is known: "Före: Regionstyrelsen, odaterat § 113". */
  readonly order?: string;
}

const outcomeDeeds: Partial<Record<Outcome, Deed>> = { remitted: 'remitted', tabled: 'tabled' };

function deedOf({ clauses, outcome, references }: EntryData<'beslut'>): Deed {
  if (decisionKind(clauses) === 'proposes') return 'proposed';
  const reports = references.some(({ relation }) => relation === 'reports-back');
  return outcomeDeeds[outcome] ?? (reports ? 'reported-back' : 'decided');
}

const dated = (date: string | Unknown) => ({
  date: dateLabel(date),
  ...(isKnown(date) ? { iso: date } : {}),
});

function assignments(register: Register, decision: Entry<'beslut'>): GivenAssignment[] {
  const { href } = decisionItem(register, decision);
  return assignmentViews(register, decision).map((view, index) => ({
    ...view,
    href: `${href}#${view.anchor}`,
    reports: register
      .reportsOf(decision.id, decision.data.assignments[index]?.id ?? '')
      .map(({ id, data }) => ('meeting' in data ? decisionLabel(register, id) : documentLabel(register, id))),
  }));
}

export function decisionStep(register: Register, decision: Entry<'beslut'>): MatterStep {
  const { data } = decision;
  const meeting = register.get('sammantraden', data.meeting);
  const item = decisionItem(register, decision);
  const deed = deedOf(data);
  const to = data.clauses.flatMap(({ proposesTo }) => proposesTo ?? []);
  const receivers = [...new Set(to)].map((body) => register.body(body).name.toLowerCase()).join(' och ');
  return {
    deed,
    what: [
      deed === 'document' || deed === 'known' ? '' : deeds[deed],
      receivers && (deed === 'proposed' ? receivers : `och föreslog ${receivers}`),
    ]
      .filter(Boolean)
      .join(' '),
    ...dated(meeting.data.date),
    body: bodyLabel(register, meeting.data.body),
    title: { text: [item.paragraph, item.title].filter(Boolean).join(' '), href: item.href },
    status: item.status,
    words: [{ text: item.summary }],
    assignments: assignments(register, decision),
    inArchive: true,
  };
}

export function documentStep(register: Register, document: Entry<'underlag'>): MatterStep {
  const { data } = document;
  const item = documentItem(register, document);
  const reports = data.references.some(({ relation }) => relation === 'reports-back');
  const parts = [reports && 'återrapporterar', data.proposedDecision && 'föreslår ett beslut'].filter(
    Boolean,
  );
  return {
    deed: 'document',
    what: `${documentKinds[data.kind]}${parts.length > 0 ? ` som ${parts.join(' och ')}` : ' upprättad'}`,
    ...dated(data.date),
    body: organizationLabel(register, data.organization),
    title: { text: item.title, href: item.href },
    words: [{ text: item.summary }],
    assignments: [],
    inArchive: true,
  };
}

type Elsewhere = NonNullable<EntryData<'beslut'>['references'][number]['elsewhere']>;
const relationWords = {
  'earlier-step': 'Tidigare steg',
  'later-step': 'Senare steg',
  'reports-back': 'Beslut som återrapporteras',
  related: 'Hör ihop med ärendet',
} as const;
const orderWords = {
  'earlier-step': 'Före',
  'later-step': 'Efter',
  'reports-back': 'Före',
  related: undefined,
} as const;

/** Where each § that an entry of the matter names stands; the same § named twice is one step. */
function elsewhereStep(register: Register, matter: Matter, named: readonly Naming[]): MatterStep | undefined {
  const [first] = named;
  if (!first) return undefined;
  const { elsewhere, relation, source, from } = first;
  const { body, date, paragraph, title } = elsewhere;
  const held = isKnown(date) && isKnown(paragraph) ? register.decisionAt(body, date, paragraph) : undefined;
  if (held && matter.decisions.includes(held)) return undefined;
  const order = orderWords[relation];
  const speaker = { organization: matter.organization };
  return {
    ...(held ? decisionStep(register, held) : {}),
    deed: 'known',
    what: relationWords[relation],
    ...dated(date),
    body: bodyLabel(register, body),
    title: held
      ? decisionLabel(register, held.id)
      : {
          text: [paragraphName(paragraph) ?? `Paragraf: ${NOT_STATED.toLowerCase()}`, title]
            .filter(Boolean)
            .join(' '),
        },
    words: [...new Set(named.map(({ text }) => text))].flatMap((text, index) => [
      ...(index > 0 ? [{ text: ' ' }] : []),
      ...richText(register, text, speaker),
    ]),
    assignments: [],
    inArchive: held !== undefined,
    ...(source ? { source } : {}),
    ...(isKnown(date) || !order ? {} : { order: `${order}: ${from.text}` }),
  };
}

interface Naming {
  readonly elsewhere: Elsewhere;
  readonly relation: keyof typeof relationWords;
  readonly text: string;
  readonly source?: string | undefined;
  readonly from: Label;
}

function namings(register: Register, { decisions, documents }: Matter): Naming[] {
  const all = [
    ...decisions.map(({ id, data }) => ({ data, from: decisionLabel(register, id) })),
    ...documents.map(({ id, data }) => ({ data, from: documentLabel(register, id) })),
  ];
  return all.flatMap(({ data, from }) =>
    data.references.flatMap(({ elsewhere, relation, text, source }) =>
      elsewhere ? [{ elsewhere, relation, text, source, from }] : [],
    ),
  );
}

/** Other decisions and documents of the archive that a matter's own name as its steps, without its number. */
function otherEntries(register: Register, { decisions, documents }: Matter): MatterStep[] {
  const named = [...decisions, ...documents].flatMap(({ data }) => data.references);
  const own = new Set([...decisions, ...documents].map(({ id }) => id));
  const steps = new Map<string, MatterStep>();
  for (const { decision, document, relation } of named) {
    const id = decision ?? document;
    if (id === undefined || own.has(id) || steps.has(id)) continue;
    const step = decision
      ? decisionStep(register, register.get('beslut', id))
      : documentStep(register, register.get('underlag', id));
    steps.set(id, { ...step, what: `${relationWords[relation]}: ${step.what.toLowerCase()}` });
  }
  return [...steps.values()];
}

/** All steps of a matter that anything in it tells of, in no order. */
export function stepsOf(register: Register, matter: Matter): MatterStep[] {
  const elsewhere = Map.groupBy(
    namings(register, matter),
    ({ elsewhere: { body, date, paragraph, title } }) =>
      [body, date, paragraph, isKnown(date) && isKnown(paragraph) ? '' : title].join('\n'),
  );
  return [
    ...matter.decisions.map((decision) => decisionStep(register, decision)),
    ...matter.documents.map((document) => documentStep(register, document)),
    ...[...elsewhere.values()].flatMap((named) => elsewhereStep(register, matter, named) ?? []),
    ...otherEntries(register, matter),
  ].map((step) => ({ ...step, what: capitalized(step.what) }));
}

/** Earliest first; of two that begin the same day the less exact first. Only for steps with a date. */
export function inTime(a: MatterStep, b: MatterStep): number {
  const [one, two] = [a, b].map(({ iso }) => dateSpan(iso ?? ''));
  return (
    (one?.first ?? '').localeCompare(two?.first ?? '') || (two?.last ?? '').localeCompare(one?.last ?? '')
  );
}
