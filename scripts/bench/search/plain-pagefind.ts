import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import type { Document } from './documents.ts';
import { FOUND, SHOWN, type Peer } from './engines.ts';
import { plainText } from './plain-text.ts';
import { Served } from './served.ts';

interface Client {
  createInstance(options: object): {
    init(): Promise<void>;
    search(term: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
  };
}

/** Pagefind as it comes, with the page's title and text. */
export async function plainPagefind(documents: readonly Document[], folder: string): Promise<Peer> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { index } = await createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error('Pagefind kunde inte starta.');
  for (const document of documents)
    await index.addCustomRecord({
      url: `/${encodeURIComponent(document.id)}/`,
      language: 'sv',
      content: `${document.title}. ${plainText(document)}`,
      meta: { title: document.title },
    });
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  const served = new Served(folder);
  const names = new Map(documents.map(({ id }) => [`/${encodeURIComponent(id)}/`, id]));
  const { createInstance } = (await import(
    pathToFileURL(resolve(folder, 'pagefind/pagefind.js')).href
  )) as Client;
  const nativeFetch = globalThis.fetch;
  return {
    name: 'Pagefind som det är',
    async ask(question) {
      served.forget();
      served.get('/pagefind/pagefind.js');
      globalThis.fetch = async (input) => {
        const path = new URL(String(input), 'https://exempel.example').pathname;
        return new Response(served.get(path.slice(Math.max(0, path.indexOf('/pagefind/')))));
      };
      try {
        const engine = createInstance({ basePath: '/pagefind/', baseUrl: '/', noWorker: true });
        await engine.init();
        const { results } = await engine.search(question);
        const show = (from: number, to: number) =>
          Promise.all(results.slice(from, to).map((result) => result.data()));
        const first = await show(0, SHOWN);
        const { bytes, files } = served.sent;
        const pages = [...first, ...(await show(SHOWN, FOUND))];
        return { isTold: false, found: pages.map(({ url }) => [names.get(url) ?? url]), bytes, files };
      } finally {
        globalThis.fetch = nativeFetch;
      }
    },
  };
}
