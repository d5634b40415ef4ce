/**
 * When an entry may be shown to the public. What is not released yet is left out of every page and file, as if
 * it were not in the archive.
 */

/** An instant with its time zone, "2026-11-25T15:00+01:00". */
type Instant = string;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/;

/** True for an instant of the calendar with a stated time zone: without one, nobody knows when it is. */
export const isInstant = (text: string): text is Instant =>
  INSTANT.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text.slice(0, 10)).getUTCDate() === Number(text.slice(8, 10));

const SWEDISH_TIME = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant in milliseconds as Swedish clocks show it: "25 november 2026 kl. 15:00". */
export const formatInstant = (time: number): string => SWEDISH_TIME.format(time);

const SWEDISH_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' });

/** The day in Sweden at an instant in milliseconds. */
export const swedishDay = (time: number): string => SWEDISH_DAY.format(time);

export interface ReleaseFacts {
  /** A draft that nobody has read through. It is never released. */
  readonly unreviewed?: true | undefined;
  readonly embargo?: Instant | undefined;
}

/**
 * The instant from which something may be shown, in milliseconds: the latest of the entry's own and those that it
 * belongs to (a decision to its meeting). Infinity for what is unreviewed, -Infinity for what is free.
 */
export function releasedAt(...facts: readonly ReleaseFacts[]): number {
  return Math.max(
    ...facts.map(({ unreviewed, embargo }) =>
      unreviewed ? Infinity : embargo === undefined ? -Infinity : Date.parse(embargo),
    ),
    -Infinity,
  );
}

/** A time in milliseconds as an instant, down to the second. */
export const instantAt = (time: number): Instant => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

/**
 * The instant that the site is built for, in milliseconds: now, or the one that is named, so that tests and a repeated
 * build can name it. Throws RangeError where that is no instant.
 */
export function buildInstant(named: string | undefined): number {
  if (named === undefined) return Date.now();
  if (!isInstant(named)) throw new RangeError(`BESLUT_NOW ska vara en tidpunkt med tidszon. Fann: ${named}`);
  return Date.parse(named);
}
