import { createIndex, close } from 'pagefind';
import { mkdirSync, rmSync } from 'node:fs';
import { readFragment } from '../../../src/search/client/fragment.ts';
import { find } from '../../../src/search/client/find.ts';
import { hitFrom } from '../../../src/search/client/hit.ts';
import { openWordIndex } from '../../../src/search/client/index/files.ts';
import { readState } from '../../../src/search/client/state.ts';
import type { IndexMeta } from '../../../src/search/record/fields.ts';
import { searchKey } from '../../../src/search/record/record.ts';
import { searchKinds } from '../../../src/site/search-kinds.ts';
import { formatDate } from '../../../src/domain/dates.ts';
import { archiveNames } from '../../../src/search/words/names.ts';
import { writeWordIndex } from '../../../src/search/indexing/word-index.ts';
import type { Document } from './documents.ts';
import type { Peer } from './engines.ts';
import { Served } from './served.ts';

/** Of the minutes that are asked about. */
const ORGANIZATION = 'Göteborgs Stad';
const PARTIES = ['S', 'M', 'V', 'C', 'L', 'D', 'KD', 'MP', 'SD', 'FI', 'FP'];

/** Our own search: what src/search/indexing writes, read by the code of the page. */
export async function ourEngine(
  documents: readonly Document[],
  folder: string,
  script: number,
): Promise<Peer> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { index } = await createIndex({ forceLanguage: 'sv' });
  if (!index) throw new Error('Pagefind kunde inte starta.');
  for (const document of documents)
    await index.addCustomRecord({ url: urlOf(document), language: 'sv', ...recordOf(document) });
  await index.writeFiles({ outputPath: `${folder}/pagefind` });
  await close();
  writeWordIndex(folder, archiveNames(PARTIES, [ORGANIZATION]));
  const served = new Served(folder);
  const names = new Map(documents.map((document) => [urlOf(document), document.id]));
  const get = async (path: string) => JSON.parse(new TextDecoder().decode(served.get(path))) as unknown;
  return {
    name: 'Beslut i korthet',
    async ask(question) {
      served.forget();
      const opened = openWordIndex(get);
      const fragment = (id: string) => readFragment(served.get(`/pagefind/fragment/${id}.pf_fragment`));
      const indexes = {
        words: () => opened,
        fragment,
        engine: () => Promise.reject(new Error('en fras som många sidor har')),
      };
      const { pages, idOf, sought } = await find(indexes, { ...readState(''), text: question });
      const hits = await Promise.all(
        pages.slice(0, 10).map(async (page) => hitFrom(await fragment(await idOf(page)), sought).href),
      );
      const { bytes, files } = served.sent;
      return { found: hits.map((href) => names.get(href) ?? href), bytes: bytes + script, files: files + 1 };
    },
  };
}

const urlOf = ({ id }: Document) => `/${encodeURIComponent(id)}/`;

/** What the site's pages say of themselves to the index. */
const recordOf = ({ title, text, paragraph, matter, body, date }: Document) => ({
  content: text,
  meta: {
    title,
    slag: searchKinds.decision,
    plats: `${body}, ${ORGANIZATION}`,
    datum: formatDate(date),
    dag: date,
    nycklar: [...(matter ? [searchKey.matter(matter)] : []), searchKey.paragraph(paragraph)].join(', '),
  } satisfies IndexMeta,
  filters: {
    slag: [searchKinds.decision],
    organisation: [ORGANIZATION],
    organ: [body],
    ar: [date.slice(0, 4)],
  },
  sort: { datum: date },
});
