/**
 * Minutes of a meeting that never was: Exempelby, its council, its members and parties are made up. The one
 * source of the four forms that the round trip imports.
 */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const heading = (text: string): Block => ({ kind: 'heading', text });
const section = (text: string): Block => ({ kind: 'section', text });
const text = (words: string): Block => ({ kind: 'text', text: words });

/** What stands on every page, in the middle of whatever sentence the page ends in. */
export const runningHeader = ['Kommunfullmäktige', 'Sammanträdesprotokoll', 'Sammanträdesdatum 2031-03-20'];

export const members = [
  ['Anna Alm', 'AP', 'Ja'],
  ['Bo von Björk', 'BP', 'Nej'],
  ['Cilla Ceder', 'AP', 'Ja'],
  ['David Ek-Lind', 'EP', 'Avstår'],
  ['Ebba Gran', 'BP', 'Nej'],
  ['Farid Hassel', 'AP', 'Ja'],
  ['Greta Idegran', 'EP', 'Ja'],
  ['Håkan Jolster', 'BP', 'Nej'],
  ['Ingrid af Lönn', 'AP', 'Ja'],
] as const;

const rollCall: Block = {
  kind: 'table',
  rows: [
    ['Ledamot', 'Ja', 'Nej', 'Avstår'],
    ...members.map(([name, party, vote]) => [
      `${name} (${party})`,
      ...['Ja', 'Nej', 'Avstår'].map((option) => (option === vote ? 'X' : '')),
    ]),
    ['Resultat', '5', '3', '1'],
  ],
};

const reasons = [
  'Badplatsen vid Påhittade sjön har varit efterfrågad i många år, och förvaltningen har undersökt fem platser längs den norra stranden tillsammans med de föreningar som är verksamma där.',
  'Den plats som förvaltningen förordar ligger nära hållplatsen, har sandbotten och kan nås utan trappor, vilket gör den lätt att använda också för den som sitter i rullstol eller kommer med barnvagn.',
  'Kostnaden består till största delen av markarbeten, en brygga och en byggnad för omklädning, medan driften ryms inom den ram som nämnden redan har för parker och lekplatser.',
  'Länsstyrelsen har inte haft något att invända mot placeringen, under förutsättning att vassen på den östra sidan lämnas orörd och att arbetet görs utanför fåglarnas häckningstid.',
];

export const minutes: readonly Block[] = [
  text('Exempelby kommun'),
  text('Kommunfullmäktige'),
  text('Sammanträdesprotokoll'),
  text('Sammanträdesdatum 2031-03-20'),
  text(
    'Kommunen, personerna och besluten i det här protokollet är påhittade. Det finns för att pröva importen.',
  ),

  heading('§ 41 Badplats vid Påhittade sjön'),
  text('Diarienummer: KS-2031/00112'),
  section('Beslut'),
  text('Kommunfullmäktige beslutar'),
  text('1. Kommunen anlägger en badplats vid Påhittade sjön för högst 900 000 kronor.'),
  text('2. Tekniska nämnden får i uppdrag att redovisa kostnaden senast den 30 september 2031.'),
  section('Sammanfattning'),
  ...[0, 1, 2].flatMap((round) =>
    reasons.map((reason) => text(`${reason} Det är bedömning nummer ${round + 1} i underlaget.`)),
  ),
  section('Yrkanden'),
  text('Anna Alm (AP) yrkar bifall till kommunstyrelsens förslag.'),
  text('Bo von Björk (BP) yrkar avslag på kommunstyrelsens förslag.'),
  section('Omröstning'),
  text('Ja = bifall till kommunstyrelsens förslag'),
  text('Nej = avslag på kommunstyrelsens förslag'),
  rollCall,
  section('Reservation'),
  text('Bo von Björk (BP) och Ebba Gran (BP) reserverar sig mot beslutet.'),
  section('Expedieras till'),
  text('Tekniska nämnden'),

  heading('§ 42 Öppettider på biblioteket i Övre Exempelby'),
  text('Diarienummer: KS-2031/00087'),
  section('Beslut'),
  text('Kommunfullmäktige återremitterar ärendet.'),
  section('Jäv'),
  text('Cilla Ceder (AP) deltar inte i ärendet på grund av jäv.'),
  section('Yrkanden'),
  text('Ebba Gran (BP) yrkar att ärendet återremitteras.'),
  section('Omröstning'),
  text(
    'Den som vill att ärendet avgörs i dag röstar ja. Den som vill att ärendet återremitteras röstar nej.',
  ),
  text(
    'Följande ledamöter röstar Ja (4): Anna Alm (AP), Farid Hassel (AP), Greta Idegran (EP) och Ingrid af Lönn (AP).',
  ),
  text(
    'Följande ledamöter röstar Nej (4): Bo von Björk (BP), David Ek-Lind (EP), Ebba Gran (BP) och Håkan Jolster (BP).',
  ),
  section('Reservation'),
  text('Anna Alm (AP) reserverar sig mot beslutet.'),

  heading('§ 43 Information om skördemarknaden'),
  text('Diarienummer: KS-2031/00131'),
  section('Beslut'),
  text('Informationen läggs till handlingarna.'),
];
