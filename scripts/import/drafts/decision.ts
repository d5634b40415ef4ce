import { UNKNOWN } from '../../../src/domain/unknown.ts';
import { peopleNamed } from '../persons/names.ts';
import type { Decision, Section } from '../reading.ts';
import { actors, anybody } from './actors.ts';
import { proposalTypeOf } from './kinds.ts';
import { leftOut, Noted, toCheck } from './noted.ts';
import { referencesOf } from './references.ts';
import type { Setting } from './setting.ts';
import { procedureOf } from './votes.ts';
import { freeName, opening, slugOf } from './words.ts';

const PARAGRAPH = /^\d+( ?[a-z])?$/u;

/** The § as the schema writes it; undefined where the source has none of that form. */
export function paragraphOf({ paragraph }: Decision): string | undefined {
  const plain = paragraph?.toLowerCase().trim() ?? '';
  return PARAGRAPH.test(plain) ? plain : undefined;
}

/** The heading of a draft: the source's own, whole, or the first words of what was decided. */
export function titleOf(decision: Decision): string {
  if (decision.title !== null && decision.title.trim() !== '') return decision.title.trim();
  const words = decision.clauses[0] ?? decision.proposedClauses[0] ?? decision.sections[0]?.text;
  return opening(words ?? '', 120) || 'Rubrik saknas';
}

/** The fields of a decision's draft, in the order that files have them. */
export function decisionFields(
  decision: Decision,
  meeting: string,
  order: number,
  setting: Setting,
): Record<string, unknown> {
  const { line } = decision;
  const paragraph = paragraphOf(decision);
  const title = titleOf(decision);
  return {
    meeting,
    paragraph:
      paragraph ??
      toCheck(
        UNKNOWN,
        `paragrafens nummer kunde inte läsas${decision.paragraph === null ? '' : ` ur ”${decision.paragraph}”`}`,
        line,
      ),
    order,
    matters: decision.registryNumbers,
    title: toCheck(
      title,
      decision.title === null
        ? 'källan har ingen rubrik; orden är de första i texten'
        : 'rubriken är källans. Skriv en egen',
      line,
    ),
    summary: toCheck(
      summaryOf(decision, title, setting),
      'orden är källans. Skriv med egna ord vad som beslutades',
      decision.clauseDetails[0]?.line ?? line,
    ),
    outcome: decision.outcome ?? toCheck(UNKNOWN, 'utfallet kunde inte läsas', line),
    ...draftOf(decision),
    clauses: clausesOf(decision, setting),
    proposals: decision.proposals.length === 0 ? undefined : proposalsOf(decision, setting),
    procedure: procedureOf(decision, setting),
    reservations: some(
      decision.reservations.map(({ by, line: own }) => {
        const list = actors(by, own, setting);
        return anybody(list) ? { by: list } : leftOut('en reservation utan namn eller parti', own);
      }),
    ),
    notes: notesOf(decision, setting),
    disqualified: disqualifiedOf(decision, setting),
    genderEquality: decision.genderEquality ?? UNKNOWN,
    assignments: assignmentsOf(decision),
    budgetEffects:
      decision.amounts.length === 0
        ? undefined
        : leftOut(
            `belopp i punkterna: ${decision.amounts.map(({ text, line: own }) => `${text} (rad ${own})`).join(', ')}. För in dem som beslutet flyttar`,
          ),
    references: referencesOf(decision, setting),
    documents: some(decision.documents.map((document) => ({ title: document }))),
    recipients: some(decision.recipients),
    sources: [sourceOf(setting, paragraph)],
    unreviewed: true,
    published: toCheck(setting.today, 'sätt dagen då sidan publiceras'),
  };
}

export const sourceOf = ({ publisher, bodyName, reading }: Setting, paragraph?: string) => ({
  title: `Protokoll från ${bodyName}${reading.date === null ? '' : ` ${reading.date}`}${paragraph === undefined ? '' : `, § ${paragraph}`}`,
  publisher,
  url: toCheck(UNKNOWN, 'skriv adressen till protokollet, om det finns på webben'),
});

/** A list, or nothing where it is empty. */
const some = (list: readonly unknown[]) => (list.length === 0 ? undefined : list);

function summaryOf(
  { clauseDetails, proposedClauses }: Decision,
  title: string,
  { bodyName }: Setting,
): string {
  const [first] = clauseDetails;
  if (first !== undefined)
    return first.proposesTo === null
      ? first.text
      : `${bodyName} lämnar ett förslag till ${first.proposesTo}: ${first.text}`;
  return proposedClauses[0] === undefined ? title : `Förslag till beslut: ${proposedClauses[0]}`;
}

