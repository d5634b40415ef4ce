import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { writeText } from '../archive/file.ts';
import { machine } from '../measure/machine.ts';
import type { Finding } from '../measure/note.ts';
import { absentTable, hasIndex, measureAbsent } from './absent/index.ts';
import { readMorphology } from './absent/morphology.ts';
import { makeParagraphs } from './documents.ts';
import type { Peer } from './engines.ts';
import { readJudged, type Judged } from './judged.ts';
import { miniSearch } from './mini-search.ts';
import { readMinutes } from './minutes.ts';
import { ourEngine } from './our-engine.ts';
import { plainPagefind } from './plain-pagefind.ts';
import { scoreOf } from './score.ts';
import { benchWeight } from './weight/index.ts';
import { absentReport, searchReport, type Answered } from './report.ts';

const MINUTES = '../shared/minutes';
const QUESTIONS = 'scripts/bench/search';
/**
 * Those held out were first asked after the tuning with the others, and so were the paraphrases. Who wrote the
 * independent ones had not seen the search; they were asked once before anything was tuned with them. Who wrote the blind
 * ones had seen the minutes only. docs/measurements tells what each gave at first: by now all have been tuned with, but
 * for the unseen ones, which never may be.
 */
const SETS = [
  'queries',
  'held-out',
  'citizens',
  'citizens-held-out',
  'paraphrases',
  'independent',
  'unseen',
  'blind-everyday',
  'blind-english',
  'blind-absent',
];
/** Answers to questions of the sets that are neither needed nor wrong. */
const NEITHER = 'blind-borderline';
const FOLDER = '.work/bench/search';

/** The script of the search page, of the built site, with what it imports. Without a built site it is not counted. */
function scriptBytes(): number {
  if (!existsSync('dist/_astro')) return 0;
  const scripts = readdirSync('dist/_astro').filter((name) => name.startsWith('SearchResults.'));
  const needed = new Set(scripts.filter((name) => name.endsWith('.js')));
  // A set goes on to what is added while it is gone through.
  for (const name of needed)
    for (const [, imported = ''] of readFileSync(`dist/_astro/${name}`, 'utf8').matchAll(
      /from"\.\/([^"]+)"/g,
    ))
      needed.add(imported);
  return [...needed].reduce(
    (sum, name) => sum + brotliCompressSync(readFileSync(`dist/_astro/${name}`)).length,
    0,
  );
}

/** What the search says of two thousand words that are not there, by a seed that changes with each run. */
async function absentTables(minutes: string): Promise<string[]> {
  const seed = process.env['BENCH_SEED'] ?? new Date().toISOString();
  const morphology = await readMorphology();
  const archives = [
    ['protokollen', minutes],
    ['webbplatsens arkiv', 'dist'],
  ] as const;
  const tables: string[] = [];
  for (const [name, folder] of archives.filter(([, folder]) => hasIndex(folder))) {
    const measured = await measureAbsent(folder, morphology, seed, {
      names: 500,
      words: 1000,
      present: 1000,
    });
    tables.push(`Ord dragna ur ${name}, frö ${seed}\n\n${absentTable(measured)}`);
  }
  return tables;
}

async function askAll(
  peer: Peer,
  judged: readonly Judged[],
  neither: ReadonlyMap<string, readonly string[]>,
): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const { kind, query, expected } of judged) {
    const start = performance.now();
    const reply = await peer.ask(query, kind === 'english' ? 'en' : undefined);
    const milliseconds = performance.now() - start;
    const score = scoreOf(reply.found, expected, neither.get(query));
    answers.push({ kind, query, ...reply, milliseconds, ...score });
  }
  return answers;
}

const isAbsent = (queries: readonly Judged[]) => queries.every(({ expected }) => expected.length === 0);

/** What the search weighs with so many decisions; see {@link benchWeight}. */
export function benchSearchWeight(decisions: number): Promise<Finding | undefined> {
  const files = SETS.map((name) => `${QUESTIONS}/${name}.yaml`).filter((file) => existsSync(file));
  const questions = files.flatMap(readJudged).map(({ query }) => query);
  return benchWeight(decisions, process.env['BENCH_MINUTES'] ?? MINUTES, questions, scriptBytes());
}

/**
 * Asks three engines the same judged questions over the same paragraphs: real ones of minutes, and made ones up
 * to `count` in all. Other minutes and questions can be given in the environment: BENCH_MINUTES, a folder, and
 * BENCH_QUERIES, a file in the form of queries.yaml.
 */
export async function benchSearch(count: number): Promise<Finding | undefined> {
  const folder = process.env['BENCH_MINUTES'] ?? MINUTES;
  const real = readMinutes(folder);
  if (!real) {
    stdout.write(`Inga protokoll finns i ${folder}, så sökningen mäts inte.\n`);
    return undefined;
  }
  const given = process.env['BENCH_QUERIES'];
  const sets = given ? [given] : SETS.map((name) => `${QUESTIONS}/${name}.yaml`);
  const judged = sets.filter((file) => existsSync(file)).map((file) => ({ file, queries: readJudged(file) }));
  const near = given ? [] : readJudged(`${QUESTIONS}/${NEITHER}.yaml`);
  const neither = new Map(near.map(({ query, expected }) => [query, expected]));
  const all = judged.flatMap(({ queries }) => queries);
  const known = new Set(real.map(({ id }) => id));
  const unknown = [...all, ...near].flatMap(({ expected }) => expected).filter((id) => !known.has(id));
  if (unknown.length > 0) throw new Error(`Frågorna nämner paragrafer som inte finns: ${unknown.join(', ')}`);
  const made = makeParagraphs(
    real,
    Math.max(0, count - real.length),
    all.map(({ query }) => query),
  );
  const documents = [...real, ...made];
  stdout.write(`${real.length} paragrafer ur protokoll och ${made.length} påhittade.\n`);

  const peers = [
    ourEngine(documents, `${FOLDER}/ours`, scriptBytes()),
    await plainPagefind(documents, `${FOLDER}/pagefind`),
    miniSearch(documents),
  ];
  const tables: string[] = [`${real.length} paragrafer ur protokoll och ${made.length} påhittade.`];
  const results: { file: string; engines: { name: string; answers: Answered[] }[] }[] = [];
  for (const { file, queries } of judged) {
    const engines: { name: string; answers: Answered[] }[] = [];
    for (const peer of peers)
      engines.push({ name: peer.name, answers: await askAll(peer, queries, neither) });
    results.push({ file, engines });
    tables.push(
      `${file}: ${queries.length} frågor\n\n${isAbsent(queries) ? absentReport(engines) : searchReport(engines)}`,
    );
  }
  tables.push(...(await absentTables(`${FOLDER}/ours`)));
  const file = `${FOLDER}-${documents.length}.json`;
  writeText(
    file,
    `${JSON.stringify({ bench: 'search', real: real.length, made: made.length, machine: machine(), results }, null, 2)}\n`,
  );
  stdout.write(`Siffrorna finns i ${file}\n`);
  return { name: `search-${documents.length}`, tables: tables.join('\n\n') };
}
