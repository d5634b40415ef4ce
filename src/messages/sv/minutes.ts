const ORDINALS = [
  'första',
  'andra',
  'tredje',
  'fjärde',
  'femte',
  'sjätte',
  'sjunde',
  'åttonde',
  'nionde',
  'tionde',
];
const ordinal = (number: number) => ORDINALS[number - 1] ?? `${number}:e`;

/** "9" or "9–22". */
type Numbers = string;
const points = (numbers: Numbers) => (numbers.includes('–') ? `punkterna ${numbers}` : `punkt ${numbers}`);

/** What the minutes themselves call a matter and number its clauses, and their own words. */
export const minutes = {
  title: 'Ärendets rubrik i protokollet',
  /** Where a clause stands in the minutes: "punkt 3 i andra listan". The list is the first where there is only one. */
  point: (number: string, list?: number) =>
    `punkt ${number}${list === undefined ? '' : ` i ${ordinal(list)} listan`}`,
  /** Which numbers of the minutes ours are: "Punkterna 9–22 är punkterna 1–14 i protokollets andra lista." */
  numbered: (ours: Numbers, theirs: Numbers, list?: number) =>
    `${points(ours).replace('p', 'P')} är ${points(theirs)} i ${
      list === undefined ? 'protokollet' : `protokollets ${ordinal(list)} lista`
    }.`,
  wording: 'Så står det i protokollet',
  copyWording: (number: number) => `Kopiera punkt ${number} ur protokollet`,
};
