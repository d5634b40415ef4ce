/**
 * The manual test of accessibility and its outcome, which a person wrote down. Every kind of page that the tests open
 * is here, tried or not yet tried; a test holds that.
 */

/** What was tried on each kind of page, in the order of the table's columns. */
export const trials = [
  { key: 'keyboard', name: 'Tangentbord' },
  { key: 'zoom', name: '400 %' },
  { key: 'double', name: 'Dubbel text' },
  { key: 'spacing', name: 'Textavstånd' },
  { key: 'forced', name: 'Tvingade färger' },
  { key: 'motion', name: 'Rörelse' },
  { key: 'listening', name: 'Uppläsning' },
  { key: 'plain', name: 'Utskrift, utan skript' },
] as const;
type Trial = (typeof trials)[number]['key'];

/** `mended`: a fault was found and is gone; `fault`: a fault is left. Without either, no fault was found. */
type Outcome = 'mended' | 'fault';
export const outcomeWords = { none: 'klarar', mended: 'rättat', fault: 'brist' } as const;

export type TriedPage = {
  /** The kind of page, as readers know it. */
  name: string;
  /** The example that was tried. */
  path: string;
  outcomes?: Partial<Record<Trial, Outcome>>;
  /** Came after the day of the test. */
  notYet?: true;
};

const vote = '/jamtland-harjedalen/regionstyrelsen/2020-05-26/89/';
const meeting = '/norrbotten/regionstyrelsen/2023-04-05/';

export const triedPages: readonly TriedPage[] = [
  { name: 'Startsidan', path: '/' },
  { name: 'Organisation', path: '/norrbotten/', outcomes: { double: 'mended' } },
  {
    name: 'Organ',
    path: '/norrbotten/regionstyrelsen/',
    outcomes: { double: 'mended', listening: 'mended' },
  },
  { name: 'Sammanträde', path: meeting, outcomes: { double: 'mended' } },
  { name: 'Beslut utan omröstning', path: `${meeting}riktlinje-mot-mutor/` },
  { name: 'Beslut med omröstning', path: vote, outcomes: { double: 'mended', forced: 'mended' } },
  { name: 'Omröstning', path: `${vote}votering-1/`, outcomes: { double: 'mended', forced: 'mended' } },
  { name: 'Inbäddad omröstning', path: `${vote}votering-1/inbaddad/` },
  { name: 'Utskick', path: '/goteborg/kommunfullmaktige/2024-02-29/utskick/' },
  { name: 'Data', path: '/data/' },
  { name: 'Ärende', path: '/norrbotten/arenden/272-2020/', outcomes: { forced: 'mended' } },
  {
    name: 'Ärende med luckor',
    path: '/goteborg/arenden/slk-2024-00672/',
    outcomes: { forced: 'mended' },
  },
  {
    name: 'Underlag',
    path: '/norrbotten/underlag/jamstallda-beslut-aterrapportering/',
    outcomes: { double: 'mended' },
  },
  { name: 'Ledamot', path: '/goteborg/ledamoter/axel-darvik/' },
  { name: 'Ledamot med okända röster', path: '/jamtland-harjedalen/ledamoter/lennart-ledin/' },
  { name: 'Parti', path: '/goteborg/partier/m/', outcomes: { double: 'mended' } },
  { name: 'Voteringar', path: '/voteringar/' },
  { name: 'En organisations voteringar', path: '/goteborg/voteringar/', outcomes: { listening: 'mended' } },
  { name: 'Uppdragen', path: '/uppdrag/', outcomes: { double: 'mended' } },
  { name: 'Uppdrag', path: '/uppdrag/norrbotten/regionstyrelsen/2023-04-05/bemanningspaket/sjukfranvaro/' },
  { name: 'Kostnader', path: '/kostnader/' },
  { name: 'Ämnena', path: '/amnen/' },
  { name: 'Ämne', path: '/amnen/mutor-och-jav/' },
  { name: 'Reglerna', path: '/om/regler/' },
  { name: 'Regel', path: '/om/regler/annat-parti/' },
  { name: 'Sök, med träffar', path: '/sok/', outcomes: { forced: 'mended' } },
  { name: 'Om webbplatsen', path: '/om/' },
  { name: 'Så redovisar vi röster', path: '/om/rosterna/', outcomes: { listening: 'mended' } },
  { name: 'Laga kraft', path: '/om/laga-kraft/' },
  { name: 'Fel och rättelser', path: '/om/fel/' },
  { name: 'Följ', path: '/om/folj/' },
  { name: 'Rättelser', path: '/rattelser/' },
  { name: 'Ord', path: '/om/ord/' },
  { name: 'Hjälp för dig som publicerar', path: '/om/redaktor/', outcomes: { forced: 'mended' } },
  { name: 'Vägen in i formuläret', path: '/redaktion/' },
  {
    name: 'Redigeringsformulärets startvy',
    path: '/redaktion/#/',
    outcomes: { zoom: 'mended', spacing: 'mended', listening: 'mended', plain: 'fault' },
  },
  { name: 'Tillgänglighetsredogörelse', path: '/tillganglighet/', outcomes: { forced: 'mended' } },
  { name: 'Den här sidan', path: '/tillganglighet/provning/' },
  { name: 'Hjälp: fyll i fälten', path: '/om/redaktor/fyll-i/' },
  { name: 'Hjälp: skriv klart', path: '/om/redaktor/skriv-klart/', outcomes: { double: 'mended' } },
  { name: 'Hjälp: alla fält', path: '/om/redaktor/falt/' },
  { name: 'Hjälp: filerna', path: '/om/redaktor/filer/' },
  { name: 'Alla ledamöter', path: '/goteborg/ledamoter/' },
  { name: 'Alla partier', path: '/goteborg/partier/' },
  { name: 'Startsidan på engelska', path: '/en/' },
  { name: 'Omröstning på engelska', path: `/en${vote}votering-1/`, outcomes: { double: 'mended' } },
  { name: 'Data på engelska', path: '/en/data/' },
  { name: 'Sök på engelska', path: '/en/sok/' },
  { name: 'Om webbplatsen på engelska', path: '/en/om/' },
  { name: 'Sidan finns inte', path: '/finns-inte/' },
];
