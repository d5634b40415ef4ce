import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { platform, stdout } from 'node:process';
import { writeText } from '../archive/file.ts';
import { machine } from '../measure/machine.ts';
import type { Finding } from '../measure/note.ts';
import { measure, type Measured } from '../measure/process.ts';
import { type Group, fictionalGroup, realGroup } from './documents.ts';
import { fieldNames, fields } from './fields.ts';
import { nothingRead, parseReading, type Reading } from './reading.ts';
import { disagreementLine, fieldTable, fileTable, missed, type Result } from './report.ts';
import { score } from './score.ts';
import { type Disagreement, sum } from './tally.ts';

const FOLDER = '.work/bench/import';
const SHOWN = 40;

const hasImporter = () =>
  'import' in
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts;

/** Runs the importer as people and programs do. What it says beside its reading is kept in a log. */
async function read(
  path: string,
  name: string,
): Promise<{ reading: Reading; figures: Measured | undefined }> {
  const [out, errors] = [join(FOLDER, `${name}.json`), join(FOLDER, `${name}.log`)];
  try {
    const figures = await measure({
      command: platform === 'win32' ? 'npm.cmd' : 'npm',
      args: ['run', '--silent', 'import', '--', '--json', path],
      cwd: '.',
      log: out,
      errors,
    });
    return { reading: parseReading(readFileSync(out, 'utf8')), figures };
  } catch (error) {
    stdout.write(`  ${name}: ingen läsning. ${(error as Error).message}\n  Se ${errors}\n`);
    return { reading: nothingRead, figures: undefined };
  }
}

interface Scored {
  readonly results: readonly Result[];
  readonly disagreements: readonly Disagreement[];
  readonly wrongPositions: readonly Disagreement[];
}

async function scoreGroup({ documents }: Group): Promise<Scored> {
  const results: Result[] = [];
  const [disagreements, wrongPositions]: [Disagreement[], Disagreement[]] = [[], []];
  for (const { golden, path } of documents) {
    const { reading, figures } = await read(path, golden.file.replace(/\.\w+$/, ''));
    const tally = score(golden, reading);
    results.push({ file: golden.file, counts: tally.counts, figures });
    disagreements.push(...tally.disagreements);
    wrongPositions.push(...tally.wrongPositions);
  }
  return { results, disagreements, wrongPositions };
}

/** The tables of a group, and the floors that it misses. */
function report(
  group: Group,
  { results, disagreements, wrongPositions }: Scored,
): { tables: string; floors: string[] } {
  const counts = sum(results.map((result) => result.counts));
  const lines = disagreements.map(disagreementLine);
  const tables = [
    `${group.title} (${results.length})`,
    '',
    fieldTable(counts),
    '',
    'Per dokument, det lägre av precision och täckning:',
    fileTable(results),
    '',
    `Fel röst för en namngiven person (inget får finnas): ${wrongPositions.length}`,
    ...wrongPositions.map((position) => `  ${disagreementLine(position)}`),
    '',
    `Skillnader mot facit: ${lines.length}`,
    ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
    ...(lines.length > SHOWN ? [`  … och ${lines.length - SHOWN} till, se ${FOLDER}-skillnader.txt`] : []),
  ].join('\n');
  const floors = fieldNames.flatMap((name) =>
    missed(name, counts[name]).map((which) => `${fields[name].label}: ${which}`),
  );
  const misses = [...floors, ...(wrongPositions.length > 0 ? ['Fel röst för namngivna'] : [])];
  return { tables, floors: misses.map((floor) => `${group.title}: ${floor}`) };
}

/**
 * Measures the importer against the golden readings: every field's precision and recall, the floors that it must
 * hold, and what it costs. A missed floor is a fault. Without an importer, or documents, it says so and is done.
 */
export async function benchImport(): Promise<Finding | undefined> {
  if (!hasImporter()) {
    stdout.write('Hoppar över mätningen: det finns ingen importör (npm run import) än.\n');
    return undefined;
  }
  const real = realGroup();
  if (real.absent.length > 0)
    stdout.write(`Hoppar över ${real.absent.length} verkliga dokument som inte finns i ../shared.\n`);
  mkdirSync(FOLDER, { recursive: true });
  const groups = [real, fictionalGroup()].filter(({ documents }) => documents.length > 0);
  const scored = [];
  for (const group of groups) scored.push({ group, own: await scoreGroup(group) });
  const reports = scored.map(({ group, own: outcome }) => report(group, outcome));
  const faults = reports.flatMap(({ floors }) => floors);

  const differences = scored.flatMap(({ own: outcome }) => outcome.disagreements.map(disagreementLine));
  writeText(`${FOLDER}-skillnader.txt`, `${differences.join('\n')}\n`);
  const results = scored.map(({ group, own: outcome }) => ({ group: group.title, ...outcome }));
  writeText(
    `${FOLDER}.json`,
    `${JSON.stringify({ bench: 'import', machine: machine(), missed: faults, results }, null, 2)}\n`,
  );
  stdout.write(`Siffrorna finns i ${FOLDER}.json och skillnaderna i ${FOLDER}-skillnader.txt\n`);
  return { name: 'import', tables: reports.map(({ tables }) => tables).join('\n\n'), faults };
}
