import type { FaultKind } from './fault.ts';

/**
 * Kinds of fault as a file of data tells them: by their codes, in the order of the help. A reason may hold one that
 * several kinds share, as `{name}`. A kind is an error where it does not say that it is a warning.
 */
interface KindTable {
  readonly reasons?: Readonly<Record<string, string>>;
  readonly kinds: Readonly<
    Record<string, Omit<FaultKind, 'code' | 'severity' | 'law'> & { severity?: string }>
  >;
}

/**
 * The kinds of fault of a table, by their codes.
 * @throws Error for a severity or a shared reason that there is none of: when the program starts, not when it is read
 */
export function kindsOf<Table extends KindTable>({
  reasons = {},
  kinds,
}: Table): Readonly<Record<keyof Table['kinds'], FaultKind>> {
  const shared = (_: string, name: string) => reasons[name] ?? stop(`no reason is called ${name}`);
  return Object.fromEntries(
    Object.entries(kinds).map(([code, { severity = 'error', title, advice, reason }]) => [
      code,
      {
        code,
        severity: isSeverity(severity) ? severity : stop(`${code} has no severity ${severity}`),
        title,
        advice,
        reason: reason.replace(/\{(\w+)\}/g, shared),
      },
    ]),
  ) as Record<keyof Table['kinds'], FaultKind>;
}

const isSeverity = (text: string): text is FaultKind['severity'] => text === 'error' || text === 'warning';

function stop(message: string): never {
  throw new Error(message);
}
