import { splitFrontMatter } from '../../../src/yaml/front-matter.ts';
import { formatFaults } from '../../../src/reading/located-fault.ts';
import { readEntry } from '../../../src/reading/read-entry.ts';
import { fileText } from '../archive/file.ts';
import { makeArchive } from '../archive/index.ts';
import { table } from '../build/report.ts';
import type { Finding } from '../measure/note.ts';
import { files, ordinary, type Parts } from './kinds.ts';

/** What checking any file may cost beside an ordinary one of its size. */
const MOST = 5;
const SIZES = [25_000, 150_000, 990_000];
const RUNS = 3;

const id = 'exempelby/kommunstyrelsen/2024-01-02/1';

/** Processor time of checking a file and telling its faults, in milliseconds: the least of some runs. */
function cost(text: string): number {
  const bytes = new TextEncoder().encode(text);
  return Math.min(
    ...Array.from({ length: RUNS }, () => {
      const before = process.threadCpuUsage();
      formatFaults(readEntry('beslut', id, { file: 'fil.mdx', format: 'mdx', bytes }).faults);
      const { user, system } = process.threadCpuUsage(before);
      return (user + system) / 1000;
    }),
  );
}

/** The made-up decision with the longest list of votes. */
function example(): Parts {
  const texts = makeArchive(200)
    .files.filter(({ collection }) => collection === 'beslut')
    .map(fileText);
  const [longest = ''] = texts.toSorted((a, b) => b.length - a.length);
  const { fields = '', body = '' } = splitFrontMatter(longest) ?? {};
  return { fields, body };
}

/**
 * What it costs to check files of each kind of text, as dense as the bounds let through, beside an ordinary file of the
 * same length, by processor time in one run.
 */
export function benchBounds(): Promise<Finding> {
  const parts = example();
  for (let warm = 0; warm < RUNS; warm += 1) for (const [, text] of files(parts, 20_000)) cost(text);
  const columns = SIZES.map((size) => {
    const usual = ordinary(parts, size);
    const perCharacter = cost(usual) / usual.length;
    return new Map(files(parts, size).map(([kind, text]) => [kind, cost(text) / text.length / perCharacter]));
  });
  const kinds = [...(columns[0]?.keys() ?? [])];
  const ratios = kinds.map((kind) => columns.map((column) => column.get(kind) ?? 0));
  return Promise.resolve({
    name: 'bounds',
    tables: table([
      ['', ...SIZES.map((size) => `${size / 1000} kB`)],
      ...kinds.map((kind, index) => [kind, ...(ratios[index] ?? []).map((ratio) => `${ratio.toFixed(1)} ×`)]),
    ]),
    faults: kinds.flatMap((kind, index) => {
      const worst = Math.max(...(ratios[index] ?? []));
      return worst > MOST ? [`${kind}: ${worst.toFixed(1)} times an ordinary file, at most ${MOST}`] : [];
    }),
  });
}
