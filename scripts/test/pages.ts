import { readArchive } from '../../src/reading/read-archive.ts';
import { noCache } from '../../src/reading/entry-cache.ts';
import { examplePages } from '../../src/site/examples.ts';
import { settings } from '../../src/site/settings/settings.ts';

/** One page of each kind that this site's archive has: what is opened, looked at and weighed. */
export const pages = examplePages(readArchive('src/content', noCache).archive, settings);
