import { UNKNOWN } from '../../domain/unknown.ts';
import type { Decision } from '../model/reading.ts';
import { disqualifiedOf, notesOf, proposalsOf, reservationsOf } from './acts.ts';
import { leftOut, toCheck } from './noted.ts';
import { referencesOf } from './references.ts';
import type { Setting } from './setting.ts';
import { unlessEmpty } from './unless-empty.ts';
import { assignmentsOf } from './tasks.ts';
import { procedureOf } from './votes.ts';
import { opening } from './file-names.ts';

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
    proposals: proposalsOf(decision, setting),
    procedure: procedureOf(decision, setting),
    reservations: reservationsOf(decision, setting),
    notes: notesOf(decision, setting),
    disqualified: disqualifiedOf(decision, setting),
    genderEquality: decision.genderEquality ?? UNKNOWN,
    assignments: assignmentsOf(decision),
    budgetEffects:
      decision.amounts.length === 0
        ? undefined
        : leftOut(
            `belopp i punkterna: ${decision.amounts.map(({ text, line: amountLine }) => `${text} (rad ${amountLine})`).join(', ')}. För in dem som beslutet flyttar`,
          ),
    references: referencesOf(decision, setting),
    documents: unlessEmpty(decision.documents.map((document) => ({ title: document }))),
    recipients: unlessEmpty(decision.recipients),
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
  return clauseDetails.map(({ text, proposesTo, line: clauseLine }) => {
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
            clauseLine,
          ),
    };
  });
}
