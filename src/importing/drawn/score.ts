import type { PrintedDecision, PrintedReading } from './printed-reading.ts';
import { scoreVotes, statementKinds, type StatementKind } from './score-votes.ts';
import { nameOf, type TrueMatter, type Truth } from './truth.ts';

export interface Score {
  /** Statements of the document, and how many of them were read. */
  told: Record<StatementKind, number>;
  read: Record<StatementKind, number>;
  /** What was stated and is not so, each with its kind, as "clause: recipient". */
  falsehoods: { kind: string; what: string }[];
  /** What was lost without a warning on its § or on the file. */
  silent: { kind: StatementKind; what: string }[];
}

/** Warnings that are about the file as such: they tell of no statement that was lost. */
const beside =
  /^(organisation-saknas|organ-saknas|liknande-namn|annat-filslag|rost-betydelse-saknas|lucka-i-paragrafer|namn-utan-parti|parti-okant|datum-.*)$/u;

const zeros = () =>
  Object.fromEntries(statementKinds.map((kind) => [kind, 0])) as Record<StatementKind, number>;

export const emptyScore = (): Score => ({ told: zeros(), read: zeros(), falsehoods: [], silent: [] });

const squeezed = (words: string) =>
  words
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** A clause without what only leads it in: its number, "att", and who decides. */
const core = (clause: string) =>
  squeezed(clause)
    .replace(/^(?:\d+\.|[a-z]\)|[–•-])\s*/u, '')
    .replace(/^\p{Lu}[\p{L}\s-]*? beslutar:?\s+/u, '')
    .replace(/^att\s+/u, '')
    .replace(/[.,\s]+$/u, '')
    .toLowerCase();

const plain = (number: string) => squeezed(number).toLowerCase();

/** Holds a reading (null: the file was refused, with a reason) against what the minutes say. */
export function score(truth: Truth, reading: PrintedReading | null): Score {
  const result = emptyScore();
  if (reading === null) {
    if (!truth.mayBeRefused) tellAll(truth, result);
    return result;
  }
  const fileWarns = reading.warnings.some(({ code }) => !beside.test(code));
  scoreMeeting(truth, reading, result, fileWarns);

  const seen = new Map<TrueMatter, PrintedDecision>();
  for (const decision of reading.decisions) {
    const matter = matterOf(truth, decision);
    if (matter && !seen.has(matter)) seen.set(matter, decision);
    else if (decision.paragraph !== null)
      result.falsehoods.push({
        kind: matter ? 'paragraph: twice' : 'paragraph: invented',
        what: `§ ${decision.paragraph}`,
      });
    else scoreUnnumbered(truth, decision, result);
  }
  for (const matter of truth.matters) scoreMatter(matter, truth, seen.get(matter), result, fileWarns);
  return result;
}

function matterOf(truth: Truth, decision: PrintedDecision): TrueMatter | undefined {
  const number = (decision.paragraph ?? '').replace(/\/\d+$/u, '');
  return truth.matters.find(({ paragraph }) => paragraph === number);
}

/** Something without a number states nothing false as long as it claims no clause, vote or person. */
function scoreUnnumbered(truth: Truth, decision: PrintedDecision, result: Score): void {
  decision.clauses.forEach((clause) => {
    if (!truth.matters.some((matter) => matter.clauses.some((told) => core(told) === core(clause))))
      result.falsehoods.push({ kind: `clause: ${roleOf(clause, truth)}`, what: clause });
  });
  if (decision.voteEvents.length > 0)
    result.falsehoods.push({ kind: 'total: vote of no §', what: decision.title ?? '' });
}

function scoreMeeting(truth: Truth, reading: PrintedReading, result: Score, fileWarns: boolean): void {
  const warnsOf = (pattern: RegExp) => fileWarns || reading.warnings.some(({ code }) => pattern.test(code));
  hold(result, 'date', reading.date, (date) => truth.days.includes(date), 'wrong day', warnsOf(/datum/u));
  hold(
    result,
    'body',
    reading.body,
    (body) => plain(body) === plain(truth.body),
    'wrong body',
    warnsOf(/organ/u),
  );
}

function hold<Value>(
  result: Score,
  kind: StatementKind,
  value: Value | null | undefined,
  isTrue: (value: Value) => boolean,
  falsehood: string,
  isWarned: boolean,
): void {
  result.told[kind] += 1;
  if (value === null || value === undefined) {
    if (!isWarned) result.silent.push({ kind, what: falsehood });
  } else if (isTrue(value)) result.read[kind] += 1;
  else result.falsehoods.push({ kind: `${kind}: ${falsehood}`, what: String(value) });
}

