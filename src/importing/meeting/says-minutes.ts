import type { Line } from '../model/line.ts';

/** Rules of furniture that only minutes have. */
const OF_MINUTES = new Set(['justerandes-signatur', 'utdragsbestyrkande']);
/** How minutes are titled; "Protokoll" alone is also a link of a web page. */
const TITLE = /^(?:sammanträdesprotokoll|protokollsutdrag)(?!\p{L})|^protokoll (?:nr|\d|från|fört)/iu;
/** A title stands at the top. */
const TOP = 15;

/** Whether a file says of itself that it is minutes or an extract of them. */
export const saysMinutes = (lines: readonly Line[], noise: readonly (string | null)[]): boolean =>
  noise.some((rule) => rule !== null && OF_MINUTES.has(rule)) ||
  lines
    .slice(0, TOP)
    .some(({ text, cells }) => [text, ...cells.map((cell) => cell.text)].some((words) => TITLE.test(words)));
