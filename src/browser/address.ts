/** The query part of an address, with "?" unless it is empty. */
export function queryOf(parameters: URLSearchParams): string {
  const query = parameters.toString();
  return query && `?${query}`;
}

/**
 * Puts what a reader has chosen into the address of the page, unless it stands there already.
 * @param query with its "?", or empty
 * @param step `push` makes a step that the back button takes back; `replace` changes the last one
 * @param anchor "#personer", for who comes to the page by this address
 */
export function keepInAddress(query: string, step: 'push' | 'replace', anchor = ''): void {
  if (query === location.search) return;
  history[`${step}State`](null, '', `${location.pathname}${query}${anchor}`);
}
