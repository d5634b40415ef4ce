import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reservedDecisions, slugify, UNDATED } from '../../../src/domain/addresses.ts';
import type { Decision, Reading } from '../reading.ts';
import { paragraphOf, titleOf } from './decision.ts';
import { freeName, slugOf } from './words.ts';

/** A § with the name of its file. `twinOf` is its number where an earlier § has the same. */
export interface PlacedDecision {
  readonly decision: Decision;
  readonly name: string;
  readonly twinOf?: string;
}

/**
 * Names the files of a meeting's decisions: by their number, or the first words of the title where it
 * is unknown or already taken. `taken` are names that this import has given; it is added to.
 */
export function named(decisions: readonly Decision[], taken: Set<string>): PlacedDecision[] {
  reservedDecisions.forEach((name) => taken.add(name));
  return decisions.map((decision) => {
    const number = paragraphOf(decision);
    const wanted = number === undefined ? undefined : slugify(number);
    const free = wanted !== undefined && !taken.has(wanted);
    const name = free ? wanted : freeName(slugOf(titleOf(decision), 'beslut'), (own) => taken.has(own));
    taken.add(name);
    return { decision, name, ...(number !== undefined && !free ? { twinOf: number } : {}) };
  });
}

/**
 * The id of the meeting of a reading: by its date, or an undated folder. Of those that are there, the
 * one that has a § of this reading is the same meeting; else it is a new one.
 */
export function meetingId(root: string, body: string, reading: Reading, given: ReadonlySet<string>): string {
  if (reading.date !== null) return `${body}/${reading.date}`;
  const names = named(reading.decisions, new Set()).map(({ name }) => name);
  const folder = join(root, 'sammantraden', body);
  const undated = (existsSync(folder) ? readdirSync(folder) : [])
    .map((file) => file.replace(/\.mdx$/u, ''))
    .filter((name) => UNDATED.test(name));
  const same = undated.find((own) =>
    names.some((name) => existsSync(join(root, 'beslut', body, own, `${name}.mdx`))),
  );
  const isTaken = (name: string) => undated.includes(name) || given.has(`${body}/${name}`);
  return `${body}/${same ?? freeName('odaterat', isTaken)}`;
}

/** The highest place that a decision of the meeting has, read from the files so that unreadable ones count. */
export function lastOrder(root: string, meeting: string): number {
  const folder = join(root, 'beslut', meeting);
  if (!existsSync(folder)) return 0;
  const orders = readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => Number(/^order:\s*(\d+)/mu.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? 0));
  return Math.max(0, ...orders);
}