function scoreMatter(
  matter: TrueMatter,
  truth: Truth,
  decision: PrintedDecision | undefined,
  result: Score,
  fileWarns: boolean,
): void {
  const where = `§ ${matter.paragraph}`;
  const isWarned = fileWarns || (decision?.warnings.some(({ code }) => !beside.test(code)) ?? false);
  const lost = (kind: StatementKind, what: string) => {
    if (!isWarned) result.silent.push({ kind, what: `${where} ${what}` });
  };
  const count = <Value>(
    kind: StatementKind,
    told: Value[],
    isRead: (value: Value) => boolean,
    words: (value: Value) => string,
  ) => {
    told.forEach((value) => {
      result.told[kind] += 1;
      if (isRead(value)) result.read[kind] += 1;
      else lost(kind, words(value));
    });
  };
  const falsehood = (kind: string, what: string) =>
    result.falsehoods.push({ kind, what: `${where} ${what}` });

  count(
    'paragraph',
    [matter],
    () => decision !== undefined,
    () => '',
  );
  const title = decision?.title ?? null;
  const isTitle = title !== null && plain(title.replace(/ \([^()]*\d\)$/u, '')) === plain(matter.title);
  count('title', [matter.title], () => isTitle, String);
  if (title !== null && !isTitle)
    falsehood(
      `title: ${truth.matters.some((another) => plain(another.title) === plain(title)) ? 'of another §' : 'wrong'}`,
      title,
    );

  const numbers = decision?.registryNumbers ?? [];
  count(
    'registry',
    matter.registryNumbers,
    (number) => numbers.some((read) => plain(read) === plain(number)),
    String,
  );
  numbers
    .filter((read) => !matter.registryNumbers.some((number) => plain(read) === plain(number)))
    .forEach((read) =>
      falsehood(
        `registry: ${matter.registryNumbers.some((number) => plain(number).includes(plain(read))) ? 'cut' : 'invented'}`,
        read,
      ),
    );

  const clauses = (decision?.clauses ?? []).map(core);
  count('clause', matter.clauses, (clause) => clauses.includes(core(clause)), String);
  (decision?.clauses ?? [])
    .filter((clause) => !matter.clauses.some((told) => core(told) === core(clause)))
    .forEach((clause) => falsehood(`clause: ${clauseFault(clause, matter, truth)}`, clause));

  const amounts = (decision?.amounts ?? []).map(({ amount }) => amount);
  const printed = matter.amounts.filter(({ derived }) => !derived);
  count(
    'amount',
    printed,
    ({ kronor }) => amounts.includes(kronor),
    ({ kronor }) => String(kronor),
  );
  amounts
    .filter((amount) => !matter.amounts.some(({ kronor }) => kronor === amount))
    .forEach((amount) => falsehood('amount: wrong', String(amount)));

  const withdrawn = isWarned ? matter.withdrawn.map(nameOf) : [];
  scorePersons('mover', matter.movers.map(nameOf), namesIn(decision?.proposals), withdrawn);
  scorePersons('reservation', matter.reservations.map(nameOf), namesIn(decision?.reservations));
  scorePersons(
    'disqualified',
    matter.disqualified.map(nameOf),
    (decision?.disqualified ?? []).flatMap(({ name }) => name ?? []),
  );
  scoreVotes(matter.votes, decision, count, falsehood);

  function scorePersons(
    kind: 'mover' | 'reservation' | 'disqualified',
    told: string[],
    read: string[],
    allowed: string[] = [],
  ): void {
    count(kind, told, (name) => read.includes(name), String);
    read
      .filter((name) => !told.includes(name) && !allowed.includes(name))
      .forEach((name) => falsehood(`${kind}: ${told.length === 0 ? 'invented' : 'somebody else'}`, name));
  }
}

const namesIn = (groups: { by: { name: string | null }[] }[] | undefined): string[] =>
  (groups ?? []).flatMap(({ by }) => by.flatMap(({ name }) => name ?? []));

/** What went wrong with a clause that the § does not have. */
function clauseFault(clause: string, matter: TrueMatter, truth: Truth): string {
  const read = core(clause);
  const told = matter.clauses.map(core);
  if (told.some((words) => words.startsWith(read) || words.endsWith(read))) return 'cut';
  if (told.some((words) => read.includes(words))) return 'joined with more';
  if (truth.matters.some((another) => another.clauses.some((words) => core(words) === read)))
    return 'of another §';
  if (told.some((words) => words.replace(/\d/gu, '') === read.replace(/\d/gu, ''))) return 'another figure';
  return roleOf(clause, truth);
}

function roleOf(clause: string, truth: Truth): string {
  const read = core(clause);
  return (
    truth.spans.find(({ text }) => core(text).includes(read) || read.includes(core(text)))?.role ?? 'invented'
  );
}

function tellAll(truth: Truth, result: Score): void {
  result.told.date += 1;
  result.told.body += 1;
  for (const matter of truth.matters) {
    result.told.paragraph += 1;
    result.told.title += 1;
    result.told.registry += matter.registryNumbers.length;
    result.told.clause += matter.clauses.length;
    result.told.mover += matter.movers.length;
    result.told.reservation += matter.reservations.length;
    result.told.disqualified += matter.disqualified.length;
    result.told.amount += matter.amounts.filter(({ derived }) => !derived).length;
    for (const vote of matter.votes) {
      result.told.total += vote.hasTotals ? 1 : 0;
      result.told.position += vote.positions.length;
    }
  }
}
