import type { IsoDate } from '../../domain/dates.ts';

/** A feed, whatever its form. All addresses are absolute. */
export interface Feed {
  /** The address of the page that it follows, which is also its id. */
  readonly page: string;
  readonly addresses: Readonly<Record<'atom' | 'json', string>>;
  readonly title: string;
  readonly subtitle: string;
  readonly author: { readonly name: string; readonly page: string };
  readonly updated: IsoDate;
  /** Latest change first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Never changes, and is the item's own address. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** All of it, for readers that show nothing else. */
  readonly html: string;
  readonly published: IsoDate;
  readonly updated: IsoDate;
  readonly topics: readonly { readonly id: string; readonly name: string }[];
  /** The page that it belongs to: a decision's meeting, the page that a correction was made on. */
  readonly related?: { readonly address: string; readonly title: string };
}

/** How many items a feed holds; older ones are on the page that it follows. */
export const LIMIT = 50;

/**
 * A day as the point in time that feeds and calendars ask for: its first moment in UTC, which is the same day in
 * Sweden. No clock time is known.
 */
export const instant = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);
