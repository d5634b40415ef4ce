import type { ReadResult } from '../read.ts';
import type { Decision } from '../model/reading.ts';
import type { DraftFile } from './file.ts';
import type { Update } from './update.ts';

/** What becomes of one draft. `left` is an existing file that nothing is done with. */
export type Outcome = 'new' | 'left' | 'updated' | 'same';

export interface PlannedFile {
  readonly outcome: Outcome;
  readonly path: string;
  /** The draft; absent for an existing file that is left. */
  readonly draft?: DraftFile;
  /** What stands there now, and what is done with it. */
  readonly existing?: string;
  readonly update?: Update;
}

export interface PlannedDecision {
  readonly decision: Decision;
  readonly file: PlannedFile;
}

export interface PlannedReading {
  readonly result: ReadResult;
  readonly bodyName: string;
  readonly meeting: string;
  readonly meetingFile: PlannedFile;
  readonly decisions: readonly PlannedDecision[];
}

/** The text that a planned file will hold, if it is written. */
export const writtenText = ({ outcome, draft, update }: PlannedFile): string | undefined =>
  outcome === 'new' ? draft?.text : outcome === 'updated' ? update?.text : undefined;
