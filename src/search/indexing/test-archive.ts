import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openWordIndex, type WordIndex } from '../client/index/files.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import { archiveNames } from '../words/names.ts';
import { writeIndex } from './word-index.ts';

/** A page of a small archive, made up for a test. */
export interface SmallPage {
  readonly title: string;
  readonly text: string;
  readonly keys?: string;
  readonly day?: string;
  readonly year?: string;
  readonly synonyms?: string;
  /** What it is, where it is no decision. */
  readonly kind?: string;
}

/** The id of a small page by its address. */
export const idOf = ({ url }: { readonly url: string }): string => url.slice(1, -1);

/**
 * Writes the index of pages as Pagefind would have read them, and opens it. It is gone after the tests.
 * @param fetched is told of each file that a search reads
 */
export function smallArchive(
  pages: Readonly<Record<string, SmallPage>>,
  fetched: (path: string) => void = () => undefined,
): Promise<WordIndex> {
  const folder = mkdtempSync(join(tmpdir(), 'sokord-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const read = Object.entries(pages).map(
    ([id, { title, text, keys, day, year, synonyms, kind = searchKinds.decision }]) => ({
      url: `/${id}/`,
      content: text,
      meta: {
        title,
        slag: kind,
        dag: day ?? '0',
        ...(keys ? { nycklar: keys } : {}),
        ...(synonyms ? { amnessokord: synonyms } : {}),
        ...(day ? { datum: day } : {}),
      },
      anchors: [],
      filters: { slag: [kind], ...(year ? { ar: [year] } : {}) },
    }),
  );
  writeIndex(folder, read, archiveNames(['S', 'MP', 'AB'], ['Exempelbys kommun']));
  return openWordIndex(async (path) => {
    fetched(path);
    return JSON.parse(readFileSync(folder + path, 'utf8')) as unknown;
  });
}
