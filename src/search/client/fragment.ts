import { MAGIC } from '../record/fields.ts';
import type { Fragment } from './engine.ts';

/** Gets what Pagefind holds of a page, without the engine, which is many times as large. */
export async function getFragment(id: string): Promise<Fragment> {
  const response = await fetch(`/pagefind/fragment/${id}.pf_fragment`);
  if (!response.ok) throw new Error(`${id}: ${response.status}`);
  return readFragment(new Uint8Array(await response.arrayBuffer()));
}

/** The files are compressed, unless the server has told the browser so and they have been opened already. */
export async function readFragment(bytes: Uint8Array<ArrayBuffer>): Promise<Fragment> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const stream = new Blob([bytes]).stream();
  const text = await new Response(
    isGzip ? stream.pipeThrough(new DecompressionStream('gzip')) : stream,
  ).text();
  return JSON.parse(text.slice(MAGIC.length)) as Fragment;
}
