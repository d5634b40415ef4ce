import type { Chance } from './chance.ts';
import type { HouseStyle } from './style.ts';
import type { Member, Position, TrueAmount } from './truth.ts';

/** Words that made-up minutes are put together from. No person, association, place or registry number here exists. */

const given = [
  'Eva', 'Bo', 'Siv', 'Kaj', 'Ulla', 'Per', 'Aino', 'Olle', 'Mira', 'Tage', 'Berit', 'Nils', 'Yusuf', 'Karin', 'Leif', 'Ingrid',
  'Sara', 'Torsten', 'Maj', 'Henrik', 'Agnes', 'Viktor', 'Lena', 'Arne',
]; // prettier-ignore
const family = [
  'Ek', 'Alm', 'Uhr', 'Ros', 'By', 'Dal', 'Lindkvist', 'Bergström', 'Åkesson', 'Öhman', 'Sandell', 'Nyqvist', 'Hult', 'Fors',
  'Granath', 'Wikander', 'Palmér', 'Stenmark', 'Ågren', 'Kvist', 'Lövdahl', 'Rask', 'Tegnell', 'Ytterberg',
]; // prettier-ignore
const parties = ['S', 'M', 'C', 'L', 'V', 'MP', 'KD', 'SD'];

export const bodies = [
  'Kommunstyrelsen',
  'Kommunfullmäktige',
  'Socialnämnden',
  'Barn- och utbildningsnämnden',
  'Kultur- och fritidsnämnden',
  'Miljönämnden',
  'Nämnden för teknik',
  'Regionstyrelsen',
  'Byggnadsnämnden',
];

/** What a body is called where its decision is spoken of: "Nämndens beslut". */
export const shortBody = (body: string): string => (/nämnd/iu.test(body) ? 'Nämnden' : body);
export const genitive = (noun: string): string => (/[sxz]$/u.test(noun) ? noun : `${noun}s`);

export function drawMembers(chance: Chance, count: number, longNames: boolean): Member[] {
  const firsts = chance.sample(given, count);
  const lasts = chance.sample(family, count);
  const inUse = chance.sample(parties, chance.between(3, 6));
  return firsts.map((first, index) => {
    const last = lasts[index] ?? 'Ek';
    const isLong = longNames && index % 4 === 1;
    return {
      given: isLong ? `${first}-Kristina` : first,
      family: isLong
        ? `${last} ${lasts[(index + 5) % lasts.length] === last ? 'Berg' : `Af${last.toLowerCase()}`}`
        : last,
      party: inUse[index % inUse.length] ?? 'S',
    };
  });
}

export interface MatterFacts {
  title: string;
  /** Each clause as an infinitive after "att", and as a sentence of its own. */
  clauses: { infinitive: string; sentence: string; amounts: TrueAmount[] }[];
  /** What somebody else proposed, and nobody decided. */
  proposed: { infinitive: string; sentence: string }[];
  background: string[];
  documents: string[];
}

const associations = [
  'Ekets bollklubb',
  'Norrå hembygdsförening',
  'Teatergruppen Lyktan',
  'Sjövallens ryttare',
  'Lillåns scoutkår',
];
const things = [
  'badplatsen i Norrå',
  'gångbron över Lillån',
  'biblioteket i Eksta',
  'vårdcentralen i Sjövall',
  'skolgården i Björkby',
];
const fees = [
  'kopiering av handlingar',
  'torghandel',
  'provtagning av vatten',
  'upplåtelse av lokaler',
  'tillsyn av bassänger',
];
const reports = [
  'Delårsrapport',
  'Uppföljning av intern kontroll',
  'Redovisning av tomma lokaler',
  'Rapport om tillgänglighet',
];

const grouped = (figure: number) => String(figure).replace(/\B(?=(\d{3})+$)/gu, ' ');

/** An amount as the house writes amounts, and what it states: a range states none. */
export function drawAmount(
  chance: Chance,
  form: HouseStyle['amounts'],
): { words: string; sums: TrueAmount[] } {
  const printed = (kronor: number): TrueAmount[] => [{ kronor, derived: false }];
  const thousands = chance.between(12, 980);
  switch (form) {
    case 'kronor':
      return { words: `${grouped(thousands * 1000)} kronor`, sums: printed(thousands * 1000) };
    case 'kr':
      return { words: `${grouped(thousands * 1000)} kr`, sums: printed(thousands * 1000) };
    case 'tkr':
      return { words: `${thousands} tkr`, sums: printed(thousands * 1000) };
    case 'millions': {
      const tenths = chance.between(11, 94);
      return {
        words: `${String(tenths / 10).replace('.', ',')} miljoner kronor`,
        sums: printed(tenths * 100_000),
      };
    }
    case 'ore':
      return { words: `${grouped(thousands * 100)},50 kronor`, sums: printed(thousands * 100 + 0.5) };
    case 'range': {
      const least = thousands * 1000;
      const most = least + chance.between(2, 40) * 1000;
      return { words: `mellan ${grouped(least)} och ${grouped(most)} kronor`, sums: [] };
    }
    case 'times': {
      const times = chance.between(2, 6);
      return {
        words: `${times} × ${grouped(thousands * 1000)} kronor`,
        sums: [{ kronor: times * thousands * 1000, derived: true }],
      };
    }
  }
}

