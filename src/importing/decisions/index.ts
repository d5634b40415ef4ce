import { paragraphsOf, type Paragraph, type Setting } from '../layout/paragraphs.ts';
import type { Line } from '../model/line.ts';
import { isSameBody } from '../meeting/body.ts';
import type { Decision, Reader, Section, Taken } from '../model/reading.ts';
import { bareNumbers, labelledNumbers } from '../paragraphs/registry.ts';
import { sectionsOf, type SectionLines } from '../sections/index.ts';
import type { SectionForm } from '../sections/learn.ts';
import { voteEventsIn, type SectionText } from '../votes/events.ts';
import { warn } from '../model/warning.ts';
import { amountsIn } from './amounts.ts';
import { assignmentsIn } from './assignments.ts';
import { clausesOf } from './clauses.ts';
import { closedDoorsIn } from './closed-doors.ts';
import { isMemberBill } from './member-bill.ts';
import { reservationsIn, standingAside } from './dissent.ts';
import { inlineDecision } from './inline.ts';
import { proposalsIn } from './moved.ts';
import { outcomeOf } from './outcome.ts';
import { referencesIn } from './references.ts';

/** What is known of a decision before its text is read. */
export interface DecisionHead {
  readonly paragraph: string | null;
  readonly registryNumbers: readonly string[];
  readonly title: string | null;
  readonly line: number;
  readonly page: number | null;
  /** The lines that it was read from. */
  readonly lines: readonly Line[];
}

/** Reads the text of one § (or one item of a summary): `lines` are those after its title. */
export function readDecision(
  head: DecisionHead,
  lines: readonly Line[],
  setting: Setting,
  body: string | null,
  form: SectionForm,
): Decision {
  const sections = sectionsOf(lines, form).map((section) => ({ ...section, text: toText(section, setting) }));
  const texts = sections.map(({ text }) => text);
  const decided = sections.filter((section) => section.kind === 'decision' && isOwn(section, body));
  const proposed = sections.filter((section) => section.kind === 'proposal' && !isOwnProposal(section, body));
  const ownProposal = sections.filter(
    (section) => section.kind === 'proposal' && isOwnProposal(section, body),
  );
  const read = [
    ...decided.map(({ text, heading }) => clausesOf(text.paragraphs, null, heading?.text ?? null)),
    ...ownProposal.map(({ text, heading }) =>
      clausesOf(text.paragraphs, receiverOf(heading?.text ?? ''), heading?.text ?? null),
    ),
  ];
  const plain = texts.find(({ kind, heading }) => kind === 'background' && heading === null);
  const inline =
    read.length === 0 && plain !== undefined ? inlineDecision(plain.paragraphs, body) : undefined;
  if (inline !== undefined) read.push(clausesOf(inline, null, null));
  const clauses = read.flatMap((clausesRead) => clausesRead.clauses);
  const onlyProposed = proposed.map(({ text, heading }) =>
    clausesOf(text.paragraphs, null, heading?.text ?? null),
  );
  const proposals = proposalsIn(texts);
  const votes = voteEventsIn(texts);
  const dissent = reservationsIn(texts);
  const aside = standingAside(texts);
  const warnings = [...proposals.warnings, ...votes.warnings, ...dissent.warnings, ...aside.warnings];
  const sums = amountsIn(clauses);
  warnings.push(...sums.warnings);
  if (head.title === null) warnings.push(warn('rubrik-saknas', head.line));
  for (const { doubtful, heading } of sections)
    if (doubtful === true && heading !== null)
      warnings.push(
        warn(
          'okand-rubrik',
          heading.number,
          `”${heading.text}”. Det som står under den är inte läst som beslut.`,
        ),
      );
  const [, secondDecision] = decided.filter(({ heading }) => heading !== null && isPlainDecision(heading));
  if (secondDecision?.heading)
    warnings.push(warn('tva-beslut', secondDecision.heading.number, between(lines, secondDecision.heading)));
  for (const { text, line } of read.flatMap(({ doubts }) => doubts))
    warnings.push(warn('text-under-beslut', line, `”${text.slice(0, 160)}”`));
  if (clauses.length === 0 && (head.paragraph !== null || proposed.length === 0))
    warnings.push(warn('beslut-saknas', head.line));
  const outcome = outcomeOf(clauses);
  if (outcome === null && clauses[0] !== undefined)
    warnings.push(warn('utfall-ej-last', clauses[0].line, `”${clauses[0].text.slice(0, 120)}”`));
  const linesOf = (paragraphs: readonly Paragraph[]) => paragraphs.flatMap(({ lines: its }) => its);
  const taken = [
    took('paragraph', head.lines),
    took(
      'heading',
      sections.flatMap(({ heading }) => heading ?? []),
    ),
    took('decision', linesOf(read.flatMap((clausesRead) => clausesRead.took))),
    took('proposal', linesOf(onlyProposed.flatMap((proposal) => proposal.took))),
    took('moved', linesOf(proposals.took)),
    took('vote', votes.took),
    took('dissent', linesOf(dissent.took)),
    took('disqualification', linesOf(aside.took)),
    ...WHOLE.map((kind) =>
      took(
        kind,
        sections.flatMap((section) => (section.kind === kind ? section.lines : [])),
      ),
    ),
  ].filter(({ lines: its }) => its.length > 0);
  return {
    paragraph: head.paragraph,
    registryNumbers: [...new Set(head.registryNumbers)],
    title: head.title,
    clauses: clauses.map(({ text }) => text),
    proposedClauses: onlyProposed.flatMap((proposal) => proposal.clauses.map(({ text }) => text)),
    outcome,
    proposals: proposals.proposals,
    voteEvents: votes.events,
    reservations: dissent.reservations,
    disqualified: aside.disqualified,
    references: referencesIn(lines, setting),
    closedDoors: closedDoorsIn(texts),
    memberBill: isMemberBill(head.title),
    page: head.page,
    line: head.line,
    warnings,
    clauseDetails: clauses,
    proposedBy: read.flatMap((clausesRead) => clausesRead.proposedBy),
    notParticipating: aside.notParticipating,
    notes: texts
      .filter(({ kind }) => kind === 'notes')
      .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
    documents: items(sections, 'basis'),
    recipients: items(sections, 'recipients'),
    genderEquality: textOf(texts, 'gender-equality'),
    assignments: assignmentsIn(clauses),
    amounts: sums.amounts,
    sections: sections.map(toSection),
    taken,
  };
}

