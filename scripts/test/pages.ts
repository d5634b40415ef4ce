/**
 * One page of each kind, which the browser tests open. A unit test sees to it that every route under
 * src/pages is here: a new kind of page is tested from its first day.
 */
export type PageKind = {
  /** What the page is, as it should read in a test's name. */
  name: string;
  /** The file under src/pages that makes it. */
  route: string;
  /** An address that exists in the built site. */
  path: string;
  /** The status where it is not 200. */
  status?: number;
};

export const pages: PageKind[] = [
  // { name: 'the first page', route: 'index.astro', path: '/' },
  // { name: 'a decision', route: '[organisation]/[organ]/[date]/[decision]/index.astro', path: '/…/' },
  // { name: 'a page that is not there', route: '404.astro', path: '/finns-inte/', status: 404 },
];
