import { meetingOfDay, reservedDecisions, slugify, UNDATED } from '../../domain/addresses.ts';
import type { Decision, Reading } from '../model/reading.ts';
import { nameWordsOf, paragraphOf } from './decision.ts';
import { pathOf } from './file.ts';
import type { ContentFolder } from './folder.ts';
import { freeName, slugOf } from './file-names.ts';

/** A § with the name of its file. `twinOf` is its number where an earlier § has the same. */
interface PlacedDecision {
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
    const name = free
      ? wanted
      : freeName(slugOf(nameWordsOf(decision), 'beslut'), (candidate) => taken.has(candidate));
    taken.add(name);
    return { decision, name, ...(number !== undefined && !free ? { twinOf: number } : {}) };
  });
}

/**
 * The id of the meeting of a reading: by its date, or an undated folder. Of several of a day, and of those without one,
 * the one that has a § of this reading is the same meeting; else it is the first of the day, or a new one.
 */
export function meetingId(
  folder: ContentFolder,
  body: string,
  reading: Reading,
  given: ReadonlySet<string>,
): string {
  const names = named(reading.decisions, new Set()).map(({ name }) => name);
  const meetings = folder.names(`sammantraden/${body}`).map((file) => file.replace(/\.mdx$/u, ''));
  const sameOf = (candidates: readonly string[]) =>
    candidates.find((meeting) =>
      names.some((name) => folder.read(pathOf('beslut', `${body}/${meeting}/${name}`)) !== undefined),
    );
  if (reading.date !== null) {
    const ofTheDay = meetings.filter((name) => meetingOfDay(name)?.day === reading.date);
    return `${body}/${sameOf(ofTheDay) ?? reading.date}`;
  }
  const undated = meetings.filter((name) => UNDATED.test(name));
  const isTaken = (name: string) => undated.includes(name) || given.has(`${body}/${name}`);
  return `${body}/${sameOf(undated) ?? freeName('odaterat', isTaken)}`;
}

/** The highest place that a decision of the meeting has, read from the files so that unreadable ones count. */
export function lastOrder(folder: ContentFolder, meeting: string): number {
  const orders = folder
    .names(`beslut/${meeting}`)
    .filter((file) => file.endsWith('.mdx'))
    .map((file) =>
      Number(/^order:\s*(\d+)/mu.exec(folder.read(`beslut/${meeting}/${file}`) ?? '')?.[1] ?? 0),
    );
  return Math.max(0, ...orders);
}
