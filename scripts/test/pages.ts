import { readArchive } from '../../src/reading/read-archive.ts';
import { noCache } from '../../src/reading/entry-cache.ts';
import { examplePages } from '../../src/site/examples.ts';
import { contentRoot } from '../../src/site/settings/content-root.ts';
import { settings } from '../../src/site/settings/settings.ts';

/** One page of each kind that the archive of this site has: what is opened, looked at and weighed. */
export const pages = examplePages(readArchive(contentRoot(), noCache).archive, settings);
