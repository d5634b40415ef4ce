import type { FaultKind } from '../domain/fault.ts';
import { publishingKinds } from '../fault-kinds/publishing.ts';
import { FULL, fullDisk } from './disk/full.ts';

/** Why nothing was published, for the person who tried. */
export class Problem extends Error {
  readonly kind: FaultKind;
  readonly found: readonly string[];

  /** @param findings what was found, a line each */
  constructor(kind: FaultKind, ...findings: string[]) {
    const shown = findings.slice(0, MOST);
    const more = findings.length - shown.length;
    super(
      [
        `fel ${kind.code}`,
        `  ${kind.title}`,
        ...shown.map((line) => `  Fann:    ${line}`),
        ...(more > 0 ? [`           och ${more} till`] : []),
        `  Gör så:  ${kind.advice}`,
      ].join('\n'),
    );
    this.name = 'Problem';
    this.kind = kind;
    this.found = findings;
  }
}
const MOST = 20;

const byCode: Readonly<Record<string, FaultKind>> = {
  EROFS: publishingKinds['far-inte-skriva'],
  EACCES: publishingKinds['far-inte-skriva'],
  EPERM: publishingKinds['far-inte-skriva'],
};

/**
 * The system's error as a problem that a person can do something about; other errors as they are.
 * @param places folders that were written in, for an error that does not say where
 */
export function asProblem(error: unknown, places: readonly string[] = []): unknown {
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  // Of a file that is copied, the system names the one that is read first.
  if (FULL.has(code))
    return new Problem(publishingKinds['disken-full'], fullDisk(dest ?? path, places, code));
  const kind = byCode[code];
  return kind === undefined ? error : new Problem(kind, path ?? code);
}

/**
 * What the command ends with: 1 for faults in what would be published, 3 while another publishes, 4 for a folder that
 * cannot be published in. (2 is a command that is written wrong.)
 */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof Problem)) return 1;
  if (error.kind === publishingKinds['publicering-pagar']) return 3;
  const ofTheFolder: readonly FaultKind[] = [
    publishingKinds['inte-publiceringsmapp'],
    publishingKinds['disken-full'],
    publishingKinds['far-inte-skriva'],
    publishingKinds['utan-symlankar'],
    publishingKinds['ingen-tidigare-utgava'],
    publishingKinds['utgava-inte-hel'],
    publishingKinds['ingen-utgava-att-ta-listan-ur'],
  ];
  return ofTheFolder.includes(error.kind) ? 4 : 1;
}
