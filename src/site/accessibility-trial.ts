/** The manual test of accessibility: what was tried on each kind of page, and in which words its outcome is told. */

/** What was tried, in the order of the table's columns. */
export const trials = [
  { key: 'keyboard', name: 'Tangentbord' },
  { key: 'zoom', name: '400 %' },
  { key: 'double', name: 'Dubbel text' },
  { key: 'spacing', name: 'Textavstånd' },
  { key: 'forced', name: 'Tvingade färger' },
  { key: 'motion', name: 'Rörelse' },
  { key: 'listening', name: 'Uppläsning' },
  { key: 'plain', name: 'Utskrift, utan skript' },
] as const;
type Trial = (typeof trials)[number]['key'];

/** `mended`: a fault was found and is gone; `fault`: a fault is left. Without either, no fault was found. */
type Outcome = 'mended' | 'fault';
const outcomeWords = { none: 'klarar', mended: 'rättat', fault: 'brist' } as const;

/** What was found on a kind of page, or that it came after the day of the test. */
export type Tried = Partial<Record<Trial, Outcome>> | 'not yet';

/** A row of the trial's table: a cell a trial, in their order. */
export interface TriedRow {
  readonly name: string;
  readonly notYet?: true;
  readonly cells: readonly string[];
}

export const triedRow = (name: string, tried: Tried): TriedRow =>
  tried === 'not yet'
    ? { name, notYet: true, cells: [] }
    : { name, cells: trials.map(({ key }) => outcomeWords[tried[key] ?? 'none']) };
