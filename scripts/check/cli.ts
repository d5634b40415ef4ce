/**
 * npm run check: everything an author can get wrong, all files in one run; see check-content.ts.
 */
import process, { argv, stderr, stdout } from 'node:process';
import { fileCache } from '../../src/reading/entry-cache.ts';
import { contentRoot } from '../../src/site/settings/content-root.ts';
import { checkContent } from './check-content.ts';

const { out, err, code } = checkContent(argv.slice(2), contentRoot(), fileCache);
stdout.write(out);
stderr.write(err);
process.exitCode = code;
