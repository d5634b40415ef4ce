import type { FaultKind } from '../domain/fault.ts';
import { cite } from '../domain/law/cite.ts';
import { visibly } from '../domain/invisible.ts';
import type { TextPosition } from '../domain/text-position.ts';

/** A fault with its place: what `npm run check`, the build and the page in `npm run dev` show. */
export interface LocatedFault extends TextPosition {
  readonly kind: FaultKind;
  /** Path from the project's folder, with forward slashes: "src/content/beslut/…". */
  readonly file: string;
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
  /** Of a warning of personal data what a person judges. It is never shown. */
  readonly subject?: WarningSubject;
}

/** The field that something stands in, or the text of the body, and all that it says there. */
export interface WarningSubject {
  readonly field: string;
  readonly text: string;
}

/** The same with every character that cannot be seen told by its code, as it may be shown anywhere. */
export const asShown = (fault: LocatedFault): LocatedFault => ({
  ...fault,
  file: visibly(fault.file),
  expected: visibly(fault.expected),
  found: visibly(fault.found),
  advice: visibly(fault.advice),
});

const severities = { error: 'fel', warning: 'varning' } as const;

/** A fault as lines of Swedish text: where, code, what, expected, found, what to do. */
export function formatFault(located: LocatedFault): string {
  const fault = asShown(located);
  return [
    `${fault.file}:${fault.line}:${fault.column} ${severities[fault.kind.severity]} ${fault.kind.code}`,
    `  ${fault.kind.title}${fault.kind.law ? ` (${cite(fault.kind.law)})` : ''}`,
    `  Väntade: ${fault.expected}`,
    `  Fann:    ${fault.found}`,
    `  Gör så:  ${fault.advice}`,
  ].join('\n');
}

/** The same for something that has no place in a file. */
export const formatKind = (kind: FaultKind, expected: string, found: string): string =>
  [
    `${severities[kind.severity]} ${kind.code}`,
    `  ${kind.title}`,
    `  Väntade: ${expected}`,
    `  Fann:    ${found}`,
    `  Gör så:  ${kind.advice}`,
  ].join('\n');

/** § 89 before § 113. */
const files = new Intl.Collator('sv', { numeric: true });

/** Files in order, and within a file from the top. */
export function byPlace(a: LocatedFault, b: LocatedFault): number {
  return files.compare(a.file, b.file) || a.line - b.line || a.column - b.column;
}

/** Of so many faults of one kind all are shown; of more only the first ones, since the rest say the same. */
const ALL_OF_A_KIND = 10;
const FIRST_OF_A_KIND = 3;

/** The folder, or the file, that all faults lie in. */
function commonPlace(faults: readonly LocatedFault[]): string {
  const [first = [], ...others] = faults.map(({ file }) => file.split('/'));
  const differs = first.findIndex((part, index) => others.some((path) => path[index] !== part));
  return differs < 0 ? first.join('/') : `${first.slice(0, differs).join('/')}/`;
}

/**
 * Faults as text, in their order. Of a kind with many the first three are shown, and after them how many more there
 * are and where.
 * @param most of so many of a kind all are shown; Infinity shows every fault
 */
export function formatFaults(faults: readonly LocatedFault[], most = ALL_OF_A_KIND): string[] {
  const kinds = Map.groupBy(faults, ({ kind }) => kind.code);
  const seen = new Map<string, number>();
  return faults.flatMap((fault) => {
    const { code } = fault.kind;
    const same = kinds.get(code) ?? [];
    const index = seen.get(code) ?? 0;
    seen.set(code, index + 1);
    if (same.length <= most || index < FIRST_OF_A_KIND - 1) return [formatFault(fault)];
    if (index >= FIRST_OF_A_KIND) return [];
    const rest = same.slice(FIRST_OF_A_KIND);
    return [
      formatFault(fault),
      `  … och ${rest.length} ${fault.kind.code} till av samma slag under ${commonPlace(rest)} (visa alla med --alla)`,
    ];
  });
}

/** What stops a build: every error of every file. */
export class ContentError extends Error {
  readonly faults: readonly LocatedFault[];

  constructor(faults: readonly LocatedFault[]) {
    super(contentText(faults));
    this.name = 'ContentError';
    this.faults = faults;
  }

  /** The message with every fault, also where many are of one kind. */
  get whole(): string {
    return contentText(this.faults, Infinity);
  }
}

const contentText = (faults: readonly LocatedFault[], most?: number) =>
  `Innehållet har ${faults.length} fel. Inget har publicerats.\n\n${formatFaults(faults, most).join('\n\n')}\n`;
