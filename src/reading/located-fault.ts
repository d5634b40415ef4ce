import type { FaultKind } from '../domain/fault.ts';

/** A fault with its place: what `npm run check`, the build and the page in `npm run dev` show. */
export interface LocatedFault {
  readonly kind: FaultKind;
  /** Path from the project's folder, with forward slashes: "src/content/beslut/…". */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

const severities = { error: 'fel', warning: 'varning' } as const;

/** A fault as lines of Swedish text: where, code, what, expected, found, what to do. */
export function formatFault(fault: LocatedFault): string {
  return [
    `${fault.file}:${fault.line}:${fault.column} ${severities[fault.kind.severity]} ${fault.kind.code}`,
    `  ${fault.kind.title}${fault.kind.law ? ` (${fault.kind.law})` : ''}`,
    `  Väntade: ${fault.expected}`,
    `  Fann:    ${fault.found}`,
    `  Gör så:  ${fault.advice}`,
  ].join('\n');
}

/** § 89 before § 113. */
const files = new Intl.Collator('sv', { numeric: true });

/** Files in order, and within a file from the top. */
export function byPlace(a: LocatedFault, b: LocatedFault): number {
  return files.compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** What stops a build: every error of every file. */
export class ContentError extends Error {
  readonly faults: readonly LocatedFault[];

  constructor(faults: readonly LocatedFault[]) {
    super(
      `Innehållet har ${faults.length} fel. Inget har publicerats.\n\n${faults.map(formatFault).join('\n\n')}\n`,
    );
    this.name = 'ContentError';
    this.faults = faults;
  }
}
