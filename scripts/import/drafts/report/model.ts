import { basename } from 'node:path';
import type { Decision, Reading, VoteEvent } from '../../reading.ts';
import type { Warning } from '../../warning.ts';
import type { Note } from '../noted.ts';
import type { Outcome, Plan, PlannedFile } from '../plan.ts';
import { withoutPersonalNumber } from '../private.ts';
import { plural } from '../words.ts';

/** What an import tells, the same on the terminal and as a page. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly people: {
    readonly matched: number;
    readonly proposed: readonly NewName[];
    readonly others: readonly NewName[];
  };
  readonly parties: readonly string[];
  readonly written: readonly string[];
  readonly left: readonly string[];
  readonly updates: readonly UpdateReport[];
  /** What `npm run check` will say. */
  readonly errors: readonly string[];
}

export interface NewName {
  readonly name: string;
  readonly party: string;
  readonly near: readonly string[];
}

export interface UpdateReport {
  readonly path: string;
  readonly filled: readonly string[];
  readonly difference: string;
  readonly differing: readonly { readonly field: string; readonly difference: string }[];
  readonly unreadable: boolean;
}

export interface FileReport {
  readonly file: string;
  readonly meeting: string;
  readonly meetingOutcome: string;
  readonly figures: readonly (readonly [string, string])[];
  readonly decisions: readonly DecisionReport[];
  readonly uncertain: readonly Uncertain[];
  /** Parts of the source that belong to no §, as they stand. */
  readonly kept: readonly { readonly line: number; readonly text: string }[];
}

export interface DecisionReport {
  readonly name: string;
  readonly title: string;
  readonly place: string;
  readonly outcome: string;
  readonly path: string;
  readonly read: readonly string[];
  readonly uncertain: readonly Uncertain[];
  readonly signs: readonly string[];
}

/** Something to look at, with the words of the source's line beside it. */
export interface Uncertain {
  readonly text: string;
  readonly line: number | null;
  readonly source: string | null;
}

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  new: 'nytt utkast',
  left: 'fanns redan, lämnad',
  updated: 'kompletterad',
  same: 'fanns redan, oförändrad',
};

/** Gathers the report of a plan. `updates` tell what was done with existing files. */
export function reportOf(plan: Plan, updates: readonly UpdateReport[], errors: readonly string[]): Report {
  const planned = plan.readings.flatMap(({ meetingFile, decisions }) => [
    meetingFile,
    ...decisions.map(({ file }) => file),
  ]);
  const all: PlannedFile[] = [...planned, ...plan.others];
  const added = plan.others
    .filter(({ draft }) => draft?.collection === 'personer')
    .map(({ draft }) => draft?.id);
  const names = [...plan.people.added.values()]
    .filter(({ id }) => added.includes(id))
    .map(({ name, code, near }) => ({ name, party: code ?? 'inget parti', near }));
  return {
    files: plan.readings.map((reading) => fileReport(reading)),
    people: {
      matched: plan.people.matched.size,
      proposed: names.filter(({ near }) => near.length > 0),
      others: names.filter(({ near }) => near.length === 0),
    },
    parties: plan.parties.added.map(({ code }) => code),
    written: all.filter(({ outcome }) => outcome === 'new').map(({ path }) => path),
    left: planned
      .filter(({ outcome }, index) => outcome === 'left' && planned[index]?.path.startsWith('beslut/'))
      .map(({ path }) => path),
    updates,
    errors,
  };
}

function fileReport({ result, meeting, meetingFile, decisions }: Plan['readings'][number]): FileReport {
  const { reading, accounts } = result;
  const lines = new Map(accounts.map(({ line }) => [line.number, line.text]));
  const beside = ({ text, line }: { text: string; line: number | null }): Uncertain => ({
    text: text.charAt(0).toUpperCase() + text.slice(1),
    line,
    source: line === null ? null : withoutPersonalNumber(lines.get(line) ?? '').slice(0, 240) || null,
  });
  const notes = (own: readonly Note[] | undefined, warnings: readonly Warning[]) => [
    ...warnings.map(({ message, line }) => beside({ text: message, line })),
    ...(own ?? []).filter(({ text }) => !ALWAYS.test(text)).map(beside),
  ];
  return {
    file: basename(reading.file),
    meeting,
    meetingOutcome:
      meetingFile.outcome === 'new'
        ? outcomeWords.new
        : meetingFile.outcome === 'updated'
          ? outcomeWords.updated
          : 'fanns redan',
    figures: figuresOf(reading),
    uncertain: notes(meetingFile.draft?.notes, reading.warnings),
    kept: reading.kept.map(({ line, text }) => ({ line, text: withoutPersonalNumber(text) })),
    decisions: decisions.map(({ decision, file }) => ({
      name: decision.paragraph === null ? 'Utan §' : `§ ${decision.paragraph}`,
      title: decision.title ?? 'Rubrik saknas',
      place: decision.page === null ? `rad ${decision.line}` : `sida ${decision.page}, rad ${decision.line}`,
      outcome: outcomeWords[file.outcome],
      path: file.path,
      read: readWords(decision),
      uncertain: notes(file.draft?.notes, decision.warnings),
      signs: file.draft?.signs ?? [],
    })),
  };
}

