import { readCommandLine } from '../command-line.ts';

export const USAGE = `Så här: npm run withdraw -- ADRESS --reason "SKÄL" --dir MAPP
  ADRESS        sidans adress, som den står i webbläsaren
  --reason SKÄL varför, i en mening som läsaren får se; skriv inget av det som ska bort
  --dir MAPP    mappen som ni publicerar i: utan den rensas bara innehållet, listan och cacharna
  --part DEL    dra bara tillbaka en text: ett fält (summary, clauses.2.text), eller text för texten under fälten
  --take-over N ta över ett lås från en annan dator, om det är minst N timmar gammalt
  --hjalp       det här
`;

/** What is to be taken back, and why. */
export interface Options {
  readonly address: string;
  readonly reason: string;
  readonly part: string | undefined;
  readonly dir: string | undefined;
  readonly takeOver: number | undefined;
}

/** The options of a command line; `help` where that is asked for, and `wrong` for one that cannot be read. */
export function parseArguments(args: readonly string[]): Options | 'help' | 'wrong' {
  const said = readCommandLine(args, {
    reason: { type: 'string' },
    part: { type: 'string' },
    dir: { type: 'string' },
    'take-over': { type: 'string' },
  });
  if (typeof said === 'string') return said;
  const { values, positionals } = said;
  const [address] = positionals;
  const reason = values.reason?.trim();
  const hours = values['take-over'];
  if (address === undefined || positionals.length > 1 || !reason) return 'wrong';
  if (hours !== undefined && !/^[1-9]\d*$/.test(hours)) return 'wrong';
  const takeOver = hours === undefined ? undefined : Number(hours);
  return { address, reason, part: values.part, dir: values.dir, takeOver };
}
