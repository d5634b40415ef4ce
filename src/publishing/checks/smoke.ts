import { addresses } from '../../domain/addresses.ts';
import { publishingKinds } from '../../fault-kinds/publishing.ts';
import type { Archive } from '../../schema/collections.ts';
import { serve } from '../../serving/index.ts';
import { pagesOf, voteNumbers, type PagesOf } from '../../site/pages-of.ts';
import { readPage } from '../../site-check/read-page.ts';
import { Problem } from '../problem.ts';

/** Kinds of page that are tried wherever the archive has one. */
const kinds: readonly PagesOf[] = [
  pagesOf.organization,
  pagesOf.body,
  pagesOf.meeting,
  pagesOf.decisionWithoutVote,
  pagesOf.decisionWithVote,
  pagesOf.document,
  pagesOf.member,
  pagesOf.topic,
  pagesOf.vote,
  pagesOf.matter,
];

/** One page of each kind that the archive has, the search index, and the files of a vote. */
function samples(archive: Archive): { pages: string[]; files: string[] } {
  return {
    pages: [
      addresses.start(),
      addresses.search(),
      addresses.about(),
      addresses.accessibility(),
      addresses.votes(),
      addresses.topics(),
      ...kinds.flatMap((pages) => pages(archive).slice(0, 1)),
    ],
    files: [
      '/sokord/core.json',
      ...voteNumbers(archive)
        .slice(0, 1)
        .flatMap(([decision, number]) => [
          addresses.voteFile(decision, number, 'json'),
          addresses.voteFile(decision, number, 'csv'),
        ]),
    ],
  };
}

/**
 * Serves a built site on this machine and opens it as a reader would: each kind of page with its name, its heading and
 * what it loads, and an address that is not there. Throws {@link Problem}.
 */
export async function smoke(dir: string, archive: Archive): Promise<void> {
  const server = await serve(dir, 0);
  const faults: string[] = [];
  try {
    const get = async (path: string, expected = 200) => {
      const response = await fetch(server.origin + path);
      if (response.status !== expected) faults.push(`${path} svarar ${response.status}, väntade ${expected}`);
      return response;
    };
    const { pages, files } = samples(archive);
    const loaded = new Set(files);
    for (const path of pages) {
      const response = await get(path);
      const page = readPage(path, await response.text());
      if (page.title === '') faults.push(`${path} har inget namn (title)`);
      if (page.headings !== 1) faults.push(`${path} har ${page.headings} huvudrubriker`);
      if (!response.headers.has('content-security-policy'))
        faults.push(`${path} saknar Content-Security-Policy`);
      for (const { address, loads } of page.links) if (loads && address.startsWith('/')) loaded.add(address);
    }
    for (const path of loaded) {
      const bytes = await (await get(path)).arrayBuffer();
      if (bytes.byteLength === 0) faults.push(`${path} är tom`);
    }
    await get('/finns-inte/', 404);
  } finally {
    await server.close();
  }
  if (faults.length > 0) throw new Problem(publishingKinds['webbplatsen-svarar-fel'], ...faults);
}
