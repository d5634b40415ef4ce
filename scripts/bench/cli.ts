/**
 * npm run bench -- NAME [OPTIONS]: measures on this machine, beside peers where there are any.
 * Prints a table, keeps it in docs/measurements and leaves the figures as JSON in .work/bench.
 */
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { benchBounds } from './bounds/index.ts';
import { benchBuild } from './build/index.ts';
import { benchPages } from './pages/index.ts';
import { benchHouse } from './house/index.ts';
import { benchDrawn } from './import/drawn/index.ts';
import { benchImport } from './import/index.ts';
import { benchSearch, benchSearchWeight } from './search/index.ts';
import { writeNote, type Finding } from './measure/note.ts';
import { benchPublish } from './publish/index.ts';

/** Each measurement, by name. A new one is a folder beside `build` and a line here. */
const benches: Readonly<
  Record<string, (count: number, runs: number | undefined) => Promise<Finding | undefined>>
> = {
  build: benchBuild,
  pages: benchPages,
  import: benchImport,
  search: benchSearch,
  publish: benchPublish,
  house: benchHouse,
  bounds: benchBounds,
};

const USAGE = `Så här: npm run bench -- ${Object.keys(benches).join('|')} [--count ANTAL] [--runs ANTAL]
  --count  för build hur många påhittade beslut, för search hur många paragrafer i allt (1000 om inget anges)
  --runs   för build: hur många körningar av varje (annars 3, och 1 när besluten är fler än 2000)
  --drawn  för import: hur många påhittade protokoll som läses i stället för de verkliga
  --decisions  för search: vad sökningen väger med så många påhittade beslut, i stället för vad den finner
  --seed   och med vilket frö (annars 1);  --project  med importören i vilken mapp (annars den här)
`;

const wholeNumber = (text: string | undefined) =>
  text !== undefined && /^[1-9]\d*$/.test(text) ? Number(text) : NaN;

function stop(message: string): never {
  stderr.write(`${message}\n`);
  exit(2);
}

function parsed() {
  try {
    return parseArgs({
      args: argv.slice(2),
      allowPositionals: true,
      options: {
        count: { type: 'string', default: '1000' },
        runs: { type: 'string' },
        drawn: { type: 'string' },
        seed: { type: 'string', default: '1' },
        decisions: { type: 'string' },
        project: { type: 'string', default: '.' },
      },
    });
  } catch {
    return stop(USAGE);
  }
}

const { positionals, values } = parsed();
const bench = benches[positionals[0] ?? ''];
const count = wholeNumber(values.count);
const [runs, drawn, decisions] = [values.runs, values.drawn, values.decisions].map((text) =>
  text === undefined ? undefined : wholeNumber(text),
);
const seed = wholeNumber(values.seed);
if (
  bench === undefined ||
  positionals.length !== 1 ||
  [count, runs, drawn, decisions, seed].some(Number.isNaN)
)
  stop(USAGE);

try {
  const measured = () => {
    if (bench === benchImport && drawn !== undefined) return benchDrawn(drawn, values.project, seed);
    if (bench === benchSearch && decisions !== undefined) return benchSearchWeight(decisions);
    return bench(count, runs);
  };
  const finding = await measured();
  if (finding !== undefined) {
    const command = ['npm run bench --', ...argv.slice(2)].join(' ');
    stdout.write(`${finding.tables}\n`);
    stdout.write(`Mätningen står i ${writeNote(finding, command, new Date().toISOString().slice(0, 10))}\n`);
    if (finding.faults !== undefined && finding.faults.length > 0) throw new Error(finding.faults.join('\n'));
  }
} catch (error) {
  stderr.write(`${(error as Error).message}\n`);
  exit(1);
}
