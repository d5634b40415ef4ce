/**
 * npm run guide-pictures: makes the pictures of the help for editors from the built site and the real form, with
 * the archive of the repository. Names as arguments make only those: npm run guide-pictures -- formular-beslut
 */
import { existsSync } from 'node:fs';
import process, { argv, stderr, stdout } from 'node:process';
import { getBrowser, noBrowser } from '../test/browser/index.ts';
import { takePictures } from './index.ts';
import { guidePictures, type GuidePicture } from '../../src/guide/pictures.ts';

const known = Object.keys(guidePictures) as GuidePicture[];
const asked = argv.slice(2);
const wanted = asked.length === 0 ? known : known.filter((name) => asked.includes(name));
const executablePath = getBrowser();

if (asked.length > 0 && wanted.length < asked.length) fail(`Bilderna heter ${known.join(', ')}.`);
else if (!existsSync('dist/index.html')) fail('dist saknas. Kör npm run build först.');
else if (executablePath === undefined) fail(noBrowser);
else for await (const line of takePictures(wanted, executablePath)) stdout.write(`${line}\n`);

function fail(text: string): void {
  stderr.write(`${text}\n`);
  process.exitCode = 1;
}
