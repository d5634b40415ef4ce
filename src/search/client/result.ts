import { NOT_STATED } from '../../domain/unknown.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import type { PageText } from '../words/format.ts';
import type { Entry } from './entries.ts';
import type { Finding } from './finding.ts';
import { hitFrom, type Hit } from './hit.ts';

/** A result, ready to show: what was found, and where it is a matter of several steps, these. */
export interface Result extends Hit {
  readonly matter?: MatterSteps;
}

/** How a matter went on, as far as the archive has it. */
export interface MatterSteps {
  /** The pages of the matter; more than one where matters were decided together. */
  readonly matters: readonly { readonly href: string; readonly title: string }[];
  /** Its decisions, the newest first and what has no date last; and what else was found about it. */
  readonly steps: readonly Step[];
  /** So many more are on the matter's page. */
  readonly more: number;
}
export interface Step {
  readonly href: string;
  /** Absent where the source does not state it. */
  readonly date?: string;
  /** The body that decided, or what it is. */
  readonly by: string;
  /** What was decided, or what it is called. */
  readonly what: string;
}

/** So many decisions of a matter are shown, and so many other pages that were found. */
const DECISIONS = 5;
const OTHERS = 3;

/** Fetches what is to be shown of a result. */
export async function resultOf(
  { pages, from, decisions, others, to }: Entry,
  { text, sought }: Pick<Finding, 'text' | 'sought'>,
): Promise<Result> {
  const steps = pages.filter((page) => page >= decisions);
  const hit = hitFrom(await text(steps[0] ?? from), sought);
  const newest = numbersFrom(decisions, Math.min(others, decisions + DECISIONS));
  const foundBefore = steps.filter((page) => page < others && !newest.includes(page)).slice(0, 1);
  const about = steps.filter((page) => page >= others).slice(0, OTHERS);
  const shown = [...newest, ...foundBefore, ...about];
  if (shown.length < 2) return hit;
  const [matterTexts, stepTexts] = await Promise.all([
    Promise.all(numbersFrom(from, decisions).map(text)),
    Promise.all(shown.map(text)),
  ]);
  return {
    ...hit,
    matter: {
      matters: matterTexts.map(({ url, meta }) => ({ href: url, title: meta.title ?? url })),
      steps: stepTexts.map(stepOf),
      more: to - decisions - shown.length,
    },
  };
}

const numbersFrom = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, more) => from + more);

const decided: readonly string[] = [searchKinds.decision, searchKinds.proposal];

function stepOf({ url, meta }: PageText): Step {
  const { title = url, slag = '', plats = '', datum = NOT_STATED } = meta;
  const isDecision = decided.includes(slag);
  // "Regionstyrelsen, Region Exempelby, § 89": the body is named first.
  const [body = ''] = plats.split(', ');
  return {
    href: url,
    ...(datum === NOT_STATED ? {} : { date: datum }),
    by: isDecision ? body : slag,
    what: isDecision ? (meta.innebord ?? title) : title,
  };
}
