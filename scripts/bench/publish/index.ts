import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, execPath, stdout } from 'node:process';
import { noCache } from '../../../src/reading/entry-cache.ts';
import { readArchive } from '../../../src/reading/read-archive.ts';
import { contentRoot } from '../../../src/site/settings/content-root.ts';
import { writeText } from '../archive/file.ts';
import { table } from '../build/report.ts';
import { freshFolder } from '../build/sites.ts';
import { machine } from '../measure/machine.ts';
import type { Finding } from '../measure/note.ts';
import { measure, median, type Measured, type Program } from '../measure/process.ts';
import { measureSaving } from './dev-server.ts';
import { addMeeting } from './new-meeting.ts';

/** The meeting with most decisions that is dated, and the first of those: what is written once more, and saved. */
function busiestMeeting(content: string): { meeting: string; decision: string } {
  const { beslut, sammantraden } = readArchive(content, noCache).archive;
  const dated = new Set(sammantraden.flatMap(({ id, data }) => (data.date === 'unknown' ? [] : [id])));
  const meetings = Map.groupBy(
    beslut.filter(({ data }) => dated.has(data.meeting)),
    ({ data }) => data.meeting,
  );
  const [busiest] = [...meetings].toSorted(([, a], [, b]) => b.length - a.length);
  const [first] = busiest?.[1] ?? [];
  if (!busiest || !first) throw new Error('Arkivet har inget daterat sammanträde med beslut.');
  return { meeting: busiest[0], decision: first.id };
}

const comma = (value: number, decimals: number) => value.toFixed(decimals).replace('.', ',');

/**
 * The speed of the flow, with a copy of the repository's archive: from saving a file until its page shows it, and a
 * whole publication after one new meeting. Beside them stands a mere build of the same pages in the same run.
 */
export async function benchPublish(_count: number, wanted: number | undefined): Promise<Finding> {
  const runs = wanted ?? 3;
  const folder = '.work/bench/publish';
  freshFolder(folder);
  const [content, target, out] = ['content', 'public', 'out'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  cpSync(contentRoot(), content, { recursive: true });
  const program = (args: string[], env: Record<string, string> = {}): Program => ({
    command: execPath,
    args,
    cwd: cwd(),
    env: { BESLUT_CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    log: join(folder, 'log'),
  });
  const publish = program(['scripts/publish/cli.ts', target]);
  const build = program(['scripts/bench/build/our-site.ts'], { BESLUT_OUT: out });

  stdout.write('Publicerar arkivet som det är.\n');
  await measure(publish);
  const { meeting, decision } = busiestMeeting(content);
  const decisions = addMeeting(content, meeting);
  const series: { publish: Measured[]; build: Measured[] } = { publish: [], build: [] };
  for (let run = 1; run <= runs; run += 1) {
    stdout.write(
      `Körning ${run} av ${runs}: publicerar efter ett nytt sammanträde med ${decisions} beslut.\n`,
    );
    series.publish.push(await measure(publish));
    series.build.push(await measure(build));
  }
  stdout.write('Sparar en fil medan npm run dev visar den.\n');
  const saving = await measureSaving(content, decision, runs + 1);
  // The first waits for the server to warm up.
  const [first = 0, ...rest] = saving;

  const thisMachine = machine();
  const [published, built] = [median(series.publish), median(series.build)];
  const shown = median(rest.map((seconds) => ({ seconds })));
  const row = (name: string, seconds: number, cpu?: number) => [
    name,
    `${comma(seconds, 1)} s`,
    cpu === undefined ? '–' : `${comma(cpu, 1)} s`,
    `${comma(seconds / built.seconds, 2)} ×`,
  ];
  const tables = [
    `Medianen av ${runs} körningar. ${thisMachine.cores} kärnor, Node ${thisMachine.node}, last ${thisMachine.load}.`,
    '',
    table([
      ['', 'Tid', 'Processor', 'Mot bara bygget'],
      row('Publicera efter ett nytt sammanträde', published.seconds, published.cpuSeconds),
      row('Bara bygget av samma sidor', built.seconds, built.cpuSeconds),
      row('Från sparad fil till sidan, första gången', first),
      row('Från sparad fil till sidan, därefter', shown.seconds),
    ]),
  ].join('\n');
  const file = `${folder}.json`;
  const results = { publish: series.publish, build: series.build, savingSeconds: saving };
  writeText(
    file,
    `${JSON.stringify({ bench: 'publish', decisions, machine: thisMachine, results }, null, 2)}\n`,
  );
  stdout.write(`Siffrorna finns i ${file}\n`);
  return { name: 'publish', tables };
}
