import { rmSync } from 'node:fs';
import { find } from '../../../src/search/client/find.ts';
import type { Notice } from '../../../src/search/client/finding.ts';
import { resultOf } from '../../../src/search/client/result.ts';
import { openWordIndex } from '../../../src/search/client/index/files.ts';
import { readState } from '../../../src/search/client/state.ts';
import type { IndexMeta } from '../../../src/search/record/fields.ts';
import { searchKey } from '../../../src/search/record/record.ts';
import { searchKinds } from '../../../src/site/search-kinds.ts';
import { formatDate } from '../../../src/domain/dates.ts';
import { archiveNames } from '../../../src/search/words/names.ts';
import type { IndexedPage } from '../../../src/search/indexing/pages.ts';
import { writeIndex } from '../../../src/search/indexing/word-index.ts';
import { addresses } from '../../../src/domain/addresses.ts';
import { registryKey } from '../../../src/domain/matter.ts';
import type { Document } from './documents.ts';
import { FOUND, SHOWN, type Peer } from './engines.ts';
import { Served } from './served.ts';

/** Of the minutes that are asked about. */
const ORGANIZATION = 'Göteborgs Stad';
const PARTIES = ['S', 'M', 'V', 'C', 'L', 'D', 'KD', 'MP', 'SD', 'FI', 'FP'];

/** Our own search: what src/search/indexing writes, read by the code of the page. */
export function ourEngine(documents: readonly Document[], folder: string, script: number): Peer {
  rmSync(folder, { recursive: true, force: true });
  writeIndex(folder, documents.map(pageOf), archiveNames(PARTIES, [ORGANIZATION]));
  const served = new Served(folder);
  const names = new Map(documents.map((document) => [urlOf(document), document.id]));
  const get = async (path: string) => JSON.parse(new TextDecoder().decode(served.get(path))) as unknown;
  return {
    name: 'Beslut i korthet',
    async ask(question, language) {
      served.forget();
      const finding = await find(await openWordIndex(get, language), { ...readState(''), text: question });
      const { entries, text, notice } = finding;
      await Promise.all(entries.slice(0, SHOWN).map((entry) => resultOf(entry, finding)));
      const { bytes, files } = served.sent;
      const results = await Promise.all(
        entries.slice(0, FOUND).map(async ({ pages }) => {
          const shown = await Promise.all(pages.map(text));
          return shown.map(({ url }) => names.get(url) ?? url);
        }),
      );
      return { found: results, isTold: isTold(notice), bytes: bytes + script, files: files + 1 };
    },
  };
}

/** The reader is told that something was not there, or that something else was searched for. */
const isTold = ({ isOnlyNear, isMeant }: Notice) => isOnlyNear || isMeant;

const urlOf = ({ id }: Document) => `/${encodeURIComponent(id)}/`;

/** The page of a §, as Pagefind would have read it, with what the site's pages say of themselves to the index. */
const pageOf = (document: Document): IndexedPage => {
  const { title, text, paragraph, matter, body, date } = document;
  return {
    url: urlOf(document),
    content: text,
    anchors: [],
    meta: {
      title,
      slag: searchKinds.decision,
      plats: `${body}, ${ORGANIZATION}`,
      datum: formatDate(date),
      dag: date,
      ...(matter ? { arenden: addresses.matter('goteborg', registryKey(matter)) } : {}),
      nycklar: [...(matter ? [searchKey.matter(matter)] : []), searchKey.paragraph(paragraph)].join(', '),
    } satisfies IndexMeta,
    filters: {
      slag: [searchKinds.decision],
      organisation: [ORGANIZATION],
      organ: [body],
      ar: [date.slice(0, 4)],
    },
  };
};
