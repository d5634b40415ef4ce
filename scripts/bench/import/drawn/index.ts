import { resolve } from 'node:path';
import { stdout } from 'node:process';
import { statementKinds, type StatementKind } from '../../../../src/importing/drawn/score-votes.ts';
import { emptyScore, score, type Score } from '../../../../src/importing/drawn/score.ts';
import { dimensions } from '../../../../src/importing/drawn/style.ts';
import { writeText } from '../../archive/file.ts';
import type { Finding } from '../../measure/note.ts';
import { writeDrawn, type DrawnSet } from './files.ts';
import { readAll } from './read.ts';

const folder = '.work/bench/drawn';
/** At least so much of each kind of statement must be read in each format. */
const floor = 0.95;

interface SetResult {
  label: string;
  files: number;
  falseFiles: number;
  total: Score;
}

/**
 * Draws so many made-up minutes, lets the importer of a project read them, and holds what it says against what they say:
 * nothing false, at least 0.95 read of each kind in each format, and no loss in silence.
 */
export async function benchDrawn(count: number, project: string, seed: number): Promise<Finding> {
  const sets = await writeDrawn(resolve(folder), count, seed);
  const results = sets.filter(({ files }) => files.length > 0).map((set) => resultOf(set, project));
  const falsehoods = results.flatMap(({ total }) => total.falsehoods);
  const silent = results.flatMap(({ total }) => total.silent);
  writeText(`${folder}.json`, `${JSON.stringify({ falsehoods, silent }, null, 1)}\n`);
  stdout.write(`Allt som var fel eller förlorat står i ${folder}.json\n`);

  const falseFiles = results.reduce((sum, result) => sum + result.falseFiles, 0);
  const files = results.reduce((sum, result) => sum + result.files, 0);
  const absent = sets.flatMap(({ label, absent: reason }) =>
    reason === undefined ? [] : [`${label}: ${reason}`],
  );
  const low = results.flatMap(({ label, total }) =>
    statementKinds
      .filter((kind) => total.told[kind] > 0 && total.read[kind] / total.told[kind] < floor)
      .map((kind) => `${label}: ${kind} ${share(total, kind)}`),
  );
  const faults = [
    ...(falsehoods.length > 0
      ? [`${falsehoods.length} falska uppgifter i ${falseFiles} av ${files} protokoll`]
      : []),
    ...(silent.length > 0 ? [`${silent.length} förluster utan ett ord`] : []),
    ...low,
  ];
  const tables = [
    `${files} påhittade protokoll i ${Object.keys(dimensions).length} dimensioner, frö ${seed}`,
    ...absent.map((line) => `utelämnat: ${line}`),
    '',
    recallTable(results),
    '',
    `Falska uppgifter: ${falsehoods.length} i ${falseFiles} protokoll`,
    ...byKind(falsehoods),
    '',
    `Förlorat utan varning: ${silent.length}`,
    ...byKind(silent),
  ].join('\n');
  return { name: 'import-drawn', tables, faults };
}

function resultOf({ label, files }: DrawnSet, project: string): SetResult {
  const readings = readAll(
    project,
    files.map(({ path }) => path),
  );
  const total = emptyScore();
  let falseFiles = 0;
  for (const { path, drawn } of files) {
    const result = score(drawn.truth, readings.get(path) ?? null);
    if (result.falsehoods.length > 0) falseFiles += 1;
    statementKinds.forEach((kind) => {
      total.told[kind] += result.told[kind];
      total.read[kind] += result.read[kind];
    });
    const named = <Item extends { what: string }>(item: Item) => ({
      ...item,
      what: `${drawn.name} ${item.what}`,
    });
    total.falsehoods.push(...result.falsehoods.map(named));
    total.silent.push(...result.silent.map(named));
  }
  return { label, files: files.length, falseFiles, total };
}

const share = ({ told, read }: Score, kind: StatementKind): string =>
  told[kind] === 0 ? '–' : (read[kind] / told[kind]).toFixed(3);

function recallTable(results: SetResult[]): string {
  const head = ['läst'.padEnd(14), ...results.map(({ label }) => label.padStart(18))].join('');
  const rows = statementKinds.map((kind) =>
    [kind.padEnd(14), ...results.map(({ total }) => share(total, kind).padStart(18))].join(''),
  );
  const wrong = [
    'med falskt'.padEnd(14),
    ...results.map((result) => `${result.falseFiles} av ${result.files}`.padStart(18)),
  ];
  return [head, ...rows, wrong.join('')].join('\n');
}

function byKind(items: { kind: string; what: string }[]): string[] {
  const kinds = new Map<string, string[]>();
  items.forEach(({ kind, what }) => kinds.set(kind, [...(kinds.get(kind) ?? []), what]));
  return [...kinds]
    .sort(([, left], [, right]) => right.length - left.length)
    .map(
      ([kind, examples]) =>
        `  ${kind.padEnd(40)} ${String(examples.length).padStart(6)}  ${(examples[0] ?? '').slice(0, 90)}`,
    );
}
