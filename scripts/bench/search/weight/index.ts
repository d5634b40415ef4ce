import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, execPath, stdout } from 'node:process';
import { find } from '../../../../src/search/client/find.ts';
import { openWordIndex } from '../../../../src/search/client/index/files.ts';
import { resultOf } from '../../../../src/search/client/result.ts';
import { PAGE, readState } from '../../../../src/search/client/state.ts';
import { writeText } from '../../archive/file.ts';
import type { Finding } from '../../measure/note.ts';
import { measure } from '../../measure/process.ts';
import { readMinutes } from '../minutes.ts';
import { Served } from '../served.ts';
import { madeSite } from './archive.ts';
import { htmlOf } from './html.ts';

const FOLDER = '.work/bench/search';
/** Of the budget, in bytes: for any question, and for most. */
const LIMITS = { most: 150_000, median: 80_000 };

/** What a question fetches of each sort of file, in bytes. */
type Sorts = Readonly<Record<string, number>>;
const sortOf = (path: string) =>
  /\/core\.json$/.test(path)
    ? 'kärna'
    : (sorts[/\/([a-z]+)\d*[^/]*\.json$/.exec(path)?.[1]?.charAt(0) ?? ''] ?? path);
const sorts: Readonly<Record<string, string>> = {
  t: 'ord',
  x: 'texter',
  s: 'förslag',
  g: 'ärenden',
  f: 'filter',
  d: 'dagar',
};

/**
 * What the search weighs with so many decisions and all pages that a site has of them: what it takes to make its index,
 * and what readers fetch to the first ten results of each question of the judged sets.
 * @param script the bytes of the page's script
 */
export async function benchWeight(
  decisions: number,
  minutes: string,
  questions: readonly string[],
  script: number,
): Promise<Finding | undefined> {
  const real = readMinutes(minutes);
  if (!real) {
    stdout.write(`Inga protokoll finns i ${minutes}, så sökningens vikt mäts inte.\n`);
    return undefined;
  }
  const folder = `${FOLDER}/weight-${decisions}`;
  rmSync(folder, { recursive: true, force: true });
  let pages = 0;
  for (const page of madeSite(real, decisions)) {
    writeText(join(folder, page.path, 'index.html'), htmlOf(page));
    pages += 1;
  }
  const made = await measure({
    command: execPath,
    args: ['scripts/bench/search/weight/run.ts', folder],
    cwd: cwd(),
    log: `${folder}.log`,
  });
  const files = readdirSync(join(folder, 'sokord'), { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, 'sokord', name)))
    .filter((entry) => entry.isFile());
  const megabytes = files.reduce((sum, { size }) => sum + size, 0) / 1e6;

  const served = new Served(folder);
  const get = async (path: string) => JSON.parse(new TextDecoder().decode(served.get(path))) as unknown;
  const asked: { question: string; bytes: number; files: number; results: number; sorts: Sorts }[] = [];
  for (const question of questions) {
    served.forget();
    const finding = await find(await openWordIndex(get), { ...readState(''), text: question });
    await Promise.all(finding.entries.slice(0, PAGE).map((entry) => resultOf(entry, finding)));
    const sent = served.sent;
    asked.push({
      question,
      bytes: sent.bytes + script,
      files: sent.files + 1,
      results: finding.entries.length,
      sorts: Object.fromEntries(
        [...Map.groupBy(served.fetched, ([path]) => sortOf(path))].map(([sort, list]) => [
          sort,
          list.reduce((sum, [, bytes]) => sum + bytes, 0),
        ]),
      ),
    });
  }
  rmSync(folder, { recursive: true, force: true });

  const byBytes = asked.toSorted((a, b) => b.bytes - a.bytes);
  const median = byBytes[Math.floor(byBytes.length / 2)]?.bytes ?? NaN;
  const most = byBytes[0]?.bytes ?? NaN;
  const told = (sum: Sorts) =>
    Object.entries({ skript: script, ...sum })
      .toSorted(([, a], [, b]) => b - a)
      .map(([sort, bytes]) => `${sort} ${kilobytes(bytes)}`)
      .join(', ');
  const tables = [
    `${figure(decisions)} påhittade beslut, ${figure(pages)} sidor; ${asked.length} frågor ur de bedömda uppsättningarna.`,
    '',
    `Sökregistret: ${figure(files.length)} filer, ${megabytes.toFixed(1).replace('.', ',')} MB.`,
    `Att göra det: ${seconds(made.seconds)}${made.cpuSeconds === undefined ? '' : `, processortid ${seconds(made.cpuSeconds)}, ${((made.cpuSeconds / pages) * 1000).toFixed(1).replace('.', ',')} ms en sida`}${made.peakMegabytes === undefined ? '' : `, som mest ${figure(Math.round(made.peakMegabytes))} MB`}.`,
    '',
    `Byte till de tio första träffarna: median ${kilobytes(median)} (högst ${kilobytes(LIMITS.median)}), mest ${kilobytes(most)} (högst ${kilobytes(LIMITS.most)}).`,
    `Median av filerna: ${asked.map((answer) => answer.files).toSorted((a, b) => a - b)[Math.floor(asked.length / 2)]}.`,
    '',
    'De tyngsta frågorna:',
    ...byBytes
      .slice(0, 8)
      .map(
        (answer) =>
          `  ${kilobytes(answer.bytes)} ${answer.question} (${figure(answer.results)} träffar): ${told(answer.sorts)}`,
      ),
    'Den mittersta:',
    ...byBytes
      .slice(Math.floor(byBytes.length / 2), Math.floor(byBytes.length / 2) + 1)
      .map(
        (answer) =>
          `  ${kilobytes(answer.bytes)} ${answer.question} (${figure(answer.results)} träffar): ${told(answer.sorts)}`,
      ),
  ].join('\n');
  const faults = [
    ...(most > LIMITS.most ? [`most ${kilobytes(most)}, limit ${kilobytes(LIMITS.most)}`] : []),
    ...(median > LIMITS.median ? [`median ${kilobytes(median)}, limit ${kilobytes(LIMITS.median)}`] : []),
  ];
  return { name: `search-weight-${decisions}`, tables, faults };
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const figure = (value: number) => value.toLocaleString('sv-SE');
const seconds = (value: number) => `${value.toFixed(1).replace('.', ',')} s`;
