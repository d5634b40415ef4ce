/** A count with its noun in the right number: "1 röst", "9 röster", "0 röster". */
export const counted = (count: number, singular: string, many: string): string =>
  `${count} ${count === 1 ? singular : many}`;
