import { paragraphsOf, type Paragraph, type Setting } from '../layout/paragraphs.ts';
import { peopleIn } from '../persons/names.ts';
import { wordsLeft } from '../persons/subject.ts';
import type { Line } from '../model/line.ts';
import type { NamedVote, VoteEvent } from '../model/reading.ts';
import type { SectionKind } from '../sections/kinds.ts';
import { warn, type Warning } from '../model/warning.ts';
import { joinLines } from '../layout/join.ts';
import {
  hasBothSides,
  isCountLine,
  noTotals,
  readCounts,
  sidesIn,
  tellsFigures,
  type Counts,
} from './count.ts';
import { meaningIn } from './meaning.ts';
import { resultIn, ruleIn } from './result.ts';
import { looksLikeRollCall, readRollCall, type RollCall } from './roll-call.ts';
import { sentencesOf } from './sentences.ts';
import { statementsIn } from './statements.ts';

/** A section of a §, with its text put together again. */
export interface SectionText {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly headingLine: number | null;
  readonly paragraphs: readonly Paragraph[];
  readonly setting: Setting;
}

const VOTING = new Set<SectionKind>(['vote', 'result', 'procedure', 'roll-call']);
/** Where a count is not the vote of this §: what somebody moved, said or wrote, or decided before. */
const OTHERS = new Set<SectionKind>([
  'notes',
  'dissent',
  'basis',
  'recipients',
  'earlier',
  'proposal',
  'approval',
]);
const CONTEXT = /(?:omröst|voter|röst(?:a|ar|ade|er|etal|siff|sed)|ja-röst|(?<!\p{L})(?:ja|nej) ?:? ?\d)/iu;
const HELD =
  /(?:votering|omröstning)(?:en)? (?:genomförs|genomfördes|verkställs|verkställdes|företas|företogs|sker|hålls|utfaller|utföll)|(?:efter|genom|vid|i) (?:genomförd |verkställd |sluten |öppen )?(?:votering|omröstning)(?:en)?(?: har| beslutar| beslutade|,| med| finner| utfaller)/iu;
const CALLED = /(?:votering|omröstning) (?:begärs|begärdes|ska genomföras)/iu;

/**
 * The counted votes of a §, in the order that the text tells of them. A vote that was called for and
 * not held is none; nor is acclamation, where nobody's vote is recorded.
 */
export function voteEventsIn(sections: readonly SectionText[]): {
  events: VoteEvent[];
  /** The lines that say so. */
  took: Line[];
  warnings: Warning[];
} {
  const made = new Events();
  for (const section of sections) {
    if (OTHERS.has(section.kind)) continue;
    const voting = VOTING.has(section.kind);
    if (!voting && !mayTell(section)) {
      made.mention(section);
      tellUnread(section, made);
      continue;
    }
    made.enter(section);
    if (section.kind === 'vote' && section.headingLine !== null) made.close();
    readSection(section, made);
  }
  return { events: made.finished(), took: made.took, warnings: made.warnings };
}

/**
 * Whether a section that is not of voting tells of the vote: under the decision or no heading of its own with
 * both counts in one sentence, or in the background with what ja and nej mean beside them.
 */
const mayTell = ({ kind, heading, paragraphs }: SectionText) => {
  const counts = paragraphs.some(({ text }) =>
    sentencesOf(text).some(
      (sentence) =>
        CONTEXT.test(sentence.text) &&
        (readCounts(sentence.text).votes.some(hasBothSides) || sidesIn(sentence.text) !== undefined),
    ),
  );
  if (kind === 'decision' || kind === 'moved' || (kind === 'background' && heading === null)) return counts;
  return (
    counts &&
    paragraphs.some(({ text }) => {
      const meaning = meaningIn(text);
      return (
        meaning !== undefined && meaning.yes !== null && meaning.no !== null && !ANOTHER_MEETING.test(text)
      );
    })
  );
};

