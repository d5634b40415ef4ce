import { UNKNOWN } from '../../domain/unknown.ts';
import type { Decision } from '../model/reading.ts';
import { disqualifiedOf, notesOf, proposalsOf, reservationsOf } from './acts.ts';
import { leftOut, toCheck, toWrite } from './noted.ts';
import { referencesOf } from './references.ts';
import type { Setting } from './setting.ts';
import { unlessEmpty } from './unless-empty.ts';
import { sectionTelling } from './telling.ts';
import { assignmentsOf } from './tasks.ts';
import { procedureOf } from './votes.ts';
import { opening } from './file-names.ts';
import { fittingLine, fittingNumber, fittingText } from './fitting.ts';

const PARAGRAPH = /^\d+( ?[a-z])?$/u;

/** The § as the schema writes it; undefined where the source has none of that form. */
export function paragraphOf({ paragraph }: Decision): string | undefined {
  const plain = paragraph?.toLowerCase().trim() ?? '';
  return PARAGRAPH.test(plain) ? plain : undefined;
}

/** What names a § in its address: the source's title, or the first words of what was decided. */
export function nameWordsOf({ title, clauses, proposedClauses, sections }: Decision): string {
  if (title !== null && title.trim() !== '') return title.trim();
  return opening(clauses[0] ?? proposedClauses[0] ?? sections[0]?.text ?? '', 120);
}

/**
 * The fields of a decision's draft, in the order that files have them. Of the source's own words it holds the title and
 * each clause, in the fields for what the minutes say; our heading, summary and text are left for a person to write.
 */
export function decisionFields(
  decision: Decision,
  meeting: string,
  order: number,
  setting: Setting,
): Record<string, unknown> {
  const { line } = decision;
  const paragraph = paragraphOf(decision);
  const title = decision.title?.trim() ?? '';
  return {
    meeting,
    paragraph: paragraph ?? paragraphLeftOut(decision, setting),
    order,
    matters: decision.registryNumbers.map((number) => fittingNumber(number, line)),
    memberBill: billOf(decision),
    title: toWrite('Skriv en egen rubrik: title. Utan den står protokollets på sidan.'),
    titleInMinutes:
      title === '' ? leftOut('källans rubrik kunde inte läsas', line) : fittingLine(title, line),
    summary: toWrite(
      'Skriv med egna ord vad som beslutades: summary. Utan den säger sidan att sammanfattning saknas.',
    ),
    outcome: decision.outcome ?? leftOut('utfallet kunde inte läsas', line),
    closedDoors: closedDoorsOf(decision),
    ...draftOf(decision),
    clauses: clausesOf(decision, setting),
    proposals: proposalsOf(decision, setting),
    procedure: procedureOf(decision, setting),
    reservations: reservationsOf(decision, setting),
    notes: notesOf(decision, setting),
    disqualified: disqualifiedOf(decision, setting),
    genderEquality: genderEqualityOf(decision),
    assignments: assignmentsOf(decision),
    budgetEffects:
      decision.amounts.length === 0
        ? undefined
        : decision.amounts.map(({ text, line: amountLine }) =>
            leftOut(`beloppet ${text} står i en punkt. För in det om beslutet flyttar det`, amountLine),
          ),
    references: referencesOf(decision, setting),
    documents: unlessEmpty(decision.documents.map((document) => ({ title: fittingLine(document, line) }))),
    recipients: unlessEmpty(decision.recipients.map((recipient) => fittingLine(recipient, line))),
    synonyms: toWrite('Skriv gärna ord som folk söker med och som inte står i texten: synonyms.'),
    sources: [sourceOf(setting, paragraph)],
    unreviewed: true,
    published: toWrite('Sätt dagen då sidan publiceras.', setting.today),
  };
}

/** Only where no word of the § is about it the source does not tell. */
function genderEqualityOf(decision: Decision): unknown {
  const { genderEquality, line } = decision;
  if (genderEquality !== null) return leftOut('skriv källans bedömning med egna ord', line, genderEquality);
  const telling = sectionTelling(decision, /jämställ/iu);
  return telling === undefined
    ? UNKNOWN
    : leftOut('texten nämner jämställdhet. Skriv källans bedömning, om den gör någon', telling.line);
}

/** A web summary numbers nothing, so the source does not tell; minutes do, and then it was not read. */
function paragraphLeftOut({ paragraph, line }: Decision, { reading }: Setting): unknown {
  if (paragraph === null && reading.kind === 'summary') return UNKNOWN;
  return leftOut(
    `paragrafens nummer kunde inte läsas${paragraph === null ? '' : ` ur ”${paragraph}”`}`,
    line,
  );
}

export const sourceOf = ({ publisher, bodyName, reading }: Setting, paragraph?: string) => ({
  title: `Protokoll från ${bodyName}${reading.date === null ? '' : ` ${reading.date}`}${paragraph === undefined ? '' : `, § ${paragraph}`}`,
  publisher,
  url: toWrite('Skriv adressen till protokollet, om det finns på webben.', UNKNOWN),
});

/** That the matter is a bill, and that it was dealt with behind closed doors, are for a person to tell. */
const billOf = ({ memberBill, title, line }: Decision) =>
  memberBill
    ? leftOut('ärendet är en motion. Skriv dess nummer och vem som väckte den', line, title ?? undefined)
    : undefined;

const closedDoorsOf = ({ closedDoors }: Decision) =>
  closedDoors === null
    ? undefined
    : leftOut(
        'källan säger att ärendet behandlades bakom stängda dörrar. Skriv skälet, om det står där',
        closedDoors.line,
        closedDoors.text,
      );

/** What was only proposed is never among the clauses. */
const draftOf = ({ proposedClauses, line }: Decision) =>
  proposedClauses.length === 0
    ? {}
    : {
        draft: leftOut(
          'källan har ett förslag till beslut. Skriv med egna ord vad det var och vem som stod för det',
          line,
          proposedClauses.join(' '),
        ),
      };

function clausesOf({ clauseDetails, line }: Decision, { bodies }: Setting): unknown {
  if (clauseDetails.length === 0)
    return leftOut('ingen beslutssats kunde läsas. Skriv den, eller ta bort filen', line);
  return clauseDetails.map(({ text, number, proposesTo, line: clauseLine }) => ({
    ...(proposesTo === null ? {} : { proposesTo: proposedTo(proposesTo, clauseLine, bodies) }),
    ...(number === null ? {} : { numberInMinutes: number }),
    asInMinutes: fittingText(text, clauseLine),
  }));
}

const proposedTo = (name: string, line: number, bodies: Setting['bodies']): unknown =>
  bodies.find(name) === undefined
    ? toCheck(
        bodies.idFor(name),
        `organet ${name} finns inte bland organisationens organ. Lägg till det: satsen är ett förslag dit`,
        line,
      )
    : bodies.idFor(name);
