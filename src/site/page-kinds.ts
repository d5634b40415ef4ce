import { SWEDISH, type Language } from '../domain/language.ts';
import type { Extra, SiteSettings, TranslatedPage } from '../schema/webbplats.ts';
import type { SearchKindKey } from './search-kinds.ts';
import type { Tried } from './accessibility-trial.ts';
import { pagesOf, type PagesOf } from './pages-of.ts';

/** A kind of page of the site. The addresses that a link may lead to, the tests and the manual trial follow from it. */
export interface PageKind {
  /** What the page is, as readers know it, and as it reads in a test's name. */
  readonly name: string;
  /** The file under src/pages that makes it. */
  readonly route: string;
  /** The addresses that the kind has. Where a page is of two kinds, each kind that is more than its route says so. */
  readonly pages: PagesOf;
  /** They lie beside the pages of entries, and move and go with them. */
  readonly beside?: true;
  /** What the settings call it, where it may exist in other languages than Swedish, at its address in each. */
  readonly translated?: TranslatedPage;
  /** What the settings call it, where a site may leave it out. */
  readonly extra?: Extra;
  /** What the search calls it; absent where it is not found by searching. */
  readonly search?: readonly SearchKindKey[];
  /** What a person found in the manual trial of accessibility, or that it came later. */
  readonly tried?: Tried;
  /** The same of the kind in other languages. */
  readonly triedIn?: Readonly<Partial<Record<Language, Tried>>>;
  /** An address to open that is no page of its own. */
  readonly opens?: string;
  /** The status where it is not 200. */
  readonly status?: number;
  /** What is on the page is another project's: it must be accessible, but we do not choose how it is arranged. */
  readonly foreign?: true;
  /** A button by which one knows that the page is there, where its script draws all of it. */
  readonly drawn?: string;
}

/** The address of a route: "om/ord.astro" → "/om/ord/". */
export const addressOfRoute = (route: string): string =>
  `/${route.replace(/\.(astro|mdx)$/, '/').replace(/(^|\/)index\/$/, '$1')}`;

/** Whether there is one page of the kind, whatever the archive holds. */
export const isFixed = ({ route }: PageKind) => !route.includes('[');

/** A kind of which there is one page, whatever the archive holds. */
const single = (route: string, name: string, more: Partial<PageKind> = {}): PageKind => ({
  name,
  route,
  pages: () => [addressOfRoute(route)],
  ...more,
});

const DECISION = '[organisation]/[organ]/[mote]/[beslut]';
const help = { search: ['help'] } as const;

/** What the settings say of languages: which kinds of page each has. */
export type LanguageSettings = SiteSettings['languages'];

/** The languages that a page exists in, Swedish first. A page that the settings have no name for is in Swedish alone. */
export const languagesOf = (
  page: TranslatedPage | undefined,
  settings: LanguageSettings,
): readonly Language[] => [
  SWEDISH,
  ...settings.filter(({ pages }) => page !== undefined && pages.includes(page)).map(({ code }) => code),
];