/** Outside a section of voting, a year or such words tell of another meeting's vote. */
const ANOTHER_MEETING =
  /(?<![\d-])(?:19|20)\d{2}(?!\d)|(?<![\p{L}])(?:tidigare|förra|dåvarande)(?![\p{L}])|(?:^|\. )då röst/iu;

/** Counts that stand where no vote is told of, and of no other meeting, are not passed over in silence. */
function tellUnread({ kind, paragraphs }: SectionText, made: Events): void {
  if (kind === 'moved') return;
  for (const { text, line } of paragraphs) {
    if (text.length > 20_000 || !CONTEXT.test(text) || ANOTHER_MEETING.test(text)) continue;
    for (const sentence of sentencesOf(text)) made.doubt(sentence.text, line, { outside: true });
  }
}

function readSection(section: SectionText, made: Events): void {
  const voting = VOTING.has(section.kind);
  const lines = section.paragraphs.flatMap((paragraph) => paragraph.lines);
  if (voting && looksLikeRollCall(lines)) {
    const table = readRollCall(lines);
    const counted = table.totals.yes !== null && table.totals.no !== null;
    if (table.votes.length >= 2 || (counted && table.votes.length === 0 && table.columns.length > 0)) {
      const unread = new Set(table.unread);
      const first = table.votes[0]?.line ?? lines.find((line) => !unread.has(line))?.number ?? 0;
      const others = paragraphsOf(
        lines.filter((line) => unread.has(line) && !table.missed.includes(line)),
        section.setting,
      );
      others
        .filter(({ line }) => line < first)
        .forEach((paragraph) => readParagraph(paragraph, section, made));
      made.read(lines.filter((line) => !unread.has(line)));
      made.addTable(table, first, lines[0]?.page ?? null);
      made.warnings.push(...table.warnings);
      others
        .filter(({ line }) => line >= first)
        .forEach((paragraph) => readParagraph(paragraph, section, made));
      return;
    }
  }
  withLabels(section.paragraphs).forEach((paragraph) => readParagraph(paragraph, section, made));
}

/** A "Ja" alone may as well be the last cell of a row, and the next row's name would follow it. */
const LABEL_ALONE =
  /^(?:följande (?:ledamöter )?)?(?:(?:ja|nej)-?röst(?:er|ade)?(?: ?\(\d{1,3}(?: st)?\))?:?|(?:ja|nej|avstår|avstod|frånvarande)(?: från att rösta)?(?: ?\(\d{1,3}(?: st)?\):?|:)|(?:röstar|röstade) (?:ja|nej)(?: ?\(\d{1,3}\))?:)$/iu;

/** A paragraph with the lines of those under it that it was joined with. */
interface Labelled extends Paragraph {
  readonly under?: readonly Line[];
}

/** "Ja-röster" on a line of its own belongs to the names under it, one or many a line. */
function withLabels(paragraphs: readonly Paragraph[]): Labelled[] {
  const joined: Labelled[] = [];
  let open = false;
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last !== undefined && open && isNames(paragraph.text)) {
      const before = /:$/u.test(last.text)
        ? last.text
        : LABEL_ALONE.test(last.text)
          ? `${last.text}:`
          : `${last.text},`;
      joined[joined.length - 1] = {
        ...last,
        text: `${before} ${paragraph.text.replace(/[.,;]$/u, '')}`,
        lines: last.lines.slice(0, 1),
        under: [...last.lines, ...(last.under ?? []), ...paragraph.lines],
      };
      continue;
    }
    // Of two labels in a row nothing tells whose the names below are.
    const isLabel = LABEL_ALONE.test(paragraph.text);
    open = isLabel && !(last !== undefined && LABEL_ALONE.test(last.text) && !/\(0/u.test(last.text));
    joined.push(paragraph);
  }
  return joined;
}

/** Persons and nothing else. */
const isNames = (text: string) =>
  text.length < 4000 && /\(\p{L}{1,5}\)|\([-–]\)/u.test(text) && statementsIn(`Ja: ${text}`) !== undefined;

