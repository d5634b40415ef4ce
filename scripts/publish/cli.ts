/**
 * npm run publish -- DIR: builds the site beside, checks it, and makes it public in DIR by one swap.
 * Exit codes: 0 published, 1 something is wrong with what would be published, 2 the command is written wrong,
 * 3 another publication goes on, 4 DIR cannot be published in.
 */
import process, { argv, env, exit, stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { discard } from '../../src/publishing/prepare.ts';
import { asProblem, exitCodeOf, Problem } from '../../src/publishing/problem.ts';
import { addressWarning } from '../../src/publishing/site-address.ts';
import { ways } from '../../src/publishing/ways.ts';
import { contentRoot } from '../../src/site/settings/content-root.ts';
import { ContentError } from '../../src/reading/located-fault.ts';
import { parseArguments, USAGE } from './arguments.ts';

const options = parseArguments(argv.slice(2));
if (typeof options === 'string') {
  (options === 'help' ? stdout : stderr).write(USAGE);
  exit(options === 'help' ? 0 : 2);
}
const { way, dir, fewer, anew, takeOver, by, files } = options;
/** Where a person can be asked; what a pipe gives is no answer. */
const terminal = stdin.isTTY && stdout.isTTY ? createInterface({ input: stdin, output: stdout }) : undefined;
const say = (line: string) => stdout.write(`${line}\n`);
/** Whether this run made a release public; another run may do so meanwhile. */
let isPublic = false;
try {
  // Told at the start and again after all else: what scrolls by in between takes minutes.
  const builds = way === 'publish' || way === 'dry-run' || way === 'record';
  const warning = builds ? addressWarning(env['SITE']) : undefined;
  if (warning !== undefined) say(`${warning}\n`);
  await ways[way]({
    dir,
    root: contentRoot(),
    mayBeFewer: fewer,
    anew,
    takeOver,
    by,
    files,
    say,
    ask: terminal && ((question) => terminal.question(question).catch(() => '')),
    onPublic: () => (isPublic = true),
  });
  if (warning !== undefined) say(`\n${warning}`);
} catch (error) {
  const problem = asProblem(error);
  const isTold = problem instanceof Problem || problem instanceof ContentError;
  const told = problem instanceof ContentError && options.alla ? problem.whole : (problem as Error).message;
  stderr.write(`${isTold ? told : String((problem as Error).stack)}\n`);
  if (isPublic)
    stderr.write(
      'Utgåvan är publicerad, men allt efter det blev inte klart. Kör kommandot igen när felet är åtgärdat.\n',
    );
  else if (!(problem instanceof ContentError)) stderr.write('Inget har publicerats.\n');
  process.exitCode = exitCodeOf(problem);
} finally {
  terminal?.close();
  discard();
}
