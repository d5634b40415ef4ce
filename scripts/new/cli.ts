/**
 * npm run new: a meeting and its decisions as files to fill in. Asks for what the command does not say.
 */
import process, { argv, stderr, stdin, stdout } from 'node:process';
import { createInterface, type Interface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentRoot } from '../../src/reading/files.ts';
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

const HELP = `npm run new skriver ett sammanträde och dess beslut som filer att fylla i.

  npm run new                     frågar efter det som behövs
  npm run new -- --organ goteborg/kommunstyrelsen --datum 2026-11-25 --antal 8

  --organ        organisation/organ, som i adressen; bara organet räcker om det är ensamt om sitt namn
  --datum        sammanträdets dag, ÅÅÅÅ-MM-DD, eller unknown
  --antal        hur många beslut, om paragrafernas nummer inte är kända
  --paragrafer   eller vilka paragrafer: 113-118 eller 113,115 a,120
  --nummer       2 om det är organets andra sammanträde den dagen
  --fler-dagar   de andra dagarna, om sammanträdet hölls över flera: 2026-11-26
  --installt     om sammanträdet ställdes in: då skrivs inga beslut
  --hjalp        det här
`;

type Given = {
  organ?: string;
  datum?: string;
  antal?: string;
  paragrafer?: string;
  nummer?: string;
  'fler-dagar'?: string;
  installt?: boolean;
  hjalp?: boolean;
  help?: boolean;
};

function given(): Given {
  try {
    const { values } = parseArgs({
      args: argv.slice(2),
      options: {
        organ: { type: 'string' },
        datum: { type: 'string' },
        antal: { type: 'string' },
        paragrafer: { type: 'string' },
        nummer: { type: 'string' },
        'fler-dagar': { type: 'string' },
        installt: { type: 'boolean' },
        hjalp: { type: 'boolean', short: 'h' },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    const word =
      argv.slice(2).find((own) => (error as Error).message.includes(own)) ?? argv.slice(2).join(' ');
    throw new CannotCreate(
      'okant-val',
      `"${word}" kan inte läsas.`,
      'Kör npm run new -- --hjalp för att se vad som går.',
    );
  }
}

/** Asks until the answer holds; without a terminal to ask in, says what is missing. */
async function ask<T>(
  terminal: Interface | undefined,
  said: string | undefined,
  question: string,
  flag: string,
  check: (answer: string) => T,
): Promise<T> {
  if (said !== undefined) return check(said.trim());
  if (!terminal)
    throw new CannotCreate(
      'uppgift-saknas',
      `${flag} saknas.`,
      'Kör npm run new -- --hjalp för att se vad som behövs.',
    );
  for (;;) {
    const answer = (await terminal.question(`${question} `)).trim();
    try {
      return check(answer);
    } catch (error) {
      if (!(error instanceof CannotCreate)) throw error;
      stdout.write(`${error.message.replace('\nInget har skrivits.', '')}\n`);
    }
  }
}

async function run(): Promise<void> {
  const said = given();
  if (said.hjalp || said.help) {
    stdout.write(HELP);
    return;
  }
  const root = contentRoot();
  const known = bodiesIn(root);
  const terminal = stdin.isTTY ? createInterface({ input: stdin, output: stdout }) : undefined;
  try {
    if (terminal && said.organ === undefined) stdout.write(`Organ i arkivet:\n  ${known.join('\n  ')}\n`);
    const body = await ask(terminal, said.organ, 'Vilket organ?', '--organ', (own) => checkBody(own, known));
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
