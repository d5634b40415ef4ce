/** What a cell under "Ja", "Nej" or "Avstår" says: a mark, an empty place for one, or something else. */
export type MarkCell = 'ticked' | 'empty' | 'other';

/** Letters and signs that stand for a vote, and nothing else does in the same place. */
const TICKED = /^(?:[xX×✓✔✗✘☑☒🗷🗹🗵🗸■●⬤◉*1]|\[ ?[xX×✓] ?\]|\( ?[xX×✓] ?\))$/u;
const EMPTY = /^(?:[☐□▢▫🞎🞏○◯〇0–—-]|\[ ?\]|\( ?\)|_+)$/u;

/** What the text of one cell says. A word for the vote under the column of the same word is a mark too. */
export function markOf(text: string, words: RegExp = /$^/u): MarkCell {
  const plain = text.replace(/[\uFE0E\uFE0F]/gu, '').trim();
  if (plain === '' || EMPTY.test(plain)) return 'empty';
  return TICKED.test(plain) || words.test(plain) ? 'ticked' : 'other';
}

/** Whether a cell is a mark, or the place for one, and nothing else. */
export const isMark = (text: string) => markOf(text, /^(?:ja|nej|avstår|A)$/iu) !== 'other';
