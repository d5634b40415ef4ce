import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { makeArchive } from '../archive/index.ts';
import { writeText } from '../archive/file.ts';
import { machine, versionOf } from '../measure/machine.ts';
import type { Finding } from '../measure/note.ts';
import { measure, median, type Measured } from '../measure/process.ts';
import { budgetLines } from './budgets.ts';
import { buildTable, type Row } from './report.ts';
import { clearOut, forgetCaches, freshFolder, globSite, hugoSite, ourSite, type Site } from './sites.ts';

const FEW = 2000;

/** The HTML pages of a built site, and how much they are. */
function pagesOf(out: string): { pages: number; megabytes: number } {
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  );
  const bytes = files.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
  return { pages: files.length, megabytes: bytes / 1e6 };
}

/** The runs of one way to build, and what it made. */
class Series {
  readonly name: string;
  readonly runs: Measured[] = [];
  made = { pages: 0, megabytes: 0 };

  constructor(name: string) {
    this.name = name;
  }

  async run(site: Site): Promise<void> {
    clearOut(site);
    const measured = await measure(site.program);
    this.runs.push(measured);
    this.made = pagesOf(site.out);
    stdout.write(`  ${this.name}: ${measured.seconds.toFixed(1).replace('.', ',')} s\n`);
  }

  row(): Row {
    return { name: this.name, figures: median(this.runs), ...this.made };
  }
}

const astroVersion = () =>
  (JSON.parse(readFileSync('node_modules/astro/package.json', 'utf8')) as { version: string }).version;

/**
 * Builds the same made-up documents with this project, with Astro's glob() collections and, where it is
 * installed, with Hugo. The ways take turns, so that a machine that is slower for a while is so to all.
 */
export async function benchBuild(count: number, wanted: number | undefined): Promise<Finding> {
  const runs = wanted ?? (count > FEW ? 1 : 3);
  const folder = `.work/bench/build-${count}`;
  freshFolder(folder);
  const thisMachine = machine();
  if (thisMachine.load > thisMachine.cores / 2)
    stdout.write('Maskinen är upptagen med annat. Lita mer på processortiden än på tiden.\n');
  const hugoVersion = versionOf('hugo', 'version')?.split(' ')[1];
  const [ours, glob] = [ourSite(folder), globSite(folder)];
  const hugo = hugoVersion === undefined ? undefined : hugoSite(folder);

  stdout.write(`Skriver ${count} påhittade beslut.\n`);
  const { files, newMeeting } = makeArchive(count);
  for (const site of [ours, glob, hugo]) site?.write(files);

  const series = {
    cold: new Series('Beslut i korthet, kallt'),
    warm: new Series('Beslut i korthet, inget ändrat'),
    newMeeting: new Series('Beslut i korthet, ett nytt sammanträde'),
    glob: new Series('Astro med glob() och MDX'),
    hugo: new Series('Hugo'),
  };
  for (let run = 1; run <= runs; run += 1) {
    stdout.write(`Körning ${run} av ${runs}:\n`);
    if (hugo) {
      forgetCaches(hugo);
      await series.hugo.run(hugo);
    }
    forgetCaches(ours);
    await series.cold.run(ours);
    await series.warm.run(ours);
    ours.write(newMeeting);
    await series.newMeeting.run(ours);
    ours.remove(newMeeting);
    forgetCaches(glob);
    await series.glob.run(glob);
  }

  const rows = Object.fromEntries(
    Object.entries(series).flatMap(([name, measurements]) =>
      measurements.runs.length > 0 ? [[name, measurements.row()] as const] : [],
    ),
  ) as Record<Exclude<keyof typeof series, 'hugo'>, Row> & { hugo?: Row };
  const tables = [
    `${count} beslut, ${runs === 1 ? 'en körning' : `medianen av ${runs} körningar`}. ` +
      `${thisMachine.cores} kärnor, ${thisMachine.memoryGigabytes} GB, Node ${thisMachine.node}, Astro ${astroVersion()}, Hugo ${hugoVersion ?? 'är inte installerat'}.`,
    '',
    buildTable(Object.values(rows), rows.hugo?.figures, rows.glob.figures),
    '',
    'Gränserna, som gäller 10 000 beslut:',
    ...budgetLines(rows.cold.figures, rows.newMeeting.figures, rows.hugo?.figures),
  ].join('\n');
  const versions = { astro: astroVersion(), hugo: hugoVersion ?? null };
  const results = Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [
      name,
      { ...row, runs: series[name as keyof typeof series].runs },
    ]),
  );
  const file = `${folder}.json`;
  writeText(
    file,
    `${JSON.stringify({ bench: 'build', count, machine: thisMachine, versions, results }, null, 2)}\n`,
  );
  stdout.write(`Siffrorna finns i ${file}\n`);
  return { name: `build-${count}`, tables };
}
