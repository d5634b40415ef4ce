import { readCommandLine } from '../command-line.ts';

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
  const said = readCommandLine(args, {
    alla: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  if (typeof said === 'string') return said;
  const { values, positionals } = said;
  return { named: positionals, all: values.alla, json: values.json };
}
