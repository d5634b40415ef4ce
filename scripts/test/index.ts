/**
 * Runs the steps of `npm test`, beside each other where they do not depend on one another. A failed step does not stop
 * the others, save those that need it: one run tells everything that is wrong.
 */
import { noBrowser } from './browser/index.ts';
import { oneFailed, oneSkipped, sum, type Count } from './count.ts';
import type { Step } from './steps.ts';

/** What came of a step, and what it printed where that has not been shown yet. */
export type Outcome = { count: Count; printed?: string };

export type Tools = {
  run: (step: Step) => Promise<Outcome>;
  /** Where a browser is, or undefined where none can be had. */
  getBrowser: () => string | undefined;
  /** On a build machine a missing browser is a failure: nobody reads there that tests were skipped. */
  isBuildMachine: boolean;
  /** How many steps run at a time, at least one. */
  cores: number;
  say: (text: string) => void;
};

/** Runs these steps and says of each, when it is done, what it printed, and last which failed. */
export async function runSteps(steps: readonly Step[], tools: Tools): Promise<Count> {
  const counts = new Map<string, Count>();
  const running = new Map<Step, Promise<void>>();
  const waiting = [...steps];

  const isDone = (id: string) => counts.has(id) || !steps.some((step) => step.id === id);
  const mayBegin = ({ id, needs, notBeside }: Step) =>
    (needs === undefined || isDone(needs)) &&
    ![...running.keys()].some((step) => step.id === notBeside || step.notBeside === id);

  const begin = async (step: Step) => {
    const { count, printed } = await outcomeOf(step, counts, tools);
    tools.say(`\n── ${step.name} (${step.id})`);
    if (printed) tools.say(printed);
    counts.set(step.id, count);
    running.delete(step);
  };

  while (counts.size < steps.length) {
    const next = waiting.find(mayBegin);
    if (next && running.size < tools.cores) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next, begin(next));
    } else {
      await Promise.race(running.values());
    }
  }

  const failed = steps.filter(({ id }) => counts.get(id)?.failed);
  tools.say(failed.length > 0 ? '\nFel i:' : '\nInga fel.');
  for (const { id, name } of failed) tools.say(`  ${name}: npm test -- ${id}`);
  return sum([...counts.values()]);
}

async function outcomeOf(step: Step, counts: ReadonlyMap<string, Count>, tools: Tools): Promise<Outcome> {
  if (step.needs && counts.get(step.needs)?.failed)
    return {
      count: oneSkipped,
      printed: `Hoppas över, eftersom steget ${step.needs} misslyckades.`,
    };
  if (step.needsBrowser && !tools.getBrowser())
    return { count: tools.isBuildMachine ? oneFailed : oneSkipped, printed: noBrowser };
  return tools.run(step);
}
