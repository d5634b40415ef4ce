import { parseArgs } from 'node:util';

export interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  /** The id of an organisation in the content: "norrbotten". */
  readonly organization: string | null;
}

const USAGE =
  'Så här: npm run import -- FIL… --organisation ID    (lägg till --json för att bara skriva ut läsningen)';

/** The options of a command line, or a Swedish message on what is wrong with it. */
export function parseArguments(args: readonly string[]): Options | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        organisation: { type: 'string' },
        organization: { type: 'string' },
      },
    });
    if (positionals.length === 0) return `Ange minst en fil att läsa.\n${USAGE}`;
    return {
      files: positionals,
      json: values.json,
      organization: values.organisation ?? values.organization ?? null,
    };
  } catch {
    return `Kommandot känns inte igen.\n${USAGE}`;
  }
}
