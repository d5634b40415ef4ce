/**
 * As much of CBOR (RFC 8949) as it takes to put the items of an array in another order: arrays come apart into the bytes
 * of their items, which are never read further than to see where they end.
 */

const MAJOR = { bytes: 2, text: 3, array: 4, map: 5, tag: 6 } as const;
const INDEFINITE = 31;
const BREAK = 0xff;

/** The head of an item: its major type, its argument (undefined where it is indefinite), and where it ends. */
function headAt(bytes: Buffer, at: number): { major: number; value: number | undefined; end: number } {
  const first = bytes.readUInt8(at);
  const [major, short] = [first >> 5, first & 31];
  if (short === INDEFINITE) return { major, value: undefined, end: at + 1 };
  if (short < 24) return { major, value: short, end: at + 1 };
  if (short > 27) throw new Error(`CBOR: reserved head ${first.toString(16)} at ${at}`);
  const size = 2 ** (short - 24);
  const value = size === 8 ? Number(bytes.readBigUInt64BE(at + 1)) : bytes.readUIntBE(at + 1, size);
  return { major, value, end: at + 1 + size };
}

/** Where the items of an array or map end that begin at a place, each told of as it passes. */
function itemsEnd(
  bytes: Buffer,
  at: number,
  count: number | undefined,
  passed: (from: number, end: number) => void = () => undefined,
): number {
  let end = at;
  for (let left = count ?? Infinity; left > 0; left -= 1) {
    if (count === undefined && bytes[end] === BREAK) return end + 1;
    const from = end;
    end = itemEnd(bytes, from);
    passed(from, end);
  }
  return end;
}

function itemEnd(bytes: Buffer, at: number): number {
  const { major, value, end } = headAt(bytes, at);
  if (major === MAJOR.array) return itemsEnd(bytes, end, value);
  if (major === MAJOR.map) return itemsEnd(bytes, end, value === undefined ? undefined : value * 2);
  if (major === MAJOR.tag) return itemEnd(bytes, end);
  if (major === MAJOR.bytes || major === MAJOR.text)
    return value === undefined ? itemsEnd(bytes, end, undefined) : end + value;
  return end;
}

/** The items of an array, each as its bytes. */
export function itemsOf(array: Buffer): Buffer[] {
  const { major, value, end } = headAt(array, 0);
  if (major !== MAJOR.array) throw new Error(`CBOR: expected an array, found major type ${major}`);
  const items: Buffer[] = [];
  itemsEnd(array, end, value, (from, to) => items.push(array.subarray(from, to)));
  return items;
}

/** The text that an item is. */
export function textOf(item: Buffer): string {
  const { major, value, end } = headAt(item, 0);
  if (major !== MAJOR.text || value === undefined)
    throw new Error(`CBOR: expected a text, found major type ${major}`);
  return item.toString('utf8', end, end + value);
}

function head(major: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(major << 5) | value]);
  const size = value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes.writeUInt8((major << 5) | (24 + Math.log2(size)), 0);
  bytes.writeUIntBE(value, 1, size);
  return bytes;
}

/** An array of items. */
export const arrayOf = (items: readonly Buffer[]): Buffer =>
  Buffer.concat([head(MAJOR.array, items.length), ...items]);

/** A text as an item. */
export function textItem(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([head(MAJOR.text, bytes.length), bytes]);
}
