import { accountFor, summarised, type Account } from './account.ts';
import { corrected } from './corrections.ts';
import { readDecision } from './decisions/index.ts';
import { documentOf } from './layout/document.ts';
import type { Line } from './model/line.ts';
import { learntForm } from './learnt-form.ts';
import { bodyOf } from './meeting/body.ts';
import { meetingDate } from './meeting/date.ts';
import { organizationOf } from './meeting/organization.ts';
import { partByParagraphs, type Parts } from './parts/paragraphs.ts';
import { partWithoutParagraphs, type SummaryParts } from './parts/summary.ts';
import { withoutPersonalNumbers } from './personal-numbers.ts';
import type { KeptText, Reading } from './model/reading.ts';
import type { TaughtForm } from './model/taught-form.ts';
import { checkRun } from './reconcile/run.ts';
import { learnSections } from './sections/learn.ts';
import { reconcileVotes } from './reconcile/votes.ts';
import { taughtLines } from './taught.ts';
import { attachRollCalls, unplaced } from './votes/attach.ts';
import { isRollCallHeading, readAppendix, type Appendix } from './votes/appendix.ts';
import { saysMinutes } from './meeting/says-minutes.ts';
import { looksLikeRollCall } from './votes/roll-call.ts';
import { warn, type Warning } from './model/warning.ts';

/** A reading, and the account of every line behind it. */
export interface ReadResult {
  readonly reading: Reading;
  readonly accounts: readonly Account[];
}

/**
 * Reads the lines of one file, whatever format they come from. Never throws on what a text may say.
 * `file` is the name it is reported under; `form` what an editor has taught of how such minutes are set up.
 */
export function readLines(
  file: string,
  format: string,
  source: readonly Line[],
  form?: TaughtForm,
): ReadResult {
  const warnings: Warning[] = [];
  const safe = withoutPersonalNumbers(source);
  const right = corrected(safe.lines);
  warnings.push(...safe.warnings, ...right.warnings);
  const lines = form === undefined ? right.lines : taughtLines(right.lines, form);
  const document = documentOf(lines, format === 'html' || format === 'docx');
  const numbered = partByParagraphs(document);
  const parts = numbered ?? partWithoutParagraphs(document);
  const body = bodyOf(document.lines, document.noise);
  const day = meetingDate(document.lines, file);
  const sections = learnSections(
    (parts?.items ?? []).map(({ lines }) => lines),
    format === 'html' || format === 'docx',
  );
  const decisions = (parts?.items ?? []).map(({ head, lines, warnings: told }) => {
    const decision = readDecision(head, lines, document.setting, body, sections);
    decision.warnings.push(...told);
    return decision;
  });
  const { rollCalls, others, sources, warnings: unreadLists } = readAppendices(parts?.appendices ?? []);
  warnings.push(...unreadLists);
  const left = attachRollCalls(decisions, rollCalls);
  decisions.forEach(reconcileVotes);
  const isMinutes = numbered !== undefined || saysMinutes(document.lines, document.noise);
  const kind = kindOf(parts, isMinutes);
  if (kind === 'minutes')
    for (const { paragraph, line, warnings: told } of decisions)
      if (paragraph === null) told.push(warn('paragraf-ej-last', line));
  const organization = organizationOf(document.lines);
  if (body === null) warnings.push(warn('organ-saknas', null));
  if (organization === null) warnings.push(warn('organisation-saknas', null));
  if (parts === undefined) warnings.push(warn('inga-beslut', null, 'Hela texten finns kvar i läsningen.'));
  warnings.push(...day.warnings, ...(parts?.warnings ?? []), ...checkRun(decisions), ...unplaced(left));
  const before = parts === undefined ? document.content : parts.before;
  const unread = rollCalls
    .filter((rollCall) => !left.includes(rollCall))
    .flatMap(({ unread: lines }) => lines);
  if (unread.length > 0)
    warnings.push(
      warn('text-ej-tolkad', unread[0]?.number ?? null, `${unread.length} rader vid röstlistor.`),
    );
  // A list that no vote event could be found for is kept whole.
  const loose = left.map((rollCall) => sources.get(rollCall) ?? []);
  const heads = rollCalls.filter((rollCall) => !left.includes(rollCall)).map(({ head }) => head);
  const kept = [
    ...keptText('before', null, before),
    ...[...others, ...loose, ...heads].flatMap((lines) =>
      keptText('appendix', lines[0]?.text ?? null, lines),
    ),
    ...keptText('unread', null, unread),
  ];
  const reading: Reading = {
    file,
    format,
    organization,
    body,
    date: day.date,
    dateWithoutYear: day.withoutYear,
    kind,
    decisions,
    unmatchedRollCalls: left.map(({ label, line, page, totals }) => ({ label, line, page, totals })),
    kept,
    lines: { total: 0, used: 0, text: 0, kept: 0, noise: {} },
    warnings,
  };
  const again = new Set(parts?.repeated.map(({ number }) => number));
  const noise = document.lines.map((line, index) =>
    again.has(line.number) ? 'upprepad-paragrafrubrik' : (document.noise[index] ?? null),
  );
  const { accounts, lost, twice } = accountFor(document.lines, noise, decisions, kept);
  kept.push(...keptText('unread', null, lost));
  for (const [lines, particulars] of [
    [lost, 'rader har ingen plats i läsningen. De finns sist i rapporten, från rad'],
    [twice, 'rader har två platser i läsningen, från rad'],
  ] as const)
    if (lines[0] !== undefined)
      warnings.push(
        warn('rader-gar-inte-ihop', lines[0].number, `${lines.length} ${particulars} ${lines[0].number}.`),
      );
  reading.lines = summarised(accounts);
  const byNumber = new Map(document.lines.map((line) => [line.number, line]));
  reading.form = learntForm(
    document.lines,
    noise,
    decisions.flatMap(({ line, paragraph }) =>
      paragraph === null ? [] : [byNumber.get(line)].flatMap((heading) => heading ?? []),
    ),
    decisions,
  );
  return { reading, accounts };
}

