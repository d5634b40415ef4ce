/**
 * Runs the steps of `npm test` in order. A failed step does not stop the others, save those that need it:
 * one run tells everything that is wrong.
 */
import { noBrowser } from './browser/index.ts';
import { oneFailed, oneSkipped, sum, type Count } from './count.ts';
import type { Step } from './steps.ts';

export type Tools = {
  run: (step: Step) => Count;
  /** Where a browser is, or undefined where none can be had. */
  getBrowser: () => string | undefined;
  /** On a build machine a missing browser is a failure: nobody reads there that tests were skipped. */
  isBuildMachine: boolean;
  say: (text: string) => void;
};

export function runSteps(steps: readonly Step[], tools: Tools): Count {
  const counts = new Map<string, Count>();
  for (const step of steps) {
    tools.say(`\n── ${step.name} (${step.id})`);
    counts.set(step.id, countStep(step, counts, tools));
  }
  const failed = steps.filter(({ id }) => counts.get(id)?.failed);
  tools.say(failed.length > 0 ? '\nFel i:' : '\nInga fel.');
  for (const { id, name } of failed) tools.say(`  ${name}: npm test -- ${id}`);
  return sum([...counts.values()]);
}

function countStep(step: Step, counts: ReadonlyMap<string, Count>, tools: Tools): Count {
  if (step.needs && counts.get(step.needs)?.failed) {
    tools.say(`Hoppas över, eftersom steget ${step.needs} misslyckades.`);
    return oneSkipped;
  }
  if (step.needsBrowser && !tools.getBrowser()) {
    tools.say(noBrowser);
    return tools.isBuildMachine ? oneFailed : oneSkipped;
  }
  return tools.run(step);
}
