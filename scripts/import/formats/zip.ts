import { inflateRawSync } from 'node:zlib';
import { ImportFault } from '../fault.ts';

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
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = centralDirectory(buffer);
  if (!entries.some(({ name }) => name === 'word/document.xml')) {
    throw new ImportFault('fil-okand', 'Arkivet är inget Word-dokument.');
  }
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > LARGEST_STATED) throw bomb();
  const parts = new Map<string, Uint8Array>();
  let left = LARGEST_TEXT;
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/iu.test(entry.name)) continue;
    const part = unpack(buffer, entry, left);
    left -= part.length;
    parts.set(entry.name, part);
  }
  return parts;
}

function unpack(buffer: Buffer, entry: Entry, limit: number): Uint8Array {
  if (entry.unpacked > limit) throw bomb();
  if (buffer.length < entry.offset + 30) throw damaged();
  const start =
    entry.offset + 30 + buffer.readUInt16LE(entry.offset + 26) + buffer.readUInt16LE(entry.offset + 28);
  const packed = buffer.subarray(start, start + entry.packed);
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw damaged();
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch (error) {
    throw error instanceof RangeError || (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
      ? bomb()
      : damaged();
  }
}

function centralDirectory(buffer: Buffer): Entry[] {
  const end = buffer.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > buffer.length) throw damaged();
  const count = buffer.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw bomb();
  let at = buffer.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > buffer.length || buffer.readUInt32LE(at) !== 0x02014b50) throw damaged();
    const nameLength = buffer.readUInt16LE(at + 28);
    entries.push({
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength),
      method: buffer.readUInt16LE(at + 10),
      packed: buffer.readUInt32LE(at + 20),
      unpacked: buffer.readUInt32LE(at + 24),
      offset: buffer.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}
