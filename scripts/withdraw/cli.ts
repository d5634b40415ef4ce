/**
 * npm run withdraw -- ADDRESS --reason … --dir DIR: takes back a page, or a text on it, so that its words are nowhere.
 * Exit codes as of npm run publish.
 */
import process, { argv, env, exit, stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { buildInstant, swedishDay } from '../../src/domain/release.ts';
import { discard } from '../../src/publishing/prepare.ts';
import { asProblem, exitCodeOf, Problem } from '../../src/publishing/problem.ts';
import { ways } from '../../src/publishing/ways.ts';
import { withdraw } from '../../src/publishing/withdraw/index.ts';
import { ContentError } from '../../src/reading/located-fault.ts';
import { contentRoot } from '../../src/site/settings/content-root.ts';
import { parseArguments, USAGE } from './arguments.ts';

const options = parseArguments(argv.slice(2));
if (typeof options === 'string') {
  (options === 'help' ? stdout : stderr).write(USAGE);
  exit(options === 'help' ? 0 : 2);
}
const terminal = stdin.isTTY && stdout.isTTY ? createInterface({ input: stdin, output: stdout }) : undefined;
const say = (line: string) => stdout.write(`${line}\n`);
const root = contentRoot();
const now = buildInstant(env['BESLUT_NOW']);
try {
  await withdraw({
    ...options,
    root,
    now,
    date: swedishDay(now),
    say,
    publish: (dir) =>
      ways.publish({
        dir,
        root,
        // Pages go with what is taken back, and that is meant.
        mayBeFewer: true,
        anew: false,
        takeOver: options.takeOver,
        by: '',
        files: [],
        say,
        ask: terminal && ((question) => terminal.question(question).catch(() => '')),
        onPublic: () => undefined,
      }),
  });
} catch (error) {
  const problem = asProblem(error, [root, ...(options.dir === undefined ? [] : [options.dir])]);
  const isTold = problem instanceof Problem || problem instanceof ContentError;
  stderr.write(`${isTold ? problem.message : String((problem as Error).stack)}\n`);
  if (problem instanceof ContentError)
    stderr.write(
      'Innehållet har fel som hindrar en ny utgåva. Rätta dem och kör kommandot igen: tills dess kan ord ur sidan stå i listor, flöden och sökningen.\n',
    );
  process.exitCode = exitCodeOf(problem);
} finally {
  terminal?.close();
  discard();
}
