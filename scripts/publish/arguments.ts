import { readCommandLine } from '../command-line.ts';

export const USAGE = `Så här: npm run publish -- MAPP
  MAPP          där webbplatsen ska ligga; webbservern visar MAPP/current
  --dry-run     visa vad som skulle ändras för läsaren, utan att publicera
  --rollback    gå tillbaka till utgåvan före; en gång till går ett steg längre
  --restore     ta tillbaka listan över det som är publicerat ur utgåvan, när den här är skadad
  --tick NAMN   pricka av varningar om personuppgifter i filerna efteråt, eller i alla, utan att publicera:
                npm run publish -- --tick "Anna Ek" src/content/beslut/exempelby
  --fewer       tillåt många färre sidor än förra gången
  --take-over N ta över ett lås från en annan dator, om det är minst N timmar gammalt
  --alla        visa alla fel, också många av samma slag
  --hjalp       det här
Utan MAPP, för den som publicerar med GitHub eller GitLab Pages:
  --record      skriv listan över det som är publicerat, efter ett lyckat bygge
  --anew        med --record: glöm det som var publicerat och börja listan på nytt
  --upgrade     gör om listan från en tidigare version av programmet till dagens form
`;

const WAYS = ['dry-run', 'rollback', 'restore', 'record', 'upgrade'] as const;
/** Ways that are about the content alone. */
const WITHOUT_FOLDER: readonly Options['way'][] = ['record', 'upgrade'];

export interface Options {
  /** What is to be done: make a new release public, show what it would change, go back, or only see to the record. */
  readonly way: 'publish' | 'tick' | (typeof WAYS)[number];
  /** Who ticks, and the files or folders that are ticked in. */
  readonly by: string;
  readonly files: readonly string[];
  /** The folder that is published in; empty for ways that need none. */
  readonly dir: string;
  /** Whether the pages may be many fewer than before. */
  readonly fewer: boolean;
  /** Whether the record begins anew. */
  readonly anew: boolean;
  /** The age in hours from which a lock of another machine is taken over. */
  readonly takeOver?: number | undefined;
  /** Whether each fault is shown, also where many are of one kind. */
  readonly alla: boolean;
}

/** The options of a command line; `help` where that is asked for, and `wrong` for one that cannot be read. */
export function parseArguments(args: readonly string[]): Options | 'help' | 'wrong' {
  const said = readCommandLine(args, {
    'dry-run': { type: 'boolean', default: false },
    rollback: { type: 'boolean', default: false },
    restore: { type: 'boolean', default: false },
    fewer: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
    upgrade: { type: 'boolean', default: false },
    anew: { type: 'boolean', default: false },
    'take-over': { type: 'string' },
    tick: { type: 'string' },
    alla: { type: 'boolean', default: false },
  });
  if (typeof said === 'string') return said;
  const { values, positionals } = said;
  const { fewer, anew, alla, 'take-over': hours, tick } = values;
  const ways: Options['way'][] = [
    ...WAYS.filter((name) => values[name]),
    ...(tick === undefined ? [] : (['tick'] as const)),
  ];
  const [way = 'publish'] = ways;
  const by = tick?.trim() ?? '';
  if (hours !== undefined && !/^[1-9]\d*$/.test(hours)) return 'wrong';
  if (
    ways.length > 1 ||
    (way === 'tick' ? by === '' : positionals.length !== (WITHOUT_FOLDER.includes(way) ? 0 : 1)) ||
    (anew && way !== 'record')
  )
    return 'wrong';
  return {
    way,
    by,
    files: way === 'tick' ? positionals : [],
    dir: positionals[0] ?? '',
    fewer,
    anew,
    alla,
    takeOver: hours === undefined ? undefined : Number(hours),
  };
}
