/** The letters under which words meet that differ only in their dots: "Mödrahälsovård" → "modrahalsovard". */
export const folded = (word: string): string =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ø', 'o').replaceAll('æ', 'a');

/** Lower case, with its dots: the form in which words are compared exactly. */
export const lower = (word: string): string => word.normalize('NFC').toLowerCase();
