import { parseArgs } from 'node:util';

export const HELP = `npm run check visar allt som är fel i innehållet, eller i det du namnger.

  npm run check                   hela innehållet
  npm run check -- FIL            bara felen i en fil eller mapp; resten läses men räknas bara
  --alla                          visa alla fel, också många av samma slag
  --json                          för program
  --hjalp                         det här
`;

export interface Options {
  /** Files or folders as they were written; none for the whole content. */
  readonly named: readonly string[];
  /** Whether each fault is shown, also where many are of one kind. */
  readonly all: boolean;
  readonly json: boolean;
}

/** The options of a command line; `help` where that is asked for, and `wrong` for one that cannot be read. */
export function parseArguments(args: readonly string[]): Options | 'help' | 'wrong' {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        alla: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        hjalp: { type: 'boolean', short: 'h', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.hjalp || values.help) return 'help';
    return { named: positionals, all: values.alla, json: values.json };
  } catch {
    return 'wrong';
  }
}
