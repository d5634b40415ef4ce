import { ImportFault } from '../model/fault.ts';

/** Reading one file may take this long. */
const LIMIT_SECONDS = 50;

/** Watches the time that one file takes, and tells of progress in long ones. */
export interface Clock {
  /** Throws when the time is out; `at` says where the reading is. */
  check(at: string, done: number, of: number): void;
}

/** Begins now. `tell` gets a line now and then while a long file is read. */
export function startClock(tell: (text: string) => void, now: () => number = () => performance.now()): Clock {
  const start = now();
  let told = start;
  return {
    check(at, done, of) {
      const time = now();
      if (time - start > LIMIT_SECONDS * 1000) {
        throw new ImportFault(
          'for-lang-tid',
          `Den avbröts vid ${at} efter ${LIMIT_SECONDS} sekunder. Dela upp filen.`,
        );
      }
      if (time - told > 2000) {
        told = time;
        tell(`${at} (${Math.round((done / of) * 100)} %)`);
      }
    },
  };
}
