import { addresses } from '../../domain/addresses.ts';
import { registryKey } from '../../domain/matter.ts';
import { isKnown } from '../../domain/unknown.ts';
import { publishingKinds } from '../../fault-kinds/publishing.ts';
import type { Archive } from '../../schema/collections.ts';
import { serve } from '../../serving/index.ts';
import { readPage } from '../../site-check/read-page.ts';
import { Problem } from '../problem.ts';

/** One page of each kind that the archive has, the search index, and the files of a vote. */
function samples(archive: Archive): { pages: string[]; files: string[] } {
  const first = <T>(items: readonly T[], address: (item: T) => string[]) =>
    items.slice(0, 1).flatMap(address);
  const withVote = archive.beslut.find(
    ({ data: { procedure } }) => isKnown(procedure) && procedure.some(({ step }) => step === 'vote'),
  );
  const withMatter = archive.beslut.find(({ data }) => data.matters.length > 0);
  return {
    pages: [
      addresses.start(),
      addresses.search(),
      addresses.about(),
      addresses.accessibility(),
      addresses.votes(),
      addresses.topics(),
      ...first(archive.organisationer, ({ id, data }) => [
        addresses.organization(id),
        ...data.bodies.slice(0, 1).map((body) => addresses.body(`${id}/${body.id}`)),
      ]),
      ...first(archive.sammantraden, ({ id }) => [addresses.meeting(id)]),
      ...first(archive.beslut, ({ id }) => [addresses.decision(id)]),
      ...first(archive.underlag, ({ id }) => [addresses.document(id)]),
      ...first(archive.personer, ({ id }) => [addresses.person(id)]),
      ...first(archive.amnen, ({ id }) => [addresses.topic(id)]),
      ...(withVote ? [addresses.voteEvent(withVote.id, 1)] : []),
      ...(withMatter
        ? [addresses.matter(withMatter.id.split('/')[0] ?? '', registryKey(withMatter.data.matters[0] ?? ''))]
        : []),
    ],
    files: [
      '/pagefind/pagefind.js',
      '/pagefind/pagefind-entry.json',
      ...(withVote
        ? [addresses.voteFile(withVote.id, 1, 'json'), addresses.voteFile(withVote.id, 1, 'csv')]
        : []),
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
