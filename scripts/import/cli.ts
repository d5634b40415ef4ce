/**
 * npm run import -- FILE… [--organisation ID] [--json]: reads minutes. `--json` prints the readings to
 * stdout, one object a file, and nothing else; every message goes to stderr. A file that cannot be
 * read is told of with its code, and then nothing at all is printed or written: exit code 1.
 */
import process, { argv, stderr, stdout } from 'node:process';
import { parseArguments } from './arguments.ts';
import { readAll } from './read-all.ts';

const say = (text: string) => stderr.write(`${text}\n`);
const options = parseArguments(argv.slice(2));
if (typeof options === 'string') {
  say(options);
  process.exitCode = 1;
} else {
  const result = await readAll(options, say);
  if (result === undefined) process.exitCode = 1;
  else if (options.json) stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  else result.forEach(({ file, decisions }) => say(`${file}: ${decisions.length} beslut lästa.`));
}
