/**
 * npm run new: a meeting and its decisions as files to fill in. Asks for what the command does not say.
 */
import process, { argv, stderr, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { ask } from '../../src/creating/ask.ts';
import {
  bodiesIn,
  CannotCreate,
  checkBody,
  checkCount,
  checkDate,
  checkFurtherDays,
  checkNumber,
  checkParagraphs,
  create,
} from '../../src/creating/index.ts';
import { contentRoot } from '../../src/site/settings/content-root.ts';
import { given, HELP } from './arguments.ts';

async function run(): Promise<void> {
  const said = given(argv.slice(2));
  if (said.hjalp || said.help) {
    stdout.write(HELP);
    return;
  }
  const root = contentRoot();
  const known = bodiesIn(root);
  const terminal = stdin.isTTY ? createInterface({ input: stdin, output: stdout }) : undefined;
  try {
    if (terminal && said.organ === undefined) stdout.write(`Organ i arkivet:\n  ${known.join('\n  ')}\n`);
    const body = await ask(terminal, said.organ, 'Vilket organ?', '--organ', (typed) =>
      checkBody(typed, known),
    );
    const date = await ask(terminal, said.datum, 'Vilken dag (ÅÅÅÅ-MM-DD)?', '--datum', checkDate);
    const number = checkNumber(said.nummer?.trim() ?? '1');
    const further = said['fler-dagar'];
    const furtherDays = further === undefined ? [] : checkFurtherDays(further, date);
    const cancelled = said.installt ?? false;
    const paragraphs = cancelled
      ? []
      : said.paragrafer === undefined
        ? await ask(terminal, said.antal, 'Hur många beslut?', '--antal eller --paragrafer', checkCount)
        : checkParagraphs(said.paragrafer);
    const files = create(root, { body, date, number, furtherDays, cancelled, paragraphs });
    stdout.write(
      `Skrev ${files.length === 1 ? 'en fil' : `${files.length} filer`}:\n  ${files.join('\n  ')}\n`,
    );
    stdout.write('Fyll i dem och kör npm run check, som säger vad som återstår.\n');
  } finally {
    terminal?.close();
  }
}

try {
  await run();
} catch (error) {
  // Ctrl+D or Ctrl+C at a question.
  const left = (error as Error).name === 'AbortError';
  if (!left && !(error instanceof CannotCreate)) throw error;
  stderr.write(left ? '\nAvbrutet. Inget har skrivits.\n' : `${(error as Error).message}\n`);
  process.exitCode = 1;
}
