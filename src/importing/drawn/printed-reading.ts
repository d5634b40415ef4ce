/** What of `--json` is held against the truth: names as others' cases read them. */
export interface PrintedReading {
  body: string | null;
  date: string | null;
  decisions: PrintedDecision[];
  warnings: { code: string }[];
}

export interface PrintedDecision {
  paragraph: string | null;
  registryNumbers: string[];
  title: string | null;
  clauses: string[];
  proposals: { by: { name: string | null }[] }[];
  voteEvents: {
    yes: number | null;
    no: number | null;
    abstain: number | null;
    absent: number | null;
    votes: { name: string; party: string | null; option: string | null }[];
  }[];
  reservations: { by: { name: string | null }[] }[];
  disqualified: { name: string | null }[];
  amounts?: { amount: number }[];
  warnings: { code: string }[];
}
