import { gzipSync } from 'node:zlib';

export interface Weight {
  /** HTML and the style sheets that it names, compressed with gzip, in bytes. */
  readonly bytes: number;
  /** The same for its scripts: what is fetched without the reader asking for more. */
  readonly scriptBytes: number;
  /** The page asks not to be found by search engines. */
  readonly noindex: boolean;
}

const compressed = (text: string) => gzipSync(text, { level: 9 }).length;

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} svarade ${response.status}.`);
  return response.text();
}

const named = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].flatMap(([, address]) => address ?? []);

/** Weighs a page and the files that it cannot be read, or does not start, without. */
export async function weigh(address: string): Promise<Weight> {
  const html = await textAt(address);
  const total = async (addresses: string[]) => {
    const texts = await Promise.all(addresses.map((part) => textAt(new URL(part, address).href)));
    return texts.reduce((sum, text) => sum + compressed(text), 0);
  };
  return {
    bytes: compressed(html) + (await total(named(html, /<link rel="stylesheet" href="([^"]+)"/g))),
    scriptBytes: await total(named(html, /<script[^>]* src="([^"]+)"/g)),
    noindex: /<meta name="robots" content="noindex"/.test(html),
  };
}
