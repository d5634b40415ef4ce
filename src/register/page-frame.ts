import type { TranslatedPage } from '../schema/webbplats.ts';
import type { SearchRecord } from '../search/record/record.ts';
import type { Day } from './day.ts';
import type { Following } from './feeds-and-calendars.ts';
import type { Label } from './labels.ts';
import type { Provenance } from './provenance.ts';

/** What the frame around every page needs. */
export interface PageFrame {
  /** The page's name, without the site's. */
  readonly title: string;
  /** One or two sentences for search engines and shared links. */
  readonly description: string;
  /** The page's address, from the root. */
  readonly path: string;
  /** The way here from the start page, outermost first, without the start page and the page itself. */
  readonly breadcrumb: readonly Label[];
  /** What the search knows of the page; absent for pages that are not found by searching. */
  readonly search?: SearchRecord;
  readonly provenance?: Provenance;
  /** For a page put together from entries: the day when the latest of them changed. */
  readonly compiled?: Day;
  /** How readers are told of what is new here. */
  readonly following?: Following;
  /** What the settings call the page, where it may exist in other languages, at its address in each. */
  readonly translated?: TranslatedPage;
}
