import { kinds } from './fault-kinds.ts';
import type { LocatedFault } from './located-fault.ts';
import { MOST_BYTES } from '../yaml/limits.ts';
import { positionAt, type TextPosition } from '../domain/text-position.ts';

/** One for all files: to make it costs as much as to parse a short one. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file without a byte order mark, or the fault that it is too large or where it is not UTF-8. */
export function decode({
  file,
  bytes,
}: {
  file: string;
  bytes: Uint8Array;
}): { text: string } | { fault: LocatedFault } {
  if (bytes.length > MOST_BYTES) {
    const { advice } = kinds['for-stor-fil'];
    const expected = `högst ${MOST_BYTES / 1000} kB`;
    return {
      fault: {
        kind: kinds['for-stor-fil'],
        file,
        line: 1,
        column: 1,
        expected,
        found: 'en större fil',
        advice,
      },
    };
  }
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    const { advice } = kinds['inte-utf-8'];
    return {
      fault: { kind: kinds['inte-utf-8'], file, expected: 'text i UTF-8', advice, ...firstInvalid(bytes) },
    };
  }
}

/** Decoded as a stream, what is cut off in the middle of a character is not yet invalid. */
function isValidUpTo(bytes: Uint8Array, length: number): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    return true;
  } catch {
    return false;
  }
}

function firstInvalid(bytes: Uint8Array): TextPosition & { found: string } {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValidUpTo(bytes, middle)) low = middle;
    else high = middle - 1;
  }
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, low), {
    stream: true,
  });
  const byte = bytes[Buffer.byteLength(before)] ?? 0;
  const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  return {
    ...positionAt(before.replace(/^\uFEFF/, ''), before.length),
    found: `byten 0x${byte.toString(16).toUpperCase()}, troligen ${letter} i en annan teckenkodning`,
  };
}