/** Sections that are read whole, each line to a field of theirs. */
const WHOLE = ['notes', 'basis', 'recipients', 'gender-equality'] as const;

const took = (by: Reader, lines: readonly Line[]): Taken => ({ by, lines: numbersOf(lines) });

const toText = (section: SectionLines, setting: Setting): SectionText => ({
  kind: section.kind,
  heading: section.heading?.text ?? null,
  headingLine: section.heading?.number ?? null,
  paragraphs: paragraphsOf(section.lines, setting).map((paragraph) => ({
    ...paragraph,
    text: withoutNoteMarks(paragraph.text),
  })),
  setting,
});

/** Raised figures after a word or a number point to a note; those of square metres are a part of the unit. */
const withoutNoteMarks = (text: string) =>
  text.replace(/(?<=[\p{L}\d.,)])(?<!(?:^|[^\p{L}])(?:[kcdm]?m|ha))[¹²³⁰⁴-⁹]+/gu, '');

const toSection = ({
  heading: at,
  lines,
  text: { kind, heading, headingLine, paragraphs },
}: SectionLines & { text: SectionText }): Section => ({
  kind,
  heading,
  text: paragraphs
    .map(({ marker, text }) =>
      marker === null ? text : `${/^[\da-z]+$/u.test(marker) ? `${marker}.` : marker} ${text}`,
    )
    .join('\n'),
  line: headingLine ?? paragraphs[0]?.line ?? 0,
  lines: numbersOf([...(at === null ? [] : [at]), ...lines]),
});

/** A heading and its text may stand on one line. */
const numbersOf = (lines: readonly Line[]) => [...new Set(lines.map(({ number }) => number))];

/** One document or recipient a line, where each line is a new one. */
function items(
  sections: readonly (SectionLines & { text: SectionText })[],
  kind: 'basis' | 'recipients',
): string[] {
  return sections
    .filter((section) => section.kind === kind)
    .flatMap(({ text }) => text.paragraphs.flatMap((paragraph) => addressesOf(paragraph.text)));
}

/** Addresses that follow one another are several recipients. */
const addressesOf = (text: string) =>
  text.split(' ').every((word) => word.includes('@')) ? text.split(' ') : [text];

function textOf(texts: readonly SectionText[], kind: SectionText['kind']): string | null {
  const sentences = texts
    .filter((section) => section.kind === kind)
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return sentences.length === 0 ? null : sentences.join('\n');
}

/** "Beslut", "Nämndens beslut", and no words that lead in one of several points ("Nämnden beslutar att"). */
const isPlainDecision = ({ text }: Line) => /beslut(?:et)?:?$/iu.test(text);

/** The line above a second decision that may be the heading of a § of its own: it has a registry number. */
function between(lines: readonly Line[], second: Line): string | undefined {
  const above = lines.findLast(
    ({ number, text }) =>
      number < second.number &&
      text.length < 200 &&
      (labelledNumbers(text) ?? bareNumbers(text)) !== undefined,
  );
  return above === undefined
    ? undefined
    : `Ovanför står ”${above.text.slice(0, 100)}” på rad ${above.number}.`;
}

/** A decision that the heading gives another body is what that body decided before. */
const isOwn = ({ owner }: SectionLines, body: string | null) =>
  owner === null || body === null || isSameBody(owner, body);

/** A heading such as "Kommunstyrelsens förslag till kommunfullmäktige" in the kommunstyrelse's own minutes. */
const isOwnProposal = ({ owner, heading }: SectionLines, body: string | null) =>
  owner !== null && body !== null && isSameBody(owner, body) && receiverOf(heading?.text ?? '') !== null;

function receiverOf(heading: string): string | null {
  const name =
    /(?:förslag till (?:beslut i |beslut till )?|föreslår (?:att )?|föreslå )(?<to>\p{L}*fullmäktige|\p{L}*styrelsen|\p{L}*nämnden)s?/iu.exec(
      heading,
    )?.groups?.['to'];
  return name === undefined ? null : name.charAt(0).toUpperCase() + name.slice(1);
}
