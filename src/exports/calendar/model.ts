import type { IsoDate } from '../../domain/dates.ts';

/** A calendar before it is written; all paths are from the site's root. */
export interface CalendarPlan {
  /** The file's own address. */
  readonly path: string;
  /** The page whose days it holds. */
  readonly page: string;
  readonly name: string;
  readonly description: string;
  readonly events: readonly CalendarEvent[];
  /** It has its address also while nothing in it has a day: who follows it must not lose it with the last of them. */
  readonly isLasting?: boolean;
}

/** Something that takes up whole days. */
export interface CalendarEvent {
  /** Never changes. The site's host is added to it. */
  readonly id: string;
  readonly first: IsoDate;
  readonly last: IsoDate;
  readonly summary: string;
  readonly description: string;
  readonly page: string;
  /** It was called off. */
  readonly cancelled?: true;
  /** How often its day has changed, by which calendars know a newer version. */
  readonly revision?: number;
  /** The day when what it tells last changed, never the day of the build. */
  readonly changed: IsoDate;
}
