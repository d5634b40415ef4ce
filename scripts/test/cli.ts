/**
 * `npm test`, `npm test -- whole` for that and what costs more, `npm test -- changed` for what the changes can touch, or
 * `npm test -- STEP… [PATH… OPTION…]` for some of its steps, and some files of them. The last line is "N passed, N
 * failed".
 */
import { availableParallelism } from 'node:os';
import { getBrowser } from './browser/index.ts';
import { changesSinceMain } from './changed/files.ts';
import { stepsFor } from './changed/steps.ts';
import { summary } from './count.ts';
import { runSteps } from './index.ts';
import { runStep } from './run-step.ts';
import { daily, only, steps, type Step } from './steps.ts';

const isForPrograms = (word: string) => word.includes('/') || word.startsWith('-');
const words = process.argv.slice(2);
const wanted = words.filter((word) => !isForPrograms(word));
/** Paths and options, which go on to the program of each step: `npm test -- unit src/exports -u`. */
const handedOn = words.filter(isForPrograms);
const unknown = wanted.filter((id) => !['whole', 'changed', ...steps.map((step) => step.id)].includes(id));
if (unknown.length > 0) {
  console.error(`Det finns inget steg som heter ${unknown.join(' eller ')}. Stegen är:`);
  for (const { id, name } of steps) console.error(`  ${id.padEnd(8)} ${name}`);
  console.error('  whole    Alla steg');
  console.error('  changed  Det som ändringarna kan röra');
  process.exit(2);
}
const chosen = stepsOf(wanted);
if (handedOn.length > 0 && (wanted.length === 0 || chosen.length === steps.length)) {
  console.error(
    `Skriv vilket steg som ska få ${handedOn.join(' ')}, till exempel npm test -- unit src/exports`,
  );
  process.exit(2);
}

/** Those asked for by name, all of them, what the changes can touch, or those of every day. */
function stepsOf(ids: readonly string[]): readonly Step[] {
  if (ids.includes('whole')) return steps;
  if (ids.includes('changed')) return stepsFor(changesSinceMain());
  return ids.length > 0 ? steps.filter(({ id }) => ids.includes(id)) : daily;
}

const toRun = chosen.map((step) => only(step, handedOn));
const total = await runSteps(toRun, {
  run: (step) => runStep(step, toRun.length === 1),
  getBrowser,
  isBuildMachine: process.env.CI === 'true',
  cores: Math.min(2, availableParallelism()),
  say: (text) => console.log(text),
});
const leftOut = steps.filter(({ id }) => !toRun.some((step) => step.id === id));
if (leftOut.length > 0 && !wanted.some((id) => steps.some((step) => step.id === id))) {
  console.log('\nUtelämnat, körs av npm test -- whole:');
  for (const { id, name } of leftOut) console.log(`  ${name}: npm test -- ${id}`);
}
console.log(`\n${summary(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
