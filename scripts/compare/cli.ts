/**
 * npm run compare -- BEFORE AFTER: whether two commits, or two folders of built sites, give readers the same site.
 * Hashed names, how scripts are parted into files, and how pages break their lines make no difference. Exit codes: 0 the same, 1 they differ,
 * 2 the command is written wrong.
 */
import process, { argv, exit, stderr, stdout } from 'node:process';
import { readCommandLine } from '../command-line.ts';
import { differences } from './sites.ts';
import { siteOf } from './site-of.ts';

const USAGE = `Så här: npm run compare -- FÖRE EFTER [--utom MÖNSTER]
  FÖRE, EFTER  en version i git (bygger den) eller mappen med en byggd webbplats
  --utom       ett reguljärt uttryck: filer som får skilja sig, till exempel '^_astro/.*js'
  --hjalp      det här
`;

const said = readCommandLine(argv.slice(2), { utom: { type: 'string' } });
if (said === 'help') {
  stdout.write(USAGE);
  exit(0);
}
const [before, after, ...more] = said === 'wrong' ? [] : said.positionals;
if (said === 'wrong' || before === undefined || after === undefined || more.length > 0) {
  stderr.write(USAGE);
  exit(2);
}
const { utom } = said.values;
const except = utom === undefined ? undefined : new RegExp(utom);
const { gone, added, changed } = differences(siteOf(before), siteOf(after));
const lines = [
  ...gone.map((name) => `borta: ${name}`),
  ...added.map((name) => `ny:    ${name}`),
  ...changed.map((name) => `annan: ${name}`),
].filter((line) => !except?.test(line.slice('borta: '.length)));
stdout.write(
  lines.length === 0 ? 'Samma webbplats.\n' : `${lines.join('\n')}\n${lines.length} filer skiljer sig.\n`,
);
// Not exit(): what is written into a pipe may still be on its way.
process.exitCode = lines.length === 0 ? 0 : 1;