function readParagraph(paragraph: Labelled, { kind }: SectionText, made: Events): void {
  const { text, line, page, lines, under = [] } = paragraph;
  const voting = VOTING.has(kind);
  if (text.length > 20_000 || (!voting && ANOTHER_MEETING.test(text))) return;
  made.read([...lines, ...under]);
  const units = voting ? unitsOf(paragraph) : [text];
  const meaning = voting || kind === 'background' ? meaningOf(units) : undefined;
  if (meaning !== undefined) made.addMeaning(meaning.yes, meaning.no, line, page);
  for (const unit of units)
    for (const sentence of sentencesOf(unit))
      readSentence(sentence.text, paragraph, kind, meaning !== undefined, made);
  const appendix =
    /(?:framgår av|se|enligt|redovisas i|framgår i)[^.]{0,40}? bilaga ?(?<label>\d{1,3}|\p{Lu}(?!\p{L}))/u.exec(
      text,
    )?.groups?.['label'];
  if (appendix !== undefined && voting) made.addAppendix(appendix);
  const result = voting ? resultIn(text) : null;
  const rule = ruleIn(text);
  if (result !== null || rule !== null) made.addResult(result, rule);
}

/** A label or a line of figures begins anew, also where the lines of a paragraph run on. */
function unitsOf({ text, lines }: Paragraph): string[] {
  if (lines.length < 2) return [text];
  const units: string[] = [];
  for (const line of lines) {
    const last = units.at(-1);
    const begins =
      isCountLine(line.text) ||
      /^(?:ja|nej|avstår|avstod|frånvarande)(?:-?röst(?:er|ade)?)?(?: röstar| röstade)?(?: från att rösta)?(?: ?\(\d{1,3}\))? ?:/iu.test(
        line.text,
      );
    if (last === undefined || begins || isCountLine(last)) units.push(line.text);
    else units[units.length - 1] = joinLines(last, line.text);
  }
  return units.length > 1 && units.some((unit) => isCountLine(unit) || statementsIn(unit) !== undefined)
    ? units
    : [text];
}

/** What ja and nej mean; "Nej: Eva Ek" is a list, and no meaning. */
const meaningOf = (units: readonly string[]) => {
  const telling = units.filter(
    (unit) =>
      !isCountLine(unit) && !sentencesOf(unit).every((sentence) => statementsIn(sentence.text) !== undefined),
  );
  return meaningIn(telling.join(' '));
};

/** One sentence: who voted how, or counts, or a vote that was held; what is none of them and tells of votes is told. */
function readSentence(
  text: string,
  { line, page }: Paragraph,
  kind: SectionKind,
  means: boolean,
  made: Events,
): void {
  const voting = VOTING.has(kind);
  const lists = voting ? statementsIn(text) : undefined;
  if (lists !== undefined) {
    for (const { option, people, count } of lists)
      made.addList(
        option,
        people.map(({ name, party, role }) => ({ name, party, role: role ?? null, option, line })),
        count,
        line,
        page,
      );
    return;
  }
  if (!voting && !CONTEXT.test(text)) return;
  if (kind === 'moved' && moversIn(text)) return;
  const sides = means ? undefined : sidesIn(text);
  if (sides !== undefined && CONTEXT.test(text)) {
    made.addMeaning(sides.yesMeans, sides.noMeans, line, page);
    made.addCounts(sides.counts, line, page);
    made.warnings.push(warn('ja-nej-ej-utsatt', line, `Den sida som nämns först har lästs som ja.`));
    return;
  }
  const { votes } = readCounts(text);
  const stated = votes.filter((counts) => hasBothSides(counts) || (voting && Object.keys(counts).length > 0));
  for (const counts of stated) made.addCounts(counts, line, page);
  if (stated.length > 0) return;
  if (voting && HELD.test(text) && !CALLED.test(text)) made.hold(line, page);
  if (voting && !means && (namesVotes(text) || namesAlone(text)))
    made.warnings.push(warn('roster-ej-lasta', line, `”${text.slice(0, 160)}”`));
  else made.doubt(text, line);
}

