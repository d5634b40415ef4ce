import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A question, and the paragraphs that people have said answer it. */
export interface Judged {
  readonly kind: string;
  readonly query: string;
  /** Ids of paragraphs: "goteborg-kf-2024-02-29 § 74". None, where the minutes have nothing about it. */
  readonly expected: readonly string[];
}

/** The questions of a file of YAML: by their kind, each on a line with its answers, which commas part. */
export function readJudged(file: string): Judged[] {
  const byKind = parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;
  return Object.entries(byKind).flatMap(([kind, answers]) =>
    Object.entries(answers).map(([query, ids]) => ({
      kind,
      query,
      expected: ids === '' ? [] : ids.split(', '),
    })),
  );
}
