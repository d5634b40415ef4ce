/** What is said around a word that is explained, and at what the text names and the archive lacks. */
export const explaining = {
  moreWords: 'Fler ord',
  absent: 'Finns inte i arkivet',
  isAbsent: (what: string) => `${what} finns inte i arkivet. Det kan ändå finnas hos organisationen.`,
};
