/**
 * The first thing every npm script runs: `node scripts/setup/cli.mjs FILE [ARGUMENTS…]`.
 *
 * Checks the machine's Node, installs if needed, and hands over to FILE, run by a Node new enough for it.
 * It is what makes a fresh clone work with nothing but Node and npm.
 */
import { fileURLToPath } from 'node:url';
import { handOver } from './hand-over.mjs';
import { install } from './install.mjs';
import { needsInstallation } from './lockfile.mjs';
import { isAtLeast, nodeToRun, oldestToStart } from './node.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** @param {string[]} lines @returns {never} */
function stop(...lines) {
  console.error(lines.join('\n'));
  process.exit(1);
}

if (!isAtLeast(process.version, oldestToStart)) {
  stop(
    `Beslut i korthet behöver Node.js ${oldestToStart[0]} eller nyare. Den här datorn har ${process.version}.`,
    'Hämta en nyare från https://nodejs.org och kör kommandot igen.',
  );
}

if (needsInstallation(root)) {
  console.error('Installerar det som behövs. Det görs bara en gång och tar omkring en minut.');
  if (!install(root)) {
    stop(
      'Installationen misslyckades. Vad som gick fel står ovanför.',
      'Kontrollera nätverket, ta bort mappen node_modules och kör kommandot igen.',
    );
  }
}

const node = nodeToRun(root);
if (node === null) {
  stop(
    `Det finns ingen färdig Node.js för det här systemet (${process.platform}-${process.arch}) att hämta.`,
    `Datorns egen är ${process.version}. Installera Node.js 22.18 eller nyare och kör kommandot igen.`,
  );
}

handOver(node, process.argv.slice(2));
