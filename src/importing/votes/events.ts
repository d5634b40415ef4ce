import { paragraphsOf, type Paragraph, type Setting } from '../layout/paragraphs.ts';
import { peopleIn } from '../persons/names.ts';
import type { NamedVote, VoteEvent } from '../model/reading.ts';
import type { SectionKind } from '../sections/kinds.ts';
import { warn, type Warning } from '../model/warning.ts';
import { countsIn, hasBothSides, noTotals, sidesIn, type Counts } from './count.ts';
import { meaningIn } from './meaning.ts';
import { proseLists } from './prose.ts';
import { resultIn, ruleIn } from './result.ts';
import { looksLikeRollCall } from './appendix.ts';
import { readRollCall, type RollCall } from './roll-call.ts';

/** A section of a §, with its text put together again. */
export interface SectionText {
  readonly kind: SectionKind;
  readonly heading: string | null;
  readonly headingLine: number | null;
  readonly paragraphs: readonly Paragraph[];
  readonly setting: Setting;
}

const VOTING = new Set<SectionKind>(['vote', 'result', 'procedure', 'roll-call']);
const CONTEXT = /(?:omröst|voter|röst(?:a|ar|ade|er|etal)|ja-röst)/iu;
const HELD =
  /(?:votering|omröstning)(?:en)? (?:genomförs|genomfördes|verkställs|verkställdes|företas|företogs|sker|hålls|utfaller|utföll)|(?:efter|genom|vid|i) (?:genomförd |verkställd |sluten |öppen )?(?:votering|omröstning)(?:en)?(?: har| beslutar| beslutade|,| med| finner| utfaller)/iu;

/**
 * The counted votes of a §, in the order that the text tells of them. A vote that was called for and
 * not held is none; nor is acclamation, where nobody's vote is recorded.
 */
export function voteEventsIn(sections: readonly SectionText[]): { events: VoteEvent[]; warnings: Warning[] } {
  const made = new Events();
  for (const section of sections) {
    if (!VOTING.has(section.kind) && !mayTell(section)) {
      made.mention(section);
      continue;
    }
    made.enter(section);
    if (section.kind === 'vote' && section.headingLine !== null) made.close();
    readSection(section, made);
  }
  return { events: made.finished(), warnings: made.warnings };
}

/** Some bodies tell of the vote under the decision, or under no heading of its own. */
const mayTell = ({ kind, heading, paragraphs }: SectionText) =>
  (kind === 'decision' || kind === 'moved' || (kind === 'background' && heading === null)) &&
  paragraphs.some(
    ({ text }) => CONTEXT.test(text) && (hasBothSides(countsIn(text)) || sidesIn(text) !== undefined),
  );

/** Outside a section of voting, a year or such words tell of another meeting's vote. */
const ANOTHER_MEETING =
  /(?<![\d-])(?:19|20)\d{2}(?!\d)|(?<![\p{L}])(?:tidigare|förra|dåvarande)(?![\p{L}])|(?:^|\. )då röst/iu;

function readSection(section: SectionText, made: Events): void {
  const voting = VOTING.has(section.kind);
  const lines = section.paragraphs.flatMap((paragraph) => paragraph.lines);
  if (voting && looksLikeRollCall(lines)) {
    const table = readRollCall(lines);
    const counted = table.totals.yes !== null && table.totals.no !== null;
    if (table.votes.length >= 2 || counted) {
      const unread = new Set(table.unread);
      const first = table.votes[0]?.line ?? lines.find((line) => !unread.has(line))?.number ?? 0;
      const others = paragraphsOf(
        lines.filter((line) => unread.has(line)),
        section.setting,
      );
      others.filter(({ line }) => line < first).forEach((paragraph) => readParagraph(paragraph, true, made));
      made.addTable(table, first, lines[0]?.page ?? null);
      made.warnings.push(...table.warnings);
      others.filter(({ line }) => line >= first).forEach((paragraph) => readParagraph(paragraph, true, made));
      return;
    }
  }
  withLabels(section.paragraphs).forEach((paragraph) => readParagraph(paragraph, voting, made));
}

/** A "Ja" alone may as well be the last cell of a row, and the next row's name would follow it. */
const LABEL_ALONE =
  /^(?:(?:ja|nej)-?röst(?:er|ade)?(?: ?\(\d{1,3}\))?:?|(?:ja|nej|avstår|avstod|frånvarande)(?: ?\(\d{1,3}\):?|:))$/iu;

