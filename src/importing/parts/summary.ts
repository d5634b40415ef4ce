import type { Document } from '../layout/document.ts';
import type { Line } from '../model/line.ts';
import { readTitle } from '../paragraphs/title.ts';
import { sectionOf } from '../sections/kinds.ts';
import type { Parts } from './paragraphs.ts';

/** How a file without §§ is parted, and what it then is. */
export interface SummaryParts extends Parts {
  readonly kind: 'summary' | 'report';
}

/**
 * Parts a file that has no §§: a web summary at each decision's own words ("Regionstyrelsen beslutar
 * att"), or one item with a proposal, as an officer's report is. Undefined where it has neither.
 */
export function partWithoutParagraphs({
  lines,
  noise,
  content,
  setting,
}: Document): SummaryParts | undefined {
  const kinds = content.map((line) => sectionOf(line)?.kind);
  const decides = content.flatMap((_, index) => (kinds[index] === 'decision' ? [index] : []));
  if (decides.length <= 1) {
    if (decides.length === 0) {
      const told = toldUnderHeadings(content);
      if (told !== undefined) return told;
    }
    if (!kinds.includes('decision') && !kinds.includes('proposal')) return undefined;
    const [only] = decides;
    const end =
      only === undefined
        ? content.length
        : endOf(content, agendaAbove(content, only) ?? only, content.length);
    const title = readTitle('', content, null, setting.spaced);
    const [first] = content;
    const head = {
      paragraph: null,
      registryNumbers: title.registryNumbers,
      title: title.title,
      line: first?.number ?? 0,
      page: first?.page ?? null,
      lines: content.slice(0, title.used),
    };
    return {
      kind: kinds.includes('decision') ? 'summary' : 'report',
      before: [],
      items: [{ head, lines: content.slice(title.used, end), warnings: [] }],
      appendices: end < content.length ? [{ lines: content.slice(end), inside: null }] : [],
      repeated: [],
      warnings: [],
    };
  }
  const starts = decides.map((at, index) =>
    startOf(content, kinds, at, index === 0 ? -1 : (decides[index - 1] ?? -1), lines, noise),
  );
  const ends = starts.map((start, index) => endOf(content, start, starts[index + 1] ?? content.length));
  return {
    kind: 'summary',
    before: content.slice(0, starts[0]),
    items: starts.map((start, index) => {
      const itemLines = content.slice(start, ends[index]);
      const titled = itemLines[0]?.heading !== undefined && kinds[start] === undefined;
      return {
        head: {
          paragraph: null,
          registryNumbers: [],
          title: titled ? (itemLines[0]?.text ?? null) : null,
          line: itemLines[0]?.number ?? 0,
          page: itemLines[0]?.page ?? null,
          lines: titled ? itemLines.slice(0, 1) : [],
        },
        lines: titled ? itemLines.slice(1) : itemLines,
        warnings: [],
      };
    }),
    appendices: ends.flatMap((end, index) => {
      const lines = content.slice(end, starts[index + 1] ?? content.length);
      return lines.length === 0 ? [] : [{ lines, inside: null }];
    }),
    repeated: [],
    warnings: [],
  };
}

/** A sentence by which a body decides, in the middle of text: "Nämnden beslutade att …". */
const DECIDES =
  /(?<!\p{L})\p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet) (?:beslutar|beslutade|har beslutat)(?: \p{Ll}+)? att /iu;

/** A web page that tells of each decision in a sentence under a heading of its own. */
function toldUnderHeadings(content: readonly Line[]): SummaryParts | undefined {
  const starts = content.flatMap(({ heading }, index) => (heading === undefined ? [] : [index]));
  const items = starts.flatMap((start, place) => {
    const lines = content.slice(start + 1, starts[place + 1] ?? content.length);
    const head = content[start];
    return head !== undefined && lines.some(({ text }) => DECIDES.test(text)) ? [{ head, lines }] : [];
  });
  if (items.length === 0) return undefined;
  const taken = new Set(items.flatMap(({ head, lines }) => [head, ...lines]));
  return {
    kind: 'summary',
    before: content.filter((line) => !taken.has(line)),
    items: items.map(({ head, lines }) => ({
      head: {
        paragraph: null,
        registryNumbers: [],
        title: head.text,
        line: head.number,
        page: head.page,
        lines: [head],
      },
      lines,
      warnings: [],
    })),
    appendices: [],
    repeated: [],
    warnings: [],
  };
}

/** A matter's line of a numbered list of matters: "2. Frågestund (kl 09:35)". */
const AGENDA = /^(?<number>\d{1,3})[.)]? (?=\p{Lu})/u;
const numberOf = (line: Line | undefined) =>
  line === undefined || /[.;:]$/u.test(line.text) ? undefined : AGENDA.exec(line.text)?.groups?.['number'];
const indentOf = (line: Line | undefined) => line?.cells[0]?.from ?? 0;

/** The line of the list of matters above a decision, if its matters are numbered. */
function agendaAbove(content: readonly Line[], at: number): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 30); index -= 1)
    if (numberOf(content[index]) !== undefined) return index;
  return undefined;
}

/** Where an item ends: at the line of the next matter, whose number follows that of its own. */
function endOf(content: readonly Line[], start: number, next: number): number {
  const first = numberOf(content[start]) === undefined ? agendaAbove(content, start + 1) : start;
  const number = first === undefined ? undefined : numberOf(content[first]);
  if (first === undefined || number === undefined) return next;
  const decides = content.findIndex((line, index) => index > first && sectionOf(line)?.kind === 'decision');
  for (let index = Math.max(start, decides, first) + 1; index < next; index += 1) {
    const line = content[index];
    const follows =
      numberOf(line) === String(Number(number) + 1) && indentOf(line) === indentOf(content[first]);
    if (follows && line?.gap === true) return index;
  }
  return next;
}

/**
 * Where the item begins that decides at `at`: at its heading, else after the documents of the item
 * before, which are names and no sentences; the first begins after the page's own navigation.
 */
function startOf(
  content: readonly Line[],
  kinds: readonly (string | undefined)[],
  at: number,
  before: number,
  lines: readonly Line[],
  noise: readonly (string | null)[],
): number {
  for (let index = at - 1; index > before; index -= 1) {
    if (content[index]?.heading !== undefined && kinds[index] === undefined) return index;
  }
  if (before < 0) return afterNavigation(content, at, lines, noise);
  const basis = kinds.findIndex(
    (kind, index) => index > before && index < at && (kind === 'basis' || kind === 'recipients'),
  );
  for (let index = basis < 0 ? before + 2 : basis + 1; index < at; index += 1) {
    const text = content[index]?.text ?? '';
    const listed = /^\d{1,2}[.)] /u.test(text);
    if (!listed && (basis < 0 ? true : /[.!?]$/u.test(text) || text.length > 120)) return index;
  }
  return at;
}

/** The lines between the page's navigation and its first decision are that decision's background. */
function afterNavigation(
  content: readonly Line[],
  at: number,
  lines: readonly Line[],
  noise: readonly (string | null)[],
): number {
  const trigger = content[at];
  const place = trigger === undefined ? 0 : lines.indexOf(trigger);
  const last = noise.slice(0, Math.max(0, place)).lastIndexOf('navigering');
  if (last < 0) return at;
  return content.findIndex((line) => lines.indexOf(line) > last);
}
