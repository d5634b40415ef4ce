import type { FaultKind } from './fault.ts';

type Told = Pick<FaultKind, 'title' | 'advice' | 'reason'>;

/** Kinds of fault from a table by code, all of one severity. */
export const kindsOf = <Code extends string>(
  severity: FaultKind['severity'],
  table: Readonly<Record<Code, Told>>,
): Readonly<Record<Code, FaultKind>> =>
  Object.fromEntries(
    Object.entries<Told>(table).map(([code, told]) => [code, { code, severity, ...told }]),
  ) as Record<Code, FaultKind>;
