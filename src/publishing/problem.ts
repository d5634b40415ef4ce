import type { FaultKind } from '../domain/fault.ts';
import { publishingKinds } from '../fault-kinds/publishing.ts';

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
  ENOSPC: publishingKinds['disken-full'],
  EDQUOT: publishingKinds['disken-full'],
  EFBIG: publishingKinds['disken-full'],
  EROFS: publishingKinds['far-inte-skriva'],
  EACCES: publishingKinds['far-inte-skriva'],
  EPERM: publishingKinds['far-inte-skriva'],
};

/** The system's error as a problem that a person can do something about; other errors as they are. */
export function asProblem(error: unknown): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  const kind = byCode[code ?? ''];
  return kind === undefined ? error : new Problem(kind, path ?? String(code));
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
  ];
  return ofTheFolder.includes(error.kind) ? 4 : 1;
}
