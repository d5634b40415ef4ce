/** The page at an address where something was published and taken back. */
export const withdrawn = {
  title: 'Sidan är tillbakadragen',
  /** @param when "den 1 december 2026" */
  taken: (when: string) => `Det som stod här drogs tillbaka ${when}.`,
  /** Before the reason. */
  why: 'Skäl:',
  nothingKept:
    'Inget av det finns kvar på webbplatsen. Adressen står kvar, för den som följer en gammal länk.',
  /** Of an item that a feed gives to those who have it already. */
  item: 'Tillbakadragen',
  itemText: (when: string) => `Sidan drogs tillbaka ${when}.`,
};
