/**
 * `npm test`, or `npm test -- STEP…` for some of its steps. The last line is "N passed, N failed".
 */
import { getBrowser } from './browser/index.ts';
import { summary } from './count.ts';
import { runSteps } from './index.ts';
import { runStep } from './run-step.ts';
import { steps } from './steps.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((id) => !steps.some((step) => step.id === id));
if (unknown.length > 0) {
  console.error(`Det finns inget steg som heter ${unknown.join(' eller ')}. Stegen är:`);
  for (const { id, name } of steps) console.error(`  ${id.padEnd(8)} ${name}`);
  process.exit(2);
}

const chosen = wanted.length > 0 ? steps.filter(({ id }) => wanted.includes(id)) : steps;
const total = runSteps(chosen, {
  run: runStep,
  getBrowser,
  isBuildMachine: process.env.CI === 'true',
  say: (text) => console.log(text),
});
console.log(`\n${summary(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
