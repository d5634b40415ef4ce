/**
 * Builds this project's pages and nothing else: BESLUT_CONTENT names the content, BESLUT_OUT the
 * output and BESLUT_CACHE the folder of all caches. A program of its own, so that it can be measured.
 */
import { build } from 'astro';
import { join } from 'node:path';
import { cwd, env } from 'node:process';

await build({ logLevel: 'warn', cacheDir: join(cwd(), env['BESLUT_CACHE'] ?? '.work/bench/cache', 'astro') });
