/** Makes the search index of the site in a folder and does nothing else: a program of its own, so that it can be measured. */
import { argv } from 'node:process';
import { archiveNames } from '../../../../src/search/words/names.ts';
import { indexSite } from '../../../../src/search/indexing/index-site.ts';

await indexSite(
  argv[2] ?? '',
  archiveNames(['S', 'M', 'V', 'C', 'L', 'D', 'KD', 'MP', 'SD'], ['Exempelby kommun']),
);
