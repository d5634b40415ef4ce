/**
 * npm run publish -- DIR: builds the site beside, checks it, and makes it public in DIR by one swap.
 * Exit codes: 0 published, 1 something is wrong with what would be published, 2 the command is written wrong,
 * 3 another publication goes on, 4 DIR cannot be published in.
 */
import { join } from 'node:path';
import process, { argv, env, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { contentRoot } from '../../src/reading/files.ts';
import { ContentError, formatKind } from '../../src/reading/located-fault.ts';
import { forgetRecord, writeRecord } from '../../src/publishing/record/record.ts';
import { fewerPages } from '../../src/fault-kinds/publishing.ts';
import { areFewer } from '../../src/publishing/checks/pages.ts';
import { asText } from '../../src/publishing/compare.ts';
import { publish, rollBack } from '../../src/publishing/index.ts';
import { compare, discard, prepare } from '../../src/publishing/prepare.ts';
import { asProblem, exitCodeOf, Problem } from '../../src/publishing/problem.ts';
import { addressWarning } from '../../src/publishing/site-address.ts';
import { currentId, readRelease, SWAPPED } from '../../src/publishing/target.ts';

const USAGE = `Så här: npm run publish -- MAPP
  MAPP          där webbplatsen ska ligga; webbservern visar MAPP/current
  --dry-run     visa vad som skulle ändras för läsaren, utan att publicera
  --rollback    gå tillbaka till utgåvan före; en gång till går ett steg längre
  --fewer       tillåt många färre sidor än förra gången
  --alla        visa alla fel, också många av samma slag
  --hjalp       det här
Utan MAPP, för den som publicerar med GitHub eller GitLab Pages:
  --record      skriv listan över det som är publicerat, efter ett lyckat bygge
  --anew        med --record: glöm det som var publicerat och börja listan på nytt
`;

function stop(message: string): never {
  stderr.write(message);
  exit(2);
}

function parsed() {
  try {
    const { values, positionals } = parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        rollback: { type: 'boolean', default: false },
        fewer: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
        anew: { type: 'boolean', default: false },
        alla: { type: 'boolean', default: false },
        hjalp: { type: 'boolean', short: 'h', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.hjalp || values.help) {
      stdout.write(USAGE);
      exit(0);
    }
    const ways = [values['dry-run'], values.rollback, values.record].filter(Boolean).length;
    const needsDir = !values.record;
    if (ways > 1 || positionals.length !== (needsDir ? 1 : 0) || (values.anew && !values.record))
      return stop(USAGE);
    return { ...values, dir: positionals[0] ?? '' };
  } catch {
    return stop(USAGE);
  }
}

const say = (line: string) => stdout.write(`${line}\n`);
const options = parsed();
const { dir } = options;
const root = contentRoot();
const common = { root, mayBeFewer: options.fewer, say };

/** The pages of what is public in the folder, read without changing anything. */
function pagesNow(): number | undefined {
  const id = currentId(dir);
  return id === undefined ? undefined : readRelease(dir, id)?.pages;
}

/** Warns at the start and again after all else: what scrolls by in between takes minutes. */
let warning: string | undefined;
function warnOfAddress(): void {
  warning = addressWarning(env['SITE']);
  if (warning !== undefined) say(`${warning}\n`);
}

/** Whether this run made a release public; another run may do so meanwhile. */
let isPublic = false;
try {
  if (!options.rollback) warnOfAddress();
  if (options.rollback) {
    const { from, to } = await rollBack(dir);
    say(`Utgåvan ${to} är publicerad igen, i stället för ${from}.`);
    say(
      'Listan över det som har publicerats är som den var: det som stod i den senare utgåvan har läsare sett.',
    );
  } else if (options.record) {
    const forgotten = options.anew ? forgetRecord(root) : undefined;
    try {
      const { record } = await prepare({ ...common, pagesBefore: undefined });
      writeRecord(root, record);
    } catch (error) {
      if (forgotten) writeRecord(root, forgotten);
      throw error;
    }
    say('Listan över det som är publicerat är skriven. Lägg in den i versionshanteringen.');
  } else if (options['dry-run']) {
    const { built, pages } = await prepare({ ...common, pagesBefore: undefined });
    say(currentId(dir) === undefined ? '\nDet blir den första publiceringen.\n' : '');
    stdout.write(asText(compare(root, join(dir, 'current'), built)));
    if (areFewer(pages, pagesNow()) && !options.fewer)
      say(
        `${formatKind(fewerPages, 'ungefär lika många sidor som förut', `${pages}, mot ${pagesNow()} i den utgåva som är publicerad`)}\n`,
      );
    say('Inget har publicerats.');
  } else {
    const id = await publish(dir, {
      root,
      now: Date.now(),
      step: (name) => {
        isPublic ||= name === SWAPPED;
      },
      prepare: (current) => prepare({ ...common, pagesBefore: current?.pages }),
    });
    say(`Publicerat: utgåvan ${id} i ${dir}. Gå tillbaka med: npm run publish -- ${dir} --rollback`);
    say('Listan i publicerat/ bland innehållet är ändrad. Lägg in den i versionshanteringen.');
  }
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
  discard();
}
