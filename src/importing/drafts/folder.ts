/** The content that drafts are put into, wherever it lies: on a disk, or in what a browser holds. */
export interface ContentFolder {
  /** The text of a file by its path below the content ("beslut/exempelby/…/113.mdx"); undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  /** The names of the files in a folder of it; none where there is no such folder. */
  readonly names: (folder: string) => readonly string[];
}
