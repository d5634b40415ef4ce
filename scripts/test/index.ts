/**
 * Runs the steps of `npm test` in order. A failed step does not stop the others, save those that need it:
 * one run tells everything that is wrong.
 */
import { getBrowser, noBrowser } from './browser/index.ts';
import { oneFailed, oneSkipped, sum, type Count } from './count.ts';
import { runStep } from './run-step.ts';
import { steps, type Step } from './steps.ts';

/**
 * @param isBuildMachine there, a missing browser is a failure: nobody reads that tests were skipped
 */
export function runSteps(chosen: readonly Step[], isBuildMachine: boolean): Count {
  const counts = new Map<string, Count>();
  for (const step of chosen) {
    console.log(`\n── ${step.name} (${step.id})`);
    counts.set(step.id, countStep(step, counts, isBuildMachine));
  }
  const failed = chosen.filter(({ id }) => counts.get(id)?.failed);
  console.log(failed.length > 0 ? '\nFel i:' : '\nAllt stämmer.');
  for (const { id, name } of failed) console.log(`  ${name}: npm test -- ${id}`);
  return sum([...counts.values()]);
}

function countStep(step: Step, counts: ReadonlyMap<string, Count>, isBuildMachine: boolean): Count {
  if (step.needs && counts.get(step.needs)?.failed) {
    const needed = steps.find(({ id }) => id === step.needs);
    console.log(`Hoppas över, eftersom steget ”${needed?.name}” misslyckades.`);
    return oneSkipped;
  }
  if (step.needsBrowser) {
    const browser = getBrowser();
    if (!browser) {
      console.log(noBrowser);
      return isBuildMachine ? oneFailed : oneSkipped;
    }
    process.env.CHROMIUM_PATH = browser;
  }
  return runStep(step);
}
