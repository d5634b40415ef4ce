/** A law that the site refers to, and where and when its text was read. */
export interface Law {
  /** What a sentence calls it, in the definite form: "kommunallagen". */
  readonly name: string;
  readonly english: string;
  /** Its number in Svensk författningssamling. */
  readonly number: string;
  readonly source: string;
  /** The latest amendment that the text read holds, with its number. */
  readonly asOf: string;
  /** The day the text was read. */
  readonly read: string;
}

const MIRROR = 'github.com/se-lex/sfs, commit aaf6164';

/** The laws, by what code calls them before the number of a paragraph. */
export const laws = {
  KL: {
    name: 'kommunallagen',
    english: 'the Local Government Act',
    number: '2017:725',
    source: `${MIRROR}, 2017/sfs-2017-725.md`,
    asOf: '2025:450',
    read: '2026-12-01',
  },
  FL: {
    name: 'förvaltningslagen',
    english: 'the Administrative Procedure Act',
    number: '2017:900',
    source: `${MIRROR}, 2017/sfs-2017-900.md`,
    asOf: '2025:582',
    read: '2026-12-01',
  },
  'SFS 1930:173': {
    name: 'lagen (1930:173) om beräkning av lagstadgad tid',
    english: 'the Act on the calculation of statutory time (1930:173)',
    number: '1930:173',
    source: 'lagen.nu/1930:173',
    asOf: '2022:931',
    read: '2026-12-01',
  },
  'SFS 1989:253': {
    name: 'lagen (1989:253) om allmänna helgdagar',
    english: 'the Act on public holidays (1989:253)',
    number: '1989:253',
    source: 'riksdagen.se, Svensk författningssamling 1989:253',
    asOf: '2004:1320',
    read: '2026-12-01',
  },
  'SFS 2018:218': {
    name: 'lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning',
    english: 'the Act with supplementary provisions to the EU General Data Protection Regulation (2018:218)',
    number: '2018:218',
    source: 'as others quote lagen.nu/2018:218; the text itself was not at hand',
    asOf: 'not known',
    read: '2026-12-01',
  },
  'SFS 2018:1937': {
    name: 'lagen (2018:1937) om tillgänglighet till digital offentlig service',
    english: 'the Act on the accessibility of digital public services (2018:1937)',
    number: '2018:1937',
    source: `${MIRROR}, 2018/sfs-2018-1937.md`,
    asOf: '2025:455',
    read: '2026-12-01',
  },
} as const satisfies Record<string, Law>;
export type LawCode = keyof typeof laws;
