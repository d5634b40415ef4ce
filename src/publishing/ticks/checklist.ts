import { swedishDay } from '../../domain/release.ts';
import { counted } from '../../domain/counted.ts';
import { publishingKinds } from '../../fault-kinds/publishing.ts';
import type { LocatedFault } from '../../reading/located-fault.ts';
import { Problem } from '../problem.ts';
import { judge, readTicks, tickable, ticksOf, writeTicks, type TickableWarning } from './ticks.ts';

/** Asks a person at a terminal. */
export type Ask = (question: string) => Promise<string>;

/** A warning as a line: where, what it is, and its form. */
export const asLine = ({ file, line, column, kind, found }: LocatedFault): string =>
  `${file}:${line}:${column} ${kind.code}: ${found}`;

const numbered = (warnings: readonly TickableWarning[]) =>
  warnings.map((warning, index) => `  [ ] ${index + 1}. ${asLine(warning)}`);

const heading = (count: number) =>
  `\nAtt gå igenom före publiceringen (${counted(count, 'varning', 'varningar')} om personuppgifter):`;

/** The warnings that an answer names: "alla", "1 3"; none for any other. */
function chosen(answer: string, warnings: readonly TickableWarning[]): TickableWarning[] {
  if (/^alla$/i.test(answer.trim())) return [...warnings];
  const numbers = new Set(answer.match(/\d+/g)?.map(Number));
  return warnings.filter((_, index) => numbers.has(index + 1));
}

interface Checklist {
  /** The folder of content. */
  readonly root: string;
  /** The time, in milliseconds. */
  readonly now: number;
  readonly say: (line: string) => void;
  /** Only where there is a terminal to ask at. */
  readonly ask?: Ask | undefined;
}

/**
 * The checklist before publishing: every warning of personal data that nobody has ticked is shown. At a terminal it can be
 * ticked there; what is left stops the publication. Ticks that are of nothing any more are taken away.
 */
export async function goThrough(
  faults: readonly LocatedFault[],
  { root, now, say, ask }: Checklist,
): Promise<void> {
  const ticks = readTicks(root);
  const { unticked, valid } = judge(root, tickable(faults), ticks);
  if (unticked.length === 0) {
    if (valid.length < ticks.length) writeTicks(root, valid);
    return;
  }
  say(heading(unticked.length));
  for (const line of numbered(unticked)) say(line);
  const picked = ask
    ? chosen(await ask('Vilka får stå? Skriv deras nummer, eller alla. Enter avbryter: '), unticked)
    : [];
  const by = picked.length > 0 && ask ? (await ask('Vem prickar av? ')).trim() : '';
  const isTicked = by !== '';
  if (isTicked) writeTicks(root, [...valid, ...ticksOf(root, picked, by, swedishDay(now))]);
  const left = isTicked ? unticked.filter((warning) => !picked.includes(warning)) : unticked;
  if (left.length > 0) throw new Problem(publishingKinds['varning-inte-avprickad'], ...left.map(asLine));
}

/** Shows the same without stopping. */
export function showChecklist(
  faults: readonly LocatedFault[],
  { root, say }: Pick<Checklist, 'root' | 'say'>,
): Promise<void> {
  const { unticked } = judge(root, tickable(faults), readTicks(root));
  if (unticked.length > 0) say(heading(unticked.length));
  for (const line of numbered(unticked)) say(line);
  return Promise.resolve();
}

/** Ticks every warning among faults that is of personal data, and gives them. Ticks of others are kept while they hold. */
export function tick(
  faults: readonly LocatedFault[],
  chosenFaults: readonly LocatedFault[],
  by: string,
  { root, now }: Pick<Checklist, 'root' | 'now'>,
): readonly TickableWarning[] {
  const { unticked, valid } = judge(root, tickable(faults), readTicks(root));
  const picked = unticked.filter((warning) => chosenFaults.includes(warning));
  writeTicks(root, [...valid, ...ticksOf(root, picked, by, swedishDay(now))]);
  return picked;
}
