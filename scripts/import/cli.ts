/**
 * npm run import -- FILE… --organisation ID [--update] [--json]: reads minutes and writes drafts into the
 * content, with a report. `--json` instead prints the readings to stdout, one object a file, and nothing
 * else, and writes nothing; every other message goes to stderr. Where anything cannot be read or has no
 * place, its code is told and nothing at all is written: exit code 1. Exit code 2: all is well, but
 * files that were there already are left as they were.
 */
import process, { argv, stderr, stdout } from 'node:process';
import { parseArguments, USAGE, type Options } from './arguments.ts';
import { DraftFault } from '../../src/importing/drafts/fault.ts';
import { draftSetting, importDrafts } from '../../src/importing/disk/drafts.ts';
import { readAll } from '../../src/importing/disk/read-all.ts';

const say = (text: string) => stderr.write(`${text}\n`);
const options = parseArguments(argv.slice(2));
if (options === 'help') {
  stdout.write(`${USAGE}\n`);
} else if (typeof options === 'string') {
  say(options);
  process.exitCode = 1;
} else {
  try {
    process.exitCode = await (options.json ? printReadings(options) : makeDrafts(options));
  } catch (error) {
    if (!(error instanceof DraftFault)) throw error;
    say(`${error.message} Inget är skrivet. [${error.code}]`);
    process.exitCode = 1;
  }
}

async function printReadings(wanted: Options): Promise<number> {
  const results = await readAll(wanted, say);
  if (results === undefined) return 1;
  stdout.write(
    `${JSON.stringify(
      results.map(({ reading }) => reading),
      null,
      2,
    )}\n`,
  );
  return 0;
}

async function makeDrafts(wanted: Options): Promise<number> {
  const setting = draftSetting(wanted);
  const results = await readAll(wanted, say);
  if (results === undefined) return 1;
  const { text, left } = importDrafts(results, wanted, setting);
  stdout.write(text);
  return left > 0 ? 2 : 0;
}
