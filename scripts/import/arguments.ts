import type { DraftOptions } from '../../src/importing/disk/drafts.ts';
import type { Minutes } from '../../src/importing/disk/read-all.ts';
import { readCommandLine } from '../command-line.ts';

export interface Options extends Minutes, DraftOptions {
  readonly json: boolean;
}

export const USAGE =
  'Så här: npm run import -- FIL… --organisation ID    (--update fyller i det som saknas i filer som finns, --protokollform sparar hur protokollen är uppbyggda, --json skriver bara ut läsningen)';

/** The options of a command line, `help` where that is asked for, or a Swedish message on what is wrong with it. */
export function parseArguments(args: readonly string[]): Options | string {
  const said = readCommandLine(args, {
    json: { type: 'boolean', default: false },
    organisation: { type: 'string' },
    organization: { type: 'string' },
    update: { type: 'boolean', default: false },
    protokollform: { type: 'boolean', default: false },
  });
  if (said === 'help') return said;
  if (said === 'wrong') return `Kommandot känns inte igen.\n${USAGE}`;
  const { values, positionals } = said;
  if (positionals.length === 0) return `Ange minst en fil att läsa.\n${USAGE}`;
  const organization = values.organisation ?? values.organization ?? null;
  const { json, update, protokollform: saveForm } = values;
  return { files: positionals, json, organization, update, saveForm };
}
