import { addDays } from '../../../src/domain/dates.ts';
import { slugify } from '../../../src/domain/addresses.ts';
import { decisionBody } from './body.ts';
import type { ArchiveFile } from './file.ts';
import type { MadeBody, MadeOrganization, Member } from './organizations.ts';
import type { Random } from './random.ts';
import { voteEvent } from './vote.ts';
import { sentence, sentences, title, topics } from './made-up-swedish.ts';

/** What a decision needs to know of its meeting. */
export interface Setting {
  readonly organization: MadeOrganization;
  readonly body: MadeBody;
  readonly meeting: string;
  readonly date: string;
  /** The § before the meeting's first. */
  readonly firstParagraph: number;
}

interface DecisionPlan {
  /** From 1. */
  readonly order: number;
  readonly matter: string;
  readonly hasVote: boolean;
}

const actor = ({ person, party }: Member) => ({ person, party });

function procedure(by: Random, body: MadeBody, hasVote: boolean) {
  if (!hasVote)
    return by.chance(0.6)
      ? [{ step: 'question', purpose: 'decide', between: ['liggande'], found: 'liggande' }]
      : 'unknown';
  const twoVotes = by.chance(0.1);
  return [
    { step: 'question', purpose: 'decide', between: ['liggande', 'motyrkande'], found: 'liggande' },
    { step: 'vote-request', by: [actor(by.pick(body.members))] },
    ...(twoVotes
      ? [{ step: 'vote', event: voteEvent(by, body, 'counter-proposal', 'motyrkande', 'tillagg') }]
      : []),
    { step: 'vote', event: voteEvent(by, body, 'main', 'liggande', 'motyrkande') },
  ];
}

function proposals(by: Random, body: MadeBody, hasVote: boolean) {
  if (!hasVote && by.chance(0.7)) return [];
  return [
    {
      id: 'bifall',
      type: 'approve',
      by: by.some(body.members, 2).map(actor),
      on: 'liggande',
      text: 'Bifall till det liggande förslaget.',
    },
    {
      id: 'motyrkande',
      type: 'reject',
      by: by.some(body.members, by.int(1, 3)).map(actor),
      on: 'liggande',
      text: sentence(by),
    },
    { id: 'tillagg', type: 'add', by: [actor(by.pick(body.members))], clauses: [1], text: sentence(by) },
  ];
}

function assignment(by: Random, { body, date }: Setting) {
  const due = by.pick([
    addDays(date, 120),
    addDays(date, 200).slice(0, 7),
    `${Number(date.slice(0, 4)) + 1}-Q1`,
    'unknown',
  ]);
  return {
    id: 'uppdrag',
    clauses: [1],
    addressee: 'Förvaltningsdirektören',
    task: sentence(by),
    due,
    reportTo: body.id,
  };
}

const amount = (by: Random, date: string) => ({
  clause: 1,
  amount: by.int(1, 300) * 500_000,
  bound: by.pick(['exactly', 'up-to']),
  kind: by.pick(['allocation', 'cost', 'investment', 'budget-increase']),
  period: date.slice(0, 4),
  recurrence: by.pick(['once', 'yearly', 'unknown']),
  purpose: sentence(by),
});

/** The folder and name of a decision's file: its § where the source gives one. */
const fileOf = (meeting: string, paragraph: string, name: string, order: number) =>
  `${meeting}/${paragraph === 'unknown' ? `${slugify(name)}-${order}` : paragraph}`;

export function makeDecision(
  by: Random,
  setting: Setting,
  { order, matter, hasVote }: DecisionPlan,
): ArchiveFile {
  const { organization, body, meeting, date, firstParagraph } = setting;
  const name = title(by);
  const paragraph = by.chance(0.1) ? 'unknown' : String(firstParagraph + order);
  const assembly = organization.bodies[0]!;
  const proposes = body !== assembly && by.chance(0.25);
  const hasAssignment = by.chance(0.2);
  const data = {
    meeting,
    paragraph,
    order,
    matters: [matter],
    title: name,
    summary: sentences(by, 1, 2),
    outcome: hasAssignment
      ? 'assigned'
      : by.pick(['approved', 'approved', 'rejected', 'noted', 'amended', 'remitted']),
    draft: { by: { office: 'Förvaltningen' }, text: sentences(by, 1, 2) },
    clauses: Array.from({ length: by.pick([1, 1, 2, 3, 5]) }, () => ({
      text: sentences(by, 1, 2),
      ...(proposes ? { proposesTo: assembly.id } : {}),
    })),
    proposals: proposals(by, body, hasVote),
    procedure: procedure(by, body, hasVote),
    reservations:
      hasVote && by.chance(0.4) ? [{ by: [{ party: body.members.at(-1)!.party }], text: sentence(by) }] : [],
    genderEquality: by.chance(0.4) ? sentence(by) : 'unknown',
    assignments: hasAssignment ? [assignment(by, setting)] : [],
    budgetEffects: by.chance(0.15) ? [amount(by, date)] : [],
    documents: Array.from({ length: by.int(1, 3) }, (_, index) => ({
      title: `Tjänsteskrivelse ${index + 1}: ${name}`,
    })),
    recipients: by.some(['Förvaltningen', 'Ekonomiavdelningen', 'Revisorerna', 'Registrator'], by.int(0, 2)),
    topics: by.some(topics, by.int(1, 2)).map(([id]) => id),
    sources: [
      {
        title: `Påhittat protokoll ${date}`,
        publisher: organization.name,
        url: `https://www.${organization.id}.example/protokoll/${date}`,
      },
    ],
    published: addDays(date, 10),
  };
  return {
    collection: 'beslut',
    id: fileOf(meeting, paragraph, name, order),
    data: withoutEmptyLists(data),
    body: decisionBody(by),
  };
}

/** Authors leave out what there is nothing of. */
const withoutEmptyLists = (data: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(data).filter(([, value]) => !(Array.isArray(value) && value.length === 0)),
  );
