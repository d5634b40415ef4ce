import { writeText } from '../archive/file.ts';
import { machine } from './machine.ts';

const FOLDER = 'docs/measurements';

/** What a measurement found, as tables of text for people. */
export interface Finding {
  /** Names the file: "build-1000". */
  readonly name: string;
  readonly tables: string;
  /** Limits that were missed: the command ends with 1. */
  readonly faults?: readonly string[];
}

/**
 * Keeps a measurement in the documentation: what was run, when, on what and with which result, so that no figure
 * there is copied by hand.
 * @param command as it was typed
 * @returns the file that was written
 */
export function writeNote({ name, tables, faults = [] }: Finding, command: string, day: string): string {
  const { cores, memoryGigabytes, node, load, processor } = machine();
  const file = `${FOLDER}/${name}.md`;
  const where = `${cores} cores (${processor}), ${memoryGigabytes} GB, Node ${node}`;
  writeText(
    file,
    [
      `# ${command}`,
      '',
      `Run on ${day}: ${where}.`,
      `Load ${load} at the end: with as many as cores or more, trust processor time and ratios rather than seconds.`,
      'Written by the command, which replaces it when it is run again.',
      '',
      '```text',
      tables.trim(),
      '```',
      ...(faults.length > 0
        ? ['', 'Limits that were missed:', '', ...faults.map((fault) => `- ${fault}`)]
        : []),
      '',
    ].join('\n'),
  );
  return file;
}