/** The facts of so many matters, no two with the same title. */
export function drawMatters(chance: Chance, count: number, style: HouseStyle): MatterFacts[] {
  const year = 2031;
  const makers: (() => MatterFacts)[] = [
    ...associations.map((association) => () => {
      const granted = drawAmount(chance, style.amounts);
      const asked = drawAmount(chance, 'kronor');
      return {
        title: `Bidrag till ${association}`,
        clauses: [
          {
            infinitive: `bevilja ${association} ${granted.words} i bidrag för ${year}`,
            sentence: `${association} beviljas ${granted.words} i bidrag för ${year}.`,
            amounts: granted.sums,
          },
          {
            infinitive: `bidraget ska redovisas senast den 31 mars ${year + 1}`,
            sentence: `Bidraget ska redovisas senast den 31 mars ${year + 1}.`,
            amounts: [],
          },
        ],
        proposed: [
          {
            infinitive: `bevilja ${association} ${asked.words} för två år`,
            sentence: `${association} beviljas ${asked.words} för två år.`,
          },
        ],
        background: [
          `${association} har ansökt om stöd till sin verksamhet för barn och unga.`,
          `Föreningen har ${chance.between(60, 400)} medlemmar och hyr lokaler av kommunen.`,
        ],
        documents: [`Ansökan från ${association}`, 'Tjänsteskrivelse från kulturkontoret'],
      };
    }),
    ...things.map((thing) => () => {
      const [kind = '', ...rest] = thing.split(' ');
      return {
        title: `Motion om ${thing}`,
        clauses: [{ infinitive: 'avslå motionen', sentence: 'Motionen avslås.', amounts: [] }],
        proposed: [
          {
            infinitive: `bifalla motionen om ${kind} ${rest.join(' ')}`,
            sentence: `Motionen om ${thing} bifalls.`,
          },
        ],
        background: [
          `I en motion föreslås att ${thing} ska rustas upp före sommaren.`,
          'Förvaltningen bedömer att åtgärderna ryms i underhållsplanen.',
        ],
        documents: ['Motionen', 'Yttrande från tekniska kontoret'],
      };
    }),
    ...fees.map((fee) => () => ({
      title: `Taxa för ${fee}`,
      clauses: [
        {
          infinitive: `anta taxan för ${fee} att gälla från den 1 januari ${year + 1}`,
          sentence: `Taxan för ${fee} antas att gälla från den 1 januari ${year + 1}.`,
          amounts: [],
        },
        {
          infinitive: `upphäva den tidigare taxan för ${fee}`,
          sentence: `Den tidigare taxan för ${fee} upphävs.`,
          amounts: [],
        },
      ],
      proposed: [
        {
          infinitive: `höja taxan för ${fee} med fyra procent`,
          sentence: `Taxan för ${fee} höjs med fyra procent.`,
        },
      ],
      background: [
        `Taxan för ${fee} har inte ändrats på sex år.`,
        'Kostnaderna för arbetet har stigit under samma tid.',
      ],
      documents: ['Förslag till taxa', 'Jämförelse med grannkommunerna'],
    })),
    ...reports.map((report) => () => ({
      title: `${report} ${year}`,
      clauses: [
        {
          infinitive: `lägga ${report.toLowerCase()} till handlingarna`,
          sentence: `${report} läggs till handlingarna.`,
          amounts: [],
        },
        {
          infinitive: 'ge förvaltningen i uppdrag att återkomma i höst med en plan',
          sentence: 'Förvaltningen får i uppdrag att återkomma i höst med en plan.',
          amounts: [],
        },
      ],
      proposed: [
        {
          infinitive: 'begära en ny redovisning till nästa sammanträde',
          sentence: 'En ny redovisning begärs till nästa sammanträde.',
        },
      ],
      background: [
        'Förvaltningen redovisar hur arbetet har gått under året.',
        'Flera av målen är nådda och några återstår.',
      ],
      documents: [`${report} med bilagor`],
    })),
  ];
  return chance.sample(makers, count).map((make) => make());
}

export function drawRegistryNumber(chance: Chance, form: HouseStyle['registryForm']): string {
  const running = chance.between(4, 989);
  switch (form) {
    case 'slash-year':
      return `KS 2031/${running}`;
    case 'colon':
      return `KS/2030:${String(running).padStart(5, '0')}`;
    case 'hyphens':
      return `SLK-2030-${String(running).padStart(5, '0')}`;
    case 'two-codes':
      return `KS KF/2031:${running}`;
    case 'class-code':
      return `N${chance.between(100, 699)}-${String(running).padStart(4, '0')}/31`;
    case 'year-hyphen':
      return `BUN 2031-${String(running).padStart(4, '0')}`;
    case 'number-first':
      return `${running}/2031`;
  }
}

/** How everybody votes: somebody on each side, now and then one who abstains, and one who is away where the list tells it. */
export function drawPositions(
  chance: Chance,
  members: readonly Member[],
  absent: boolean,
  tie: boolean,
): Position[] {
  const positions: Position[] = members.map((_, index) =>
    index % 3 === 0 ? 'no' : chance.happens(0.75) ? 'yes' : 'no',
  );
  if (!tie && chance.happens(0.4)) positions[chance.between(1, members.length - 1)] = 'abstain';
  if (absent) positions[members.length - 1] = 'absent';
  if (tie) {
    const voters = positions.flatMap((position, index) => (position === 'absent' ? [] : [index]));
    voters.forEach((index, order) => {
      positions[index] = order * 2 < voters.length ? 'yes' : 'no';
    });
    if (voters.length % 2 === 1) positions[voters[0] ?? 0] = 'abstain';
  }
  return positions;
}