/** "Ja-röster" on a line of its own belongs to the names under it. */
function withLabels(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last !== undefined && LABEL_ALONE.test(last.text) && /\(\p{L}{1,5}\)/u.test(paragraph.text)) {
      joined[joined.length - 1] = {
        ...last,
        text: `${last.text.replace(/:$/u, '')}: ${paragraph.text}`,
        lines: [...last.lines, ...paragraph.lines],
      };
    } else joined.push(paragraph);
  }
  return joined;
}

function readParagraph(paragraph: Paragraph, voting: boolean, made: Events): void {
  const { text, line, page } = paragraph;
  if (text.length > 20_000 || (!voting && (!CONTEXT.test(text) || ANOTHER_MEETING.test(text)))) return;
  const lists = voting ? proseLists(text, line) : [];
  // "Nej: Eva Ek" is a list, not what nej means.
  const listed = lists.length > 0 && /^(?:följande|ja|nej|avst|frånv|röst)[^:]{0,80}:/iu.test(text);
  const meaning = voting && !listed ? meaningIn(text) : undefined;
  if (meaning !== undefined) made.addMeaning(meaning.yes, meaning.no, line, page);
  if (lists.length > 0) {
    for (const list of lists) made.addList(list.option, list.votes, list.count, line, page);
    const around = countsIn(outsideNames(text));
    if (hasBothSides(around)) made.addCounts(around, line, page);
  } else {
    const sides = meaning === undefined ? sidesIn(text) : undefined;
    const counts = sides?.counts ?? countsIn(withoutMeaning(text));
    if (sides !== undefined && CONTEXT.test(text)) {
      made.addMeaning(sides.yesMeans, sides.noMeans, line, page);
      made.addCounts(counts, line, page);
      made.warnings.push(warn('ja-nej-ej-utsatt', line, `Den sida som nämns först har lästs som ja.`));
    } else if (hasBothSides(counts) || (voting && Object.keys(counts).length > 0)) {
      made.addCounts(counts, line, page);
    } else if (voting && HELD.test(text)) {
      made.hold(line, page);
    }
  }
  const appendix =
    /(?:framgår av|se|enligt|redovisas i|framgår i)[^.]{0,40}? bilaga ?(?<label>\d{1,3}|\p{Lu}(?!\p{L}))/u.exec(
      text,
    )?.groups?.['label'];
  if (appendix !== undefined && voting) made.addAppendix(appendix);
  const result = voting ? resultIn(text) : null;
  const rule = ruleIn(text);
  if (result !== null || rule !== null) made.addResult(result, rule);
}

/** What stands before the sentence with the first name, and after the last name. */
function outsideNames(text: string): string {
  const people = peopleIn(text);
  const [first, last] = [people[0], people.at(-1)];
  if (first === undefined || last === undefined) return '';
  const before = /^.*[.!](?= )/su.exec(text.slice(0, first.index))?.[0] ?? '';
  return `${withoutMeaning(before)} ${text.slice(last.end).replace(/^[^.\d]{0,40}\(\d{1,3}\)/u, '')}`;
}

/** Without the quoted proposition, whose "Ja för avslag" could stand beside a figure. */
const withoutMeaning = (text: string) => text.replace(/["”“][^"”“]{0,1200}["”“]/gu, ' ');

class Events {
  readonly warnings: Warning[] = [];
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

  /** The next thing told begins another vote. */
  close(): void {
    this.open = undefined;
  }

  private at(line: number, page: number | null): VoteEvent {
    if (this.open === undefined) {
      this.open = {
        yesMeans: null,
        noMeans: null,
        ...noTotals(),
        result: null,
        rule: null,
        votes: [],
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

  addTable({ votes, totals, spaced }: RollCall, line: number, page: number | null): void {
    if (this.open !== undefined && this.open.votes.length > 0) this.close();
    const event = this.at(line, page);
    event.votes.push(...votes);
    if (spaced) event.spaced = true;
    for (const option of ['yes', 'no', 'abstain', 'absent'] as const) event[option] ??= totals[option];
  }

  addAppendix(label: string): void {
    if (this.open !== undefined) this.open.appendix ??= label;
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
