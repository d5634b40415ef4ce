import { ImportFault } from '../model/fault.ts';

/**
 * What one file may hold: several times what the longest minutes do, and little enough to be read
 * within a minute and a gigabyte.
 */
const MOST_LETTERS = 6_000_000;
const MOST_TAGS = 600_000;

const TOO_LARGE = 'Dela upp den i mindre delar, till exempel en fil för varje sammanträde.';

/** Throws when there is more text than any minutes have. */
export function limitText(length: number): void {
  if (length > MOST_LETTERS) throw new ImportFault('fil-for-stor', TOO_LARGE);
}

/** Throws when there is more markup, or more text beside it, than any minutes have. */
export function limitMarkup(markup: string): void {
  let tags = 0;
  let letters = 0;
  for (let at = 0; at < markup.length;) {
    const open = markup.indexOf('<', at);
    if (open < 0) {
      letters += markup.length - at;
      break;
    }
    letters += open - at;
    tags += 1;
    const close = markup.indexOf('>', open);
    at = close < 0 ? markup.length : close + 1;
  }
  if (tags > MOST_TAGS) throw new ImportFault('fil-for-stor', TOO_LARGE);
  limitText(letters);
}
