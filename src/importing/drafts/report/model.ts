import { fileName } from '../../model/file-name.ts';
import type { PlannedForm } from '../minutes-form.ts';
import { doubtsOf, type Doubt } from '../noted.ts';
import type { Plan } from '../plan.ts';
import type { Warning } from '../../model/warning.ts';
import type { Outcome, PlannedFile } from '../planned.ts';
import { withoutPersonalNumber } from '../private.ts';
import { accountOf, type LineAccount } from './account.ts';
import { besideOf, type ReadItem, type SourceLine } from './beside.ts';
import { formRows, type FormRow } from './form.ts';
import { figuresOf, readWords } from './figures.ts';

/** What an import tells, the same on the terminal and as a page. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly people: {
    readonly matched: number;
    /** Matched by name and party, but without a post in the body: "personer/x (kommunstyrelsen)". */
    readonly elsewhere: readonly string[];
    readonly proposed: readonly NewName[];
    readonly others: readonly NewName[];
  };
  readonly parties: readonly string[];
  readonly minutesForm: FormFile;
  readonly written: readonly string[];
  readonly left: readonly string[];
  readonly updates: readonly UpdateReport[];
  /** What `npm run check` will say. */
  readonly errors: readonly string[];
}

/** The file that says how the organisation's minutes are set up, and what it could be made of. */
export interface FormFile {
  readonly path: string;
  readonly state: PlannedForm['file'] | 'written';
  readonly proposal: string | null;
}

interface NewName {
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
  /** What was learnt of how the source is built. */
  readonly form: readonly FormRow[];
  /** Where every line of it went. */
  readonly account: LineAccount;
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
  /** The lines of the source, and what was read of them. */
  readonly source: readonly SourceLine[];
  readonly items: readonly ReadItem[];
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

/**
 * Gathers the report of a plan. `updates` tell what was done with existing files, `isFormSaved` whether the file of how
 * the minutes are set up is written.
 */
export function reportOf(
  plan: Plan,
  updates: readonly UpdateReport[],
  errors: readonly string[],
  isFormSaved = false,
): Report {
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
      elsewhere: [...plan.people.elsewhere].map(([id, body]) => `${id} i ${body}`),
      proposed: names.filter(({ near }) => near.length > 0),
      others: names.filter(({ near }) => near.length === 0),
    },
    parties: plan.parties.added.map(({ code }) => code),
    minutesForm: {
      path: plan.form.path,
      state: isFormSaved ? 'written' : plan.form.file,
      proposal: plan.form.proposal?.text ?? null,
    },
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
  /** Of a file that is left as it is there is no draft, and only what was told when it was read. */
  const doubts = ({ draft }: PlannedFile, warnings: readonly Warning[]) =>
    (draft?.doubts ?? doubtsOf(warnings, [], (line) => lines.get(line))).map(uncertain);
  const besides = besideOf(result);
  return {
    file: fileName(reading.file),
    meeting,
    meetingOutcome:
      meetingFile.outcome === 'new'
        ? outcomeWords.new
        : meetingFile.outcome === 'updated'
          ? outcomeWords.updated
          : 'fanns redan',
    figures: figuresOf(reading),
    form: formRows(reading.form ?? []),
    account: accountOf(reading.lines),
    uncertain: doubts(meetingFile, reading.warnings),
    kept: reading.kept.map(({ line, text }) => ({ line, text: withoutPersonalNumber(text) })),
    decisions: decisions.map(({ decision, file }) => ({
      name: decision.paragraph === null ? 'Utan §' : `§ ${decision.paragraph}`,
      title: decision.title ?? 'Rubrik saknas',
      place: decision.page === null ? `rad ${decision.line}` : `sida ${decision.page}, rad ${decision.line}`,
      outcome: outcomeWords[file.outcome],
      path: file.path,
      read: readWords(decision),
      ...besides(decision),
      uncertain: doubts(file, decision.warnings),
      signs: file.draft?.signs ?? [],
    })),
  };
}

const uncertain = ({ why, line, words }: Doubt): Uncertain => ({
  text: why,
  line: line ?? null,
  source: words === undefined ? null : withoutPersonalNumber(words).slice(0, 240),
});