const moversIn = (text: string) =>
  /(?<!\p{L})(?:yrkar|yrkade|föreslår|föreslog|begär|begärde)(?!\p{L})/iu.test(text);

/** Persons beside words for how one votes. */
const namesVotes = (text: string) =>
  peopleIn(text).length > 0 &&
  /(?<![\p{L}])(?:(?:röstar|röstade|röstat)(?![\p{L}])(?! (?:om|på))|avstår från att rösta|avstod från att rösta|avstår(?=[ .,;]*$)|(?:är|var) frånvarande|frånvarande (?:är|var)|ja-röst|nej-röst)/iu.test(
    text,
  ) &&
  !/(?<![\p{L}])(?:den|de|ledamöter) som(?![\p{L}])/iu.test(text);

/** Persons and at most the words of a list: who of them voted how is not read. */
const namesAlone = (text: string) =>
  text.length < 4000 &&
  peopleIn(text).length > 0 &&
  wordsLeft(text).every((word) =>
    /^(?:ja|nej|avstår|avstod|frånvarande|röstar|röstade)(?:-?röst(?:er)?)?$/iu.test(word),
  );

class Events {
  readonly warnings: Warning[] = [];
  readonly took: Line[] = [];
  /** The lines that are being read: taken once something of a vote is found in them. */
  private reading: readonly Line[] = [];
  /** Where the paragraph that is read begins, and the one that the last counts stand in. */
  private paragraph: Line | undefined;
  private counted: Line | undefined;
  private readonly events: VoteEvent[] = [];
  private open: VoteEvent | undefined;
  private section: SectionText | undefined;
  private mentioned: Paragraph | undefined;
  /** The section that each vote was last told of in; what a later one finds is not its result. */
  private readonly told = new Map<VoteEvent, SectionText | undefined>();

  enter(section: SectionText): void {
    // A result has a heading of its own in some minutes.
    const open = this.events.at(-1);
    if (open !== undefined && section.kind === 'result') this.told.set(open, section);
    this.section = section;
  }

  /** What is found next stands in these lines. */
  read(lines: readonly Line[]): void {
    this.reading = lines;
    this.paragraph = lines[0];
  }

  private take(): void {
    this.took.push(...this.reading);
    this.reading = [];
  }

  /** The next thing told begins another vote. */
  close(): void {
    this.open = undefined;
  }

  private at(line: number, page: number | null): VoteEvent {
    this.take();
    if (this.open === undefined) {
      this.open = {
        yesMeans: null,
        noMeans: null,
        ...noTotals(),
        result: null,
        rule: null,
        votes: [],
        unread: [],
        reconciled: null,
        appendix: null,
        line,
        page,
      };
      this.events.push(this.open);
    }
    this.told.set(this.open, this.section);
    return this.open;
  }

  /** A vote that is told of outside the sections of voting counts only where nothing else tells of one. */
  mention({ kind, heading, paragraphs }: SectionText): void {
    if (kind !== 'decision' && kind !== 'moved' && !(kind === 'background' && heading === null)) return;
    this.mentioned ??= paragraphs.find(
      ({ text }) => HELD.test(text) && !ANOTHER_MEETING.test(text) && !/sluten/iu.test(text),
    );
  }

  /** Counts, or figures of a ballot, that are not read; outside what is read of votes, also those that are clear. */
  doubt(sentence: string, line: number, { outside = false } = {}): void {
    const { votes, unclear } = readCounts(sentence);
    if (
      unclear ||
      (outside && votes.some(hasBothSides)) ||
      (tellsFigures(sentence) && sidesIn(sentence) === undefined)
    )
      this.warnings.push(warn('rostetal-ej-lasta', line, `”${sentence.slice(0, 160)}”`));
  }

