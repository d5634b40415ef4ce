import { Inflate } from 'fflate';
import { ImportFault } from '../model/fault.ts';

/** Text of a Word document may take this much room unpacked, all parts together. */
const LARGEST_TEXT = 24 * 1024 * 1024;
/** All parts as the archive states them, pictures included. */
const LARGEST_STATED = 600 * 1024 * 1024;
const MOST_ENTRIES = 5000;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
}

const damaged = () =>
  new ImportFault('fil-skadad', 'Hämta den på nytt, eller öppna och spara om den i Word.');
const bomb = () =>
  new ImportFault('zip-bomb', 'Öppna dokumentet i Word och spara om det, eller spara som PDF.');

/**
 * The text parts of a Word document, by name, checked before anything is unpacked: first what the
 * archive states of its sizes, then each part against a limit while it is unpacked, since an archive
 * can lie. Throws where it is no Word document.
 */
export function wordParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const entries = centralDirectory(bytes);
  // Some programs number it: document2.xml.
  if (!entries.some(({ name }) => /^word\/document\d*\.xml$/u.test(name))) {
    throw new ImportFault('fil-okand', 'Arkivet är inget Word-dokument.');
  }
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > LARGEST_STATED) throw bomb();
  const parts = new Map<string, Uint8Array>();
  let left = LARGEST_TEXT;
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/iu.test(entry.name)) continue;
    const part = unpack(bytes, entry, left);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function unpack(bytes: Uint8Array, entry: Entry, limit: number): Uint8Array {
  if (entry.unpacked > limit) throw bomb();
  if (bytes.length < entry.offset + 30) throw damaged();
  const view = viewOf(bytes);
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged();
  return inflated(packed, limit);
}

/** So little is unpacked at a time that what comes out of it at most, a thousand times as much, is no burden. */
const STEP = 4096;

/** Stops as soon as more has come out than may: what an archive states of its sizes can be a lie. */
function inflated(packed: Uint8Array, limit: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const inflate = new Inflate((chunk, isLast) => {
    chunks.push(chunk);
    length += chunk.length;
    isWhole = isLast;
  });
  try {
    for (let at = 0; at < packed.length && length <= limit; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch {
    throw damaged();
  }
  if (length > limit) throw bomb();
  if (!isWhole) throw damaged();
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** "PK", 5, 6: the last record of an archive, which says where its list of parts is. */
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;

function centralDirectory(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  let end = bytes.length - END_LENGTH;
  while (end >= 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw damaged();
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw bomb();
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) throw damaged();
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}