/** What was only proposed is never among the clauses. */
const draftOf = ({ proposedClauses, line }: Decision) =>
  proposedClauses.length === 0
    ? {}
    : {
        draft: toCheck(
          { by: toCheck(UNKNOWN, 'vem som står för förslaget'), text: proposedClauses.join(' ') },
          'förslag till beslut i källan',
          line,
        ),
      };

function clausesOf({ clauseDetails, line }: Decision, { bodies }: Setting): unknown[] {
  if (clauseDetails.length === 0)
    return [
      toCheck(
        { text: 'Ingen beslutssats hittades i källan.' },
        'ingen beslutssats kunde läsas. Skriv den, eller ta bort filen',
        line,
      ),
    ];
  return clauseDetails.map(({ text, proposesTo, line: own }) => {
    if (proposesTo === null) return { text };
    const id = bodies.idFor(proposesTo);
    const known = bodies.find(proposesTo) !== undefined;
    return {
      text,
      proposesTo: known
        ? id
        : toCheck(
            id,
            `organet ${proposesTo} finns inte bland organisationens organ. Lägg till det: satsen är ett förslag dit`,
            own,
          ),
    };
  });
}

function proposalsOf({ proposals }: Decision, setting: Setting): unknown[] {
  const taken = new Set(['liggande', 'avgora-i-dag', 'avslag']);
  return proposals.map(({ by, text, line }) => {
    const list = actors(by, line, setting);
    if (!anybody(list)) return leftOut(`ett yrkande utan läsbart namn: ${opening(text, 80)}`, line);
    const [first] = by;
    const name = first?.name?.split(' ').at(-1) ?? first?.party ?? 'yrkande';
    const id = freeName(slugOf(name, 'yrkande'), (own) => taken.has(own));
    taken.add(id);
    const type = proposalTypeOf(text);
    return { id, type: type === 'other' ? toCheck(type, 'yrkandets slag', line) : type, by: list, text };
  });
}

const NOTED = /protokollsanteckning|(?:särskilt |skriftligt )?yttrande|delt(?:ar|og) (?:inte|ej)/iu;

/** Notes with who made them; others are pointed out, and stand in the body. */
function notesOf({ notes, sections, line }: Decision, setting: Setting): readonly unknown[] | undefined {
  const section = (text: string): Section | undefined =>
    sections.find((own) => own.kind === 'notes' && own.text.includes(text));
  return some(
    notes.map((text) => {
      const own = section(text);
      const at = own?.line ?? line;
      const list = NOTED.test(text) ? actors(peopleNamed(text), at, setting) : [];
      if (!anybody(list)) return leftOut(`en anteckning utan läsbar avsändare: ${opening(text, 60)}`, at);
      const statement = /särskilt yttrande/iu.test(`${own?.heading ?? ''} ${text}`);
      return {
        kind: statement ? 'statement' : 'note',
        by: list,
        text: toCheck(text, 'orden är källans', at),
      };
    }),
  );
}

/** A disqualified person who stands among the voters contradicts the list, and is only pointed out. */
function disqualifiedOf(
  { disqualified, voteEvents, line }: Decision,
  setting: Setting,
): readonly unknown[] | undefined {
  const voted = new Set(
    voteEvents.flatMap(({ votes }) =>
      votes
        .filter(({ option }) => option !== 'not voting' && option !== 'absent')
        .map((vote) => setting.people.refer(setting.reading, setting.body, vote).person),
    ),
  );
  return some(
    disqualified.map(({ name, party, role }): Noted | object => {
      if (name === null) return leftOut('jäv utan namn', line);
      const own = setting.people.refer(setting.reading, setting.body, {
        name,
        party,
        role: role ?? null,
        line,
      });
      if (voted.has(own.person)) return leftOut(`${name} anges som jävig men står bland de röstande`, line);
      return own.party === null ? toCheck(own, 'källan anger inget parti; null betyder partilös', line) : own;
    }),
  );
}

/** Tasks that the body itself gives; those in a proposal to another body are not given yet. */
function assignmentsOf({ assignments, clauseDetails }: Decision): readonly unknown[] | undefined {
  const taken = new Set<string>();
  return some(
    assignments.flatMap(({ addressee, task, due, line }) => {
      const index = clauseDetails.findIndex((clause) => clause.line === line || clause.text.includes(task));
      if (index >= 0 && clauseDetails[index]?.proposesTo !== null) return [];
      const id = freeName(slugOf(task.split(' ').slice(0, 4).join(' '), 'uppdrag'), (own) => taken.has(own));
      taken.add(id);
      return [
        {
          id,
          ...(index >= 0 ? { clauses: [index + 1] } : {}),
          addressee: addressee ?? toCheck('Framgår inte av källan', 'vem som får uppdraget', line),
          task,
          due: due ?? toCheck(UNKNOWN, 'när uppdraget ska vara klart', line),
        },
      ];
    }),
  );
}
