/** The file of a built site that lists, a line each, the addresses where something was taken back: 410 for hosts that can. */
export const GONE = '_gone';

export const parseGone = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\r?\n/).filter((line) => line.startsWith('/')));