/** Notes that every draft has; they are said once, at the top. */
const ALWAYS =
  /^(?:sätt dagen då|rubriken är källans|orden är källans\. Skriv|skriv adressen|beslutsgången står i texten|säg i en mening)/u;

function figuresOf({
  lines,
  decisions,
  warnings,
  body,
  date,
  unmatchedRollCalls,
}: Reading): [string, string][] {
  const events = decisions.flatMap(({ voteEvents }) => voteEvents);
  const noise = Object.entries(lines.noise);
  const noisy = noise.reduce((sum, [, count]) => sum + count, 0);
  const uncertain = warnings.length + decisions.reduce((sum, own) => sum + own.warnings.length, 0);
  return [
    ['Organ', body ?? 'framgår inte'],
    ['Datum', date ?? 'framgår inte'],
    [
      'Rader',
      `${lines.total} i källan: ${lines.used} lästa, ${lines.kept} behållna som text, ${noisy} sidhuvuden och liknande`,
    ],
    ...(noise.length > 0
      ? [
          ['Sidhuvuden och liknande', noise.map(([rule, count]) => `${rule} ${count}`).join(', ')] as [
            string,
            string,
          ],
        ]
      : []),
    ['Paragrafer', `${decisions.length}${rangeOf(decisions)}`],
    ['Omröstningar', votesWords(events, unmatchedRollCalls.length)],
    ['Varningar', String(uncertain)],
  ];
}

function rangeOf(decisions: readonly Decision[]): string {
  const numbers = decisions.flatMap(({ paragraph }) => (paragraph === null ? [] : [paragraph]));
  return numbers.length > 1 ? ` (§ ${numbers[0]}–${numbers.at(-1)})` : '';
}

function votesWords(events: readonly VoteEvent[], loose: number): string {
  if (events.length === 0 && loose === 0) return 'inga';
  const agree = events.filter(({ reconciled }) => reconciled === true).length;
  const not = events.filter(({ reconciled }) => reconciled === false).length;
  const without = events.filter(({ votes }) => votes.length === 0).length;
  return [
    `${events.length}, varav ${agree} där lista och siffror stämmer`,
    ...(not > 0 ? [`${not} där de inte går ihop`] : []),
    ...(without > 0 ? [`${without} utan lista`] : []),
    ...(loose > 0 ? [`${plural(loose, 'lista', 'listor')} utan omröstning`] : []),
  ].join(', ');
}

function readWords(decision: Decision): string[] {
  const {
    clauses,
    clauseDetails,
    proposedClauses,
    proposals,
    voteEvents,
    reservations,
    disqualified,
    references,
    assignments,
  } = decision;
  const proposing = clauseDetails.filter(({ proposesTo }) => proposesTo !== null).length;
  const events = voteEvents.map(
    ({ yes, no, abstain, votes }) =>
      `omröstning ${yes ?? '?'}–${no ?? '?'}${abstain === null ? '' : `–${abstain}`}${votes.length === 0 ? '' : ` med ${plural(votes.length, 'namn', 'namn')}`}`,
  );
  const counted: [number, string, string][] = [
    [clauses.length - proposing, 'beslutssats', 'beslutssatser'],
    [proposing, 'förslag till annat organ', 'förslag till annat organ'],
    [proposedClauses.length, 'sats i förslag till beslut', 'satser i förslag till beslut'],
    [proposals.length, 'yrkande', 'yrkanden'],
    [reservations.length, 'reservation', 'reservationer'],
    [disqualified.length, 'jävig', 'jäviga'],
    [assignments.length, 'uppdrag', 'uppdrag'],
    [references.length, 'hänvisning', 'hänvisningar'],
  ];
  return [
    ...counted.flatMap(([count, one, many]) => (count > 0 ? [plural(count, one, many)] : [])),
    ...events,
  ];
}
