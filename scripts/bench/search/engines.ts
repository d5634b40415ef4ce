/** What an engine answers to a question. */
export interface Reply {
  /** The results, the best first, more than ten where there are so many; of each the documents found. */
  readonly found: readonly (readonly string[])[];
  /** It says that these are not, or not all, what was asked for. */
  readonly isTold: boolean;
  /** What a reader who opens the page with the question has fetched until the first ten are shown. */
  readonly bytes: number;
  readonly files: number;
}

/** So many are shown at first, and so many are found out, since some are neither right nor wrong. */
export const SHOWN = 10;
export const FOUND = 20;

/** A search engine with an index, asked as its own client asks it. */
export interface Peer {
  readonly name: string;
  /** @param language of the page that it is asked on, where that is not Swedish */
  ask(question: string, language?: string): Promise<Reply>;
}
