import { execFileSync } from 'node:child_process';
import type { Finding } from '../measure/note.ts';
import { table } from '../build/report.ts';

/** What is counted, told apart by path. The archive and its pictures are not the house, and neither are fixtures. */
const KINDS: readonly (readonly [name: string, path: RegExp])[] = [
  ['prov', /\.(test|fixture)\.ts$|^scripts\/test\//],
  ['ord', /^src\/messages\//],
  ['kod', /\.(ts|mts|js|mjs|astro)$/],
  ['stilar', /\.css$/],
  ['data', /\.(ya?ml|json|txt|csv)$/],
  ['sidor i MDX', /\.mdx$/],
];
const OUTSIDE = /^src\/content\/|\/fixtures\/|\/__snapshots__\/|^package-lock\.json$|^docs\/|^findings\//;

/** Lines of each kind in a commit. */
function linesOf(commit: string): Map<string, number> {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const counts = new Map(KINDS.map(([name]) => [name, 0]));
  // "commit:path:lines" for every text file.
  for (const row of git(
    'grep',
    '-c',
    '-I',
    '',
    commit,
    '--',
    'src',
    'scripts',
    'public',
    '*.mjs',
    '*.ts',
  ).split('\n')) {
    const [, path = '', lines = ''] = /^[^:]+:(.+):(\d+)$/.exec(row) ?? [];
    const [name] = KINDS.find(([, kind]) => kind.test(path)) ?? [];
    if (name === undefined || OUTSIDE.test(path)) continue;
    counts.set(name, (counts.get(name) ?? 0) + Number(lines));
  }
  return counts;
}

/** How large the house is, in lines by kind: in the last commit and in an earlier one, which BENCH_SINCE names. */
export function benchHouse(): Promise<Finding> {
  const since = process.env['BENCH_SINCE'] ?? 'HEAD~1';
  const [before, now] = [linesOf(since), linesOf('HEAD')];
  const row = (name: string, from: number, to: number) => [name, String(from), String(to), String(to - from)];
  const sum = (counts: Map<string, number>) =>
    [...counts.values()].reduce((total, count) => total + count, 0);
  const tables = table([
    ['', since, 'nu', 'skillnad'],
    ...KINDS.map(([name]) => row(name, before.get(name) ?? 0, now.get(name) ?? 0)),
    row('allt', sum(before), sum(now)),
  ]);
  return Promise.resolve({ name: 'house', tables });
}
