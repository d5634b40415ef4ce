import type { FieldPath } from '../../domain/fault.ts';
import { plainly } from '../../domain/personal-data/plain-text.ts';
import type { PlacedText } from './texts.ts';

const FIELD = 'privacyExceptions';

interface Exception {
  /** As written. */
  readonly text: string;
  readonly path: FieldPath;
}

const alike = (text: string) => plainly(text).plain.replace(/\s+/g, ' ').trim().toLowerCase();

/** Whether an exception is of a text that a warning points at: it repeats it, with or without the words around it. */
export const isExceptionOf = (exception: Exception, shown: string): boolean =>
  alike(exception.text).includes(alike(shown));

/** The exceptions of a file, also of one whose fields are not all as they should be. */
export function exceptionsOf(data: unknown): Exception[] {
  const exceptions = (data as Record<string, unknown> | null)?.[FIELD];
  if (!Array.isArray(exceptions)) return [];
  return exceptions.flatMap((exception: { text?: unknown } | null, index) =>
    typeof exception?.text === 'string' && exception.text.trim() !== ''
      ? [{ text: exception.text, path: [FIELD, index, 'text'] }]
      : [],
  );
}

/** Whether a text is that of an exception, which repeats what stands elsewhere. */
export const isOfException = ({ path }: PlacedText): boolean => path?.[0] === FIELD && path[2] === 'text';
