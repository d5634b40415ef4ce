import { parseArgs } from 'node:util';
import type { DraftOptions } from '../../src/importing/disk/drafts.ts';
import type { Minutes } from '../../src/importing/disk/read-all.ts';

export interface Options extends Minutes, DraftOptions {
  readonly json: boolean;
}

export const USAGE =
  'Så här: npm run import -- FIL… --organisation ID    (--update fyller i det som saknas i filer som finns, --json skriver bara ut läsningen)';

/** The options of a command line, `help` where that is asked for, or a Swedish message on what is wrong with it. */
export function parseArguments(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        organisation: { type: 'string' },
        organization: { type: 'string' },
        update: { type: 'boolean', default: false },
        hjalp: { type: 'boolean', short: 'h', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.hjalp || values.help) return 'help';
    if (positionals.length === 0) return `Ange minst en fil att läsa.\n${USAGE}`;
    const organization = values.organisation ?? values.organization ?? null;
    return { files: positionals, json: values.json, organization, update: values.update };
  } catch {
    return `Kommandot känns inte igen.\n${USAGE}`;
  }
}
