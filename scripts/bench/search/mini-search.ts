import { brotliCompressSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import MiniSearch from 'minisearch';
import type { Document } from './documents.ts';
import { FOUND, type Peer } from './engines.ts';
import { plainText } from './plain-text.ts';

const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** MiniSearch as its documentation suggests: prefixes, a fifth of the letters wrong, titles before text. */
export function miniSearch(documents: readonly Document[]): Peer {
  const search = new MiniSearch<{ id: string; title: string; text: string }>({
    fields: ['title', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } },
  });
  search.addAll(
    documents.map((document) => ({ id: document.id, title: document.title, text: plainText(document) })),
  );
  // The reader fetches the library, the whole index and, to show excerpts, ten documents.
  const library = readFileSync(createRequire(import.meta.url).resolve('minisearch'));
  const bytes =
    brotliCompressSync(JSON.stringify(search), quality).length + brotliCompressSync(library, quality).length;
  return {
    name: 'MiniSearch',
    async ask(question) {
      return {
        found: search
          .search(question)
          .slice(0, FOUND)
          .map(({ id }) => [String(id)]),
        isTold: false,
        bytes,
        files: 2,
      };
    },
  };
}
