/**
 * One page of each kind, which the browser tests open. A unit test sees to it that every route under
 * src/pages is here: a new kind of page is tested from its first day.
 */
export type PageKind = {
  /** What the page is, as it should read in a test's name. */
  name: string;
  /** The file under src/pages that makes it. */
  route: string;
  /** An address that exists in the built site. */
  path: string;
  /** The status where it is not 200. */
  status?: number;
  /** What is on the page is another project's: it must be accessible, but we do not choose how it is arranged. */
  foreign?: boolean;
  /** A button by which one knows that the page is there, where its script draws all of it. */
  drawn?: string;
};

const meeting = '/norrbotten/regionstyrelsen/2023-04-05/';
const decision = '/jamtland-harjedalen/regionstyrelsen/2020-05-26/89/';

export const pages: PageKind[] = [
  { name: 'the first page', route: 'index.astro', path: '/' },
  { name: 'an organisation', route: '[organisation]/index.astro', path: '/norrbotten/' },
  { name: 'a body', route: '[organisation]/[organ]/index.astro', path: '/norrbotten/regionstyrelsen/' },
  { name: 'a meeting', route: '[organisation]/[organ]/[mote]/index.astro', path: meeting },
  {
    name: 'a decision without a vote',
    route: '[organisation]/[organ]/[mote]/[beslut]/index.astro',
    path: `${meeting}riktlinje-mot-mutor/`,
  },
  {
    name: 'a decision with a vote',
    route: '[organisation]/[organ]/[mote]/[beslut]/index.astro',
    path: decision,
  },
  {
    name: 'a vote',
    route: '[organisation]/[organ]/[mote]/[beslut]/votering-[nummer].astro',
    path: `${decision}votering-1/`,
  },
  {
    name: 'an embedded vote',
    route: '[organisation]/[organ]/[mote]/[beslut]/votering-[nummer]/inbaddad.astro',
    path: `${decision}votering-1/inbaddad/`,
  },
  {
    name: 'what is sent out after a meeting',
    route: '[organisation]/[organ]/[mote]/utskick/index.astro',
    path: '/goteborg/kommunfullmaktige/2024-02-29/utskick/',
  },
  { name: 'the data', route: 'data/index.astro', path: '/data/' },
  { name: 'a matter', route: '[organisation]/arenden/[arende].astro', path: '/norrbotten/arenden/272-2020/' },
  {
    name: 'a matter with steps that the archive lacks',
    route: '[organisation]/arenden/[arende].astro',
    path: '/goteborg/arenden/slk-2024-00672/',
  },
  {
    name: 'a document',
    route: '[organisation]/underlag/[underlag].astro',
    path: '/norrbotten/underlag/jamstallda-beslut-aterrapportering/',
  },
  {
    name: 'a member with votes',
    route: '[organisation]/ledamoter/[ledamot].astro',
    path: '/goteborg/ledamoter/axel-darvik/',
  },
  {
    name: 'a member whose position is unknown',
    route: '[organisation]/ledamoter/[ledamot].astro',
    path: '/jamtland-harjedalen/ledamoter/lennart-ledin/',
  },
  { name: 'a party', route: '[organisation]/partier/[parti].astro', path: '/goteborg/partier/m/' },
  { name: 'all members', route: '[organisation]/ledamoter/index.astro', path: '/goteborg/ledamoter/' },
  { name: 'all parties', route: '[organisation]/partier/index.astro', path: '/goteborg/partier/' },
  { name: 'the votes', route: 'voteringar/index.astro', path: '/voteringar/' },
  {
    name: 'the votes of an organisation',
    route: '[organisation]/voteringar/index.astro',
    path: '/goteborg/voteringar/',
  },
  { name: 'the assignments', route: 'uppdrag/index.astro', path: '/uppdrag/' },
  {
    name: 'an assignment',
    route: 'uppdrag/[...uppdrag].astro',
    path: '/uppdrag/norrbotten/regionstyrelsen/2023-04-05/bemanningspaket/sjukfranvaro/',
  },
  { name: 'the costs', route: 'kostnader/index.astro', path: '/kostnader/' },
  { name: 'the topics', route: 'amnen/index.astro', path: '/amnen/' },
  { name: 'a topic', route: 'amnen/[amne].astro', path: '/amnen/mutor-och-jav/' },
  { name: 'the rules', route: 'om/regler/index.astro', path: '/om/regler/' },
  { name: 'a rule', route: 'om/regler/[kod].astro', path: '/om/regler/annat-parti/' },
  { name: 'the search', route: 'sok.astro', path: '/sok/' },
  { name: 'about the site', route: 'om/index.mdx', path: '/om/' },
  { name: 'about votes', route: 'om/rosterna.mdx', path: '/om/rosterna/' },
  { name: 'about legal force', route: 'om/laga-kraft.mdx', path: '/om/laga-kraft/' },
  { name: 'about faults and corrections', route: 'om/fel.mdx', path: '/om/fel/' },
  { name: 'how to follow', route: 'om/folj.mdx', path: '/om/folj/' },
  { name: 'the corrections', route: 'rattelser/index.astro', path: '/rattelser/' },
  { name: 'the words', route: 'om/ord.astro', path: '/om/ord/' },
  { name: 'help for editors', route: 'om/redaktor/index.mdx', path: '/om/redaktor/' },
  { name: 'how to fill in', route: 'om/redaktor/fyll-i.mdx', path: '/om/redaktor/fyll-i/' },
  { name: 'how to write', route: 'om/redaktor/skriv-klart.mdx', path: '/om/redaktor/skriv-klart/' },
  { name: 'all fields', route: 'om/redaktor/falt.astro', path: '/om/redaktor/falt/' },
  { name: 'how to write in files', route: 'om/redaktor/filer.mdx', path: '/om/redaktor/filer/' },
  { name: 'the way into the editing form', route: 'redaktion/index.astro', path: '/redaktion/' },
  {
    name: 'the editing form',
    route: 'redaktion/index.astro',
    path: '/redaktion/#/',
    foreign: true,
    drawn: 'Arbeta med lokalt repository',
  },
  { name: 'the accessibility statement', route: 'tillganglighet.mdx', path: '/tillganglighet/' },
  { name: 'the first page in English', route: 'en/index.astro', path: '/en/' },
  {
    name: 'a vote in English',
    route: 'en/[organisation]/[organ]/[mote]/[beslut]/votering-[nummer].astro',
    path: `/en${decision}votering-1/`,
  },
  { name: 'the data in English', route: 'en/data/index.astro', path: '/en/data/' },
  { name: 'the search in English', route: 'en/sok.astro', path: '/en/sok/' },
  { name: 'about the site in English', route: 'en/om/index.mdx', path: '/en/om/' },
  {
    name: 'the manual test of accessibility',
    route: 'tillganglighet/provning.mdx',
    path: '/tillganglighet/provning/',
  },
  { name: 'a page that is not there', route: '404.astro', path: '/finns-inte/', status: 404 },
];
