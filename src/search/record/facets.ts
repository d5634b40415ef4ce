/**
 * The ways in which a search is narrowed. The id is at once the name of the filter in the index, of the
 * parameter in the address and of the field in the form, so it is never changed once published.
 */
export const facets = {
  slag: 'Typ',
  organisation: 'Organisation',
  organ: 'Organ',
  ar: 'År',
  amne: 'Ämne',
  beslutssatt: 'Så avgjordes det',
} as const;
export type Facet = keyof typeof facets;
export const facetIds = Object.keys(facets) as Facet[];
