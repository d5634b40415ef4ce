import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

/** A folder as a server would serve it, which remembers how many bytes it has sent. */
export class Served {
  readonly #folder: string;
  readonly #known = new Map<string, { bytes: Uint8Array<ArrayBuffer>; sent: number }>();
  #fetched = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The content of a file, which is sent once and then cached. Compressed as servers do, unless it is already. */
  get(path: string): Uint8Array<ArrayBuffer> {
    const clean = path.split('?')[0] ?? path;
    const known = this.#known.get(clean) ?? this.#read(clean);
    this.#known.set(clean, known);
    this.#fetched.add(clean);
    return known.bytes;
  }

  #read(path: string) {
    const bytes = new Uint8Array(readFileSync(`${this.#folder}${path}`));
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
    return {
      bytes,
      sent: isGzip ? bytes.length : Math.min(bytes.length, brotliCompressSync(bytes, quality).length),
    };
  }

  /** The files sent since the last {@link forget}, with their bytes. */
  get fetched(): (readonly [path: string, bytes: number])[] {
    return [...this.#fetched].map((path) => [path, this.#known.get(path)?.sent ?? 0] as const);
  }

  /** Bytes and files sent since the last {@link forget}. */
  get sent(): { bytes: number; files: number } {
    const files = this.fetched;
    return { bytes: files.reduce((sum, [, bytes]) => sum + bytes, 0), files: files.length };
  }

  /** Begins anew, as for a reader who opens the page. */
  forget(): void {
    this.#fetched = new Set();
  }
}