  hold(line: number, page: number | null): void {
    this.at(line, page);
  }

  addMeaning(yes: string | null, no: string | null, line: number, page: number | null): void {
    const taken = (event: VoteEvent) =>
      event.yes !== null ||
      event.votes.length > 0 ||
      (yes !== null && event.yesMeans !== null) ||
      (no !== null && event.noMeans !== null);
    if (this.open !== undefined && taken(this.open)) this.close();
    const event = this.at(line, page);
    event.yesMeans ??= yes;
    event.noMeans ??= no;
  }

  addCounts(counts: Counts, line: number, page: number | null): void {
    const open = this.open;
    if (
      open !== undefined &&
      counts.yes !== undefined &&
      counts.no !== undefined &&
      open.yes !== null &&
      open.no !== null
    ) {
      if (open.yes === counts.yes && open.no === counts.no) {
        open.abstain ??= counts.abstain ?? null;
        open.absent ??= counts.absent ?? null;
        // Told again elsewhere it is the same vote; twice in one paragraph it may be two.
        if (this.counted === this.paragraph)
          this.warnings.push(
            warn(
              'rostetal-ej-lasta',
              line,
              `${counts.yes}–${counts.no} står två gånger. Det kan vara två omröstningar.`,
            ),
          );
        this.take();
        return;
      }
      this.close();
    }
    if (open === undefined && counts.yes === undefined && counts.no === undefined) return;
    const event = this.at(line, page);
    event.yes ??= counts.yes ?? null;
    event.no ??= counts.no ?? null;
    event.abstain ??= counts.abstain ?? null;
    event.absent ??= counts.absent ?? null;
    this.counted = this.paragraph;
  }

  addList(
    option: 'yes' | 'no' | 'abstain' | 'absent',
    votes: readonly NamedVote[],
    count: number | null,
    line: number,
    page: number | null,
  ): void {
    if (this.open?.votes.some((vote) => vote.option === option)) this.close();
    const event = this.at(line, page);
    event.votes.push(...votes);
    event[option] ??= count;
    if (count !== null && count !== votes.length) {
      this.warnings.push(
        warn('rostlista-stammer-inte', line, `Källan anger ${count}, men ${votes.length} namn kunde läsas.`),
      );
    }
  }

  addTable(list: RollCall, line: number, page: number | null): void {
    if (this.open !== undefined && this.open.votes.length > 0) this.close();
    addRollCall(this.at(line, page), list);
  }

  addAppendix(label: string): void {
    if (this.open === undefined) return;
    this.open.appendix ??= label;
    this.take();
  }

  addResult(result: string | null, rule: VoteEvent['rule']): void {
    const event = this.open ?? this.events.at(-1);
    if (
      event === undefined ||
      (event.yes === null && event.votes.length === 0) ||
      this.told.get(event) !== this.section
    )
      return;
    event.result ??= result;
    event.rule ??= rule;
    this.take();
  }

  /** Those that a count, a name or the words "efter votering" bear out; with what they leave open. */
  finished(): VoteEvent[] {
    if (this.events.length === 0 && this.mentioned !== undefined)
      this.hold(this.mentioned.line, this.mentioned.page);
    for (const event of this.events) {
      if (event.yes === null && event.no === null && event.votes.length === 0) {
        this.warnings.push(warn('rost-utan-siffror', event.line));
      }
      if (event.yesMeans === null && event.noMeans === null)
        this.warnings.push(warn('rost-betydelse-saknas', event.line));
    }
    return this.events;
  }
}

/** Gives a vote its list, with how the list was read; sums of the list stand where the text has none. */
export function addRollCall(event: VoteEvent, { votes, totals, columns, sure, missed }: RollCall): void {
  event.votes.push(...votes);
  event.list = { columns: [...columns], sums: totals, sure, missed: missed.map(({ number }) => number) };
  for (const option of ['yes', 'no', 'abstain', 'absent'] as const) event[option] ??= totals[option];
}
