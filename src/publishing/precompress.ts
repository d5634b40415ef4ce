import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forHosts, listFiles } from '../serving/files.ts';

const TEXT = /\.(?:html|css|m?js|json|jsonl|geojson|csv|svg|xml|atom|ics|txt|webmanifest|ttl)$/;
const AT_ONCE = 8;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Puts a compressed twin beside each file of text, `.br` and `.gz`, where it is smaller. */
export async function precompress(dir: string): Promise<void> {
  const files = [...listFiles(dir)].filter((file) => TEXT.test(file) && !forHosts(file));
  const compress = async (file: string) => {
    const bytes = await readFile(join(dir, file));
    // One step below the highest takes a tenth of the time for about one per cent more bytes.
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const twins = [
      ['br', await brotli(bytes, { params })],
      ['gz', await zip(bytes, { level: 9 })],
    ] as const;
    for (const [ending, twin] of twins)
      if (twin.length < bytes.length) await writeFile(`${join(dir, file)}.${ending}`, twin);
  };
  const next = files.values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const file of next) await compress(file);
    }),
  );
}
