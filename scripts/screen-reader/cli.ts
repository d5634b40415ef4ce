/**
 * `npm run screen-reader`: lets the screen reader Orca read a vote, a decision and a search of the built site aloud, and
 * keeps what it says in `transcripts`. By hand and not in `npm test`: it needs a display, a session bus and Debian's
 * packages, and takes minutes. Read the transcripts as somebody who cannot see; that is what they are for.
 *
 * Ends with 1 where something is said twice or a figure is not said.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../src/serving/index.ts';
import { getBrowser } from '../test/browser/index.ts';
import { doubled, silent } from './heard.ts';
import { pages } from './pages.ts';
import { missingPackages, readAloud } from './session.ts';
import { ofPage } from './speech.ts';

/** What every page begins with. */
const FIRST_WORDS = 'Hoppa till innehållet';

const versions = () =>
  ['orca --version', 'chromium --version'].map((command) =>
    spawnSync('sh', ['-c', command], { encoding: 'utf8' }).stdout.trim(),
  );

const missing = missingPackages();
if (missing.length > 0) {
  console.error(`Det här behövs också: apt-get install ${missing.join(' ')}`);
  process.exit(1);
}
const chromium = getBrowser();
if (chromium === undefined || !existsSync('dist')) {
  console.error('Det behövs en webbläsare (Chromium) och en byggd webbplats: npm run build');
  process.exit(1);
}

console.log(`Orca ${versions().join(', ')}`);
const server = await serve('dist', 0);
let faults = 0;
try {
  for (const { name, path, expected } of pages) {
    const pieces = ofPage(await readAloud(`${server.origin}${path}`, chromium), FIRST_WORDS);
    writeFileSync(join(import.meta.dirname, 'transcripts', `${name}.txt`), `${pieces.join('\n')}\n`);
    const wrong = [
      ...doubled(pieces).map((piece) => `sägs två gånger: ${piece}`),
      ...silent(pieces, expected).map((phrase) => `sägs aldrig: ${phrase}`),
    ];
    faults += wrong.length;
    console.log([`${path}: ${pieces.length} fraser`, ...wrong.map((fault) => `  ${fault}`)].join('\n'));
  }
} finally {
  await server.close();
}
process.exitCode = faults === 0 ? 0 : 1;