/** Every kind of page once. A new kind is its address, its view, its component, its route and its line here. */
export const pageKinds: readonly PageKind[] = [
  single('index.astro', 'Startsidan', { translated: 'start' }),
  {
    name: 'Organisation',
    route: '[organisation]/index.astro',
    pages: pagesOf.organization,
    search: ['organization'],
    tried: { double: 'mended' },
  },
  {
    name: 'Organ',
    route: '[organisation]/[organ]/index.astro',
    pages: pagesOf.body,
    search: ['organization'],
    tried: { double: 'mended', listening: 'mended' },
  },
  {
    name: 'Sammanträde',
    route: '[organisation]/[organ]/[mote]/index.astro',
    pages: pagesOf.meeting,
    translated: 'meetings',
    triedIn: { en: 'not yet' },
    search: ['meeting'],
    tried: { double: 'mended' },
  },
  {
    name: 'Beslut utan omröstning',
    route: `${DECISION}/index.astro`,
    pages: pagesOf.decisionWithoutVote,
    translated: 'decisions',
    triedIn: { en: 'not yet' },
    search: ['decision', 'proposal'],
  },
  {
    name: 'Beslut med omröstning',
    route: `${DECISION}/index.astro`,
    pages: pagesOf.decisionWithVote,
    translated: 'decisions',
    triedIn: { en: 'not yet' },
    search: ['decision', 'proposal'],
    tried: { double: 'mended', forced: 'mended' },
  },
  {
    name: 'Omröstning',
    route: `${DECISION}/votering-[nummer].astro`,
    pages: pagesOf.vote,
    translated: 'votes',
    tried: { double: 'mended', forced: 'mended' },
    triedIn: { en: { double: 'mended' } },
  },
  {
    name: 'Inbäddad omröstning',
    route: `${DECISION}/votering-[nummer]/inbaddad.astro`,
    pages: pagesOf.embeddedVote,
    extra: 'embeds',
  },
  {
    name: 'Utskick',
    route: '[organisation]/[organ]/[mote]/utskick/index.astro',
    pages: pagesOf.announcement,
    beside: true,
  },
  single('data/index.astro', 'Data', { ...help, translated: 'data' }),
  {
    name: 'Ärende',
    route: '[organisation]/arenden/[arende].astro',
    pages: pagesOf.matter,
    search: ['matter'],
    tried: { forced: 'mended' },
  },
  {
    name: 'Ärende med luckor',
    route: '[organisation]/arenden/[arende].astro',
    pages: pagesOf.openMatter,
    search: ['matter'],
    tried: { forced: 'mended' },
  },
  {
    name: 'Underlag',
    route: '[organisation]/underlag/[underlag].astro',
    pages: pagesOf.document,
    search: ['document'],
    tried: { double: 'mended' },
  },
  {
    name: 'Ledamot',
    route: '[organisation]/ledamoter/[ledamot].astro',
    pages: pagesOf.member,
    search: ['person'],
  },
  {
    name: 'Ledamot med okända röster',
    route: '[organisation]/ledamoter/[ledamot].astro',
    pages: pagesOf.memberWithUnknownVotes,
    search: ['person'],
  },
  {
    name: 'Parti',
    route: '[organisation]/partier/[parti].astro',
    pages: pagesOf.party,
    search: ['party'],
    tried: { double: 'mended' },
  },
  single('voteringar/index.astro', 'Voteringar'),
  {
    name: 'En organisations voteringar',
    route: '[organisation]/voteringar/index.astro',
    pages: pagesOf.votesOfOrganization,
    tried: { listening: 'mended' },
  },
  single('uppdrag/index.astro', 'Uppdragen', { tried: { double: 'mended' } }),
  {
    name: 'Uppdrag',
    route: 'uppdrag/[...uppdrag].astro',
    pages: pagesOf.assignment,
    beside: true,
    search: ['assignment'],
  },
  single('kostnader/index.astro', 'Kostnader'),
  single('amnen/index.astro', 'Ämnena'),
  { name: 'Ämne', route: 'amnen/[amne].astro', pages: pagesOf.topic, search: ['topic'] },
  single('om/regler/index.astro', 'Reglerna'),
  // Which rules there are does not follow from the archive: the checks of the built site look after links to them.
  { name: 'Regel', route: 'om/regler/[kod].astro', pages: () => [], opens: '/om/regler/annat-parti/' },
  single('sok.astro', 'Sök, med träffar', { translated: 'search', tried: { forced: 'mended' } }),
  single('om/index.mdx', 'Om webbplatsen', { ...help, translated: 'about' }),
  single('om/rosterna.mdx', 'Så redovisar vi röster', { ...help, tried: { listening: 'mended' } }),
  single('om/laga-kraft.mdx', 'Laga kraft', help),
  single('om/fel.mdx', 'Fel och rättelser', help),
  single('om/folj.mdx', 'Följ', help),
  single('om/sokning.mdx', 'Så fungerar sökningen', help),
  single('rattelser/index.astro', 'Rättelser'),
  single('om/ord.astro', 'Ord', help),
  single('om/redaktor/index.mdx', 'Hjälp för dig som publicerar', { tried: { forced: 'mended' } }),
  single('redaktion/index.astro', 'Vägen in i formuläret', { extra: 'form' }),
  {
    name: 'Redigeringsformulärets startvy',
    route: 'redaktion/index.astro',
    pages: () => [],
    opens: '/redaktion/#/',
    extra: 'form',
    foreign: true,
    drawn: 'Arbeta med lokalt repository',
    tried: { zoom: 'mended', spacing: 'mended', listening: 'mended', plain: 'fault' },
  },
  single('tillganglighet.mdx', 'Tillgänglighetsredogörelse', { ...help, tried: { forced: 'mended' } }),
  single('tillganglighet/provning.mdx', 'Den här sidan'),
  single('om/redaktor/fyll-i.mdx', 'Hjälp: fyll i fälten'),
  single('om/redaktor/skriv-klart.mdx', 'Hjälp: skriv klart', { tried: { double: 'mended' } }),
  single('om/redaktor/falt.astro', 'Hjälp: alla fält'),
  single('om/redaktor/filer.mdx', 'Hjälp: filerna'),
  {
    name: 'Alla ledamöter',
    route: '[organisation]/ledamoter/index.astro',
    pages: pagesOf.members,
  },
  {
    name: 'Alla partier',
    route: '[organisation]/partier/index.astro',
    pages: pagesOf.parties,
  },
  { name: 'Sidan finns inte', route: '404.astro', pages: () => [], opens: '/finns-inte/', status: 404 },
];

/** What the settings say of which pages a site has. */
export type WhichPages = Pick<SiteSettings, 'languages' | 'off'>;

/** The kinds of page that a site has. */
export const kindsOf = ({ off }: WhichPages): readonly PageKind[] =>
  pageKinds.filter(({ extra }) => extra === undefined || !off.includes(extra));
