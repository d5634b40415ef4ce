/** A search engine with an index, asked as its own client asks it. */
export interface Peer {
  readonly name: string;
  /**
   * The documents found for a question, the best first, at most ten, and what a reader who opens the page with
   * it has fetched until they are shown.
   */
  ask(
    question: string,
  ): Promise<{ readonly found: readonly string[]; readonly bytes: number; readonly files: number }>;
}
