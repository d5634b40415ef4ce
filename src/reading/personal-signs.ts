import { findPersonalSigns, unusedException } from '../domain/personal-signs.ts';
import type { LocatedFault } from './located-fault.ts';
import { positionAt } from '../domain/text-position.ts';
import type { ParsedFile } from './source-file.ts';

interface Exception {
  readonly text: string;
}

const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The exceptions of a file, also of one whose fields are not all as they should be. */
function exceptionsOf(data: unknown): Exception[] {
  const exceptions = (data as { privacyExceptions?: unknown } | null)?.privacyExceptions;
  return Array.isArray(exceptions)
    ? exceptions.filter(
        (exception): exception is Exception => typeof (exception as Exception | null)?.text === 'string',
      )
    : [];
}

/**
 * Warnings for what may point out a private person anywhere in a file, but for what it makes an exception of; and for
 * exceptions of what is not there.
 */
export function personalSigns({ file, text, data, locate }: ParsedFile): LocatedFault[] {
  const exceptions = exceptionsOf(data);
  const signs = findPersonalSigns(text).map((sign) => ({
    ...sign,
    shown: text.slice(sign.index, sign.index + sign.length),
  }));
  const warnings = signs
    .filter(({ shown }) => !exceptions.some((exception) => same(exception.text, shown)))
    .map(({ kind, index, shown }): LocatedFault => ({
      kind,
      file,
      ...positionAt(text, index),
      expected: 'inget som pekar ut en privatperson',
      found: `"${shown}"`,
      advice: kind.advice,
    }));
  // Each exception stands in the file once itself.
  const unused = exceptions.flatMap((exception, index): LocatedFault[] =>
    signs.filter(({ shown }) => same(exception.text, shown)).length > 1
      ? []
      : [
          {
            kind: unusedException,
            file,
            ...locate(['privacyExceptions', index, 'text']),
            expected: 'en uppgift i filen som en varning pekar på',
            found: `"${exception.text}"`,
            advice: unusedException.advice,
          },
        ],
  );
  return [...warnings, ...unused];
}
