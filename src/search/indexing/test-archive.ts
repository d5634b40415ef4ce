import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll } from 'vitest';
import type { Indexes } from '../client/finding.ts';
import { readFragment } from '../client/fragment.ts';
import { openWordIndex } from '../client/index/files.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import { archiveNames } from '../words/names.ts';
import { writeWordIndex } from './word-index.ts';

/** A page of a small archive, made up for a test. */
export interface SmallPage {
  readonly title: string;
  readonly text: string;
  readonly keys?: string;
  readonly day?: string;
  readonly year?: string;
  readonly synonyms?: string;
}

/** Writes pages as Pagefind would have read them, with their word index, and opens both. They are gone after the tests. */
export function smallArchive(
  pages: Readonly<Record<string, SmallPage>>,
  engine: Indexes['engine'] = () => Promise.reject(new Error('not asked for')),
): Indexes {
  const folder = mkdtempSync(join(tmpdir(), 'sokord-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(`${folder}/pagefind/fragment`, { recursive: true });
  for (const [id, { title, text, keys, day, year, synonyms }] of Object.entries(pages)) {
    const meta = {
      title,
      slag: searchKinds.decision,
      dag: day ?? '0',
      ...(keys ? { nycklar: keys } : {}),
      ...(synonyms ? { amnessokord: synonyms } : {}),
      ...(day ? { datum: day } : {}),
    };
    const page = {
      url: `/${id}/`,
      content: text,
      meta,
      anchors: [],
      filters: { slag: [searchKinds.decision], ...(year ? { ar: [year] } : {}) },
    };
    writeFileSync(
      `${folder}/pagefind/fragment/${id}.pf_fragment`,
      gzipSync(`pagefind_dcd${JSON.stringify(page)}`),
    );
  }
  writeWordIndex(folder, archiveNames(['S', 'MP', 'AB'], ['Exempelbys kommun']));
  const opened = openWordIndex(async (path) => JSON.parse(readFileSync(folder + path, 'utf8')) as unknown);
  return {
    words: () => opened,
    fragment: (id: string) =>
      readFragment(new Uint8Array(readFileSync(`${folder}/pagefind/fragment/${id}.pf_fragment`))),
    engine,
  };
}