/** A report with a proposal in it may speak of minutes; it decides nothing. */
function kindOf(parts: Parts | SummaryParts | undefined, isMinutes: boolean): Reading['kind'] {
  const kind = parts !== undefined && 'kind' in parts ? parts.kind : 'other';
  return isMinutes && kind !== 'report' ? 'minutes' : kind;
}

/** Lists of voters are read; attendance and other appendices are kept as they are. */
function readAppendices(appendices: Parts['appendices']): {
  rollCalls: Appendix[];
  others: (readonly Line[])[];
  sources: Map<Appendix, readonly Line[]>;
  warnings: Warning[];
} {
  const warnings: Warning[] = [];
  const rollCalls: Appendix[] = [];
  const others: (readonly Line[])[] = [];
  const sources = new Map<Appendix, readonly Line[]>();
  for (const { lines, inside } of appendices) {
    const headed = lines.slice(0, 5).some(isRollCallHeading);
    const appendix = headed || looksLikeRollCall(lines) ? readAppendix(lines, inside) : undefined;
    if (appendix !== undefined && appendix.votes.length > 0) {
      rollCalls.push(appendix);
      sources.set(appendix, lines);
    } else {
      others.push(lines);
      if (headed)
        warnings.push(
          warn(
            'rader-ej-lasta',
            lines[0]?.number ?? null,
            lines
              .slice(0, 3)
              .map(({ text }) => `”${text.slice(0, 60)}”`)
              .join(', '),
          ),
        );
    }
  }
  return { rollCalls, others, sources, warnings };
}

function keptText(part: KeptText['part'], title: string | null, lines: readonly Line[]): KeptText[] {
  const [first] = lines;
  if (first === undefined) return [];
  return [
    {
      part,
      title,
      line: first.number,
      page: first.page,
      text: lines.map((line) => line.text).join('\n'),
      lines: lines.map(({ number }) => number),
    },
  ];
}
