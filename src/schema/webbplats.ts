import { z } from 'zod';
import { isSiteAddress } from '../domain/addresses.ts';
import type { LanguageCode } from '../domain/language.ts';
import { choice, colour, field, once, sentences, text, webAddress } from './field.ts';

/**
 * What names and dresses a site: `src/content/webbplats.yaml`. What an author leaves out is as it stands here, so that
 * an archive is a site from its first day.
 */

/** The inks of one of the two schemes. Every ink is read on both grounds. */
const colours = (usual: Readonly<Record<'paper' | 'sheet' | 'ink' | 'quiet' | 'rule' | 'accent', string>>) =>
  z
    .strictObject({
      paper: field(colour().default(usual.paper), 'Papper', 'Sidans bakgrund.'),
      sheet: field(colour().default(usual.sheet), 'Ark', 'Bakgrund till rutor och tabeller.'),
      ink: field(colour().default(usual.ink), 'Text', 'Text, rubriker och kraftiga linjer.'),
      quiet: field(colour().default(usual.quiet), 'Stilla text', 'Källor, datum och förklaringar.'),
      rule: field(colour().default(usual.rule), 'Linjer', 'Tunna linjer som skiljer stycken åt.'),
      accent: field(colour().default(usual.accent), 'Accent', 'Länkar, fokusram och webbplatsens märke.'),
    })
    .prefault({});

export const fontsForReading = {
  'source-serif-4': 'Source Serif 4',
  'source-sans-3': 'Source Sans 3',
} as const;

/** The languages that the frame may have beside Swedish, which every page has. */
const languagesBeside = { en: 'Engelska' } as const satisfies Partial<Record<LanguageCode, string>>;

/** The kinds of page that exist in other languages than Swedish. */
export const translatedPages = {
  start: 'Startsidan',
  search: 'Sökningen',
  meetings: 'Sammanträden',
  decisions: 'Beslut',
  votes: 'Omröstningar',
  data: 'Sidan om data',
  about: 'Om webbplatsen',
} as const;
export type TranslatedPage = keyof typeof translatedPages;

/** What the data may be used under: what it is called, in short and in full, and where its terms are read. */
export const licences = {
  cc0: {
    short: 'CC0',
    name: 'Creative Commons CC0 1.0',
    address: 'https://creativecommons.org/publicdomain/zero/1.0/',
  },
  'cc-by': {
    short: 'CC BY 4.0',
    name: 'Creative Commons BY 4.0',
    address: 'https://creativecommons.org/licenses/by/4.0/',
  },
} as const;
const licenceNames = { cc0: licences.cc0.name, 'cc-by': licences['cc-by'].name } as const;

/** What a site may leave out whole. */
const extras = {
  feeds: 'Flöden',
  calendars: 'Kalendrar',
  pictures: 'Bilder att dela',
  embeds: 'Omröstningar att bädda in',
  form: 'Redigeringsformuläret',
} as const;
export type Extra = keyof typeof extras;

/** Services that the editing form can save at. */
const services = { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea eller Forgejo' } as const;
const waysToSignIn = {
  token: 'Med en personlig nyckel (access token)',
  window: 'Hos tjänsten, i ett fönster',
} as const;

/** Where a site is served: a server of one's own gets settings for nginx beside the site. */
export const hosts = {
  server: 'En egen server, eller inte bestämt',
  service: 'En tjänst: Netlify, Cloudflare Pages, GitHub Pages, GitLab Pages',
} as const;

export const site = z.strictObject({
  name: field(
    text().default('Politiska beslut'),
    'Namn',
    'Webbplatsens namn. Det står överst på varje sida.',
  ),
  address: field(
    webAddress()
      .refine(isSiteAddress, {
        error: 'en adress utan något efter värdnamnet, som https://beslut.exempelby.se',
        // What is no address at all is told once.
        when: ({ issues }) => issues.length === 0,
      })
      .default('https://beslut.example'),
    'Adress',
    'Webbplatsens adress utan något efter värdnamnet, till exempel https://beslut.exempelby.se. Står i citat, flöden, kalendrar, koder att bädda in och bilder att dela.',
  ),
  contact: field(
    z.email({ error: 'en e-postadress' }).default('redaktion@beslut.example'),
    'Kontakt',
    'E-postadressen dit läsare anmäler fel.',
  ),
  firstPage: field(
    z
      .strictObject({
        description: field(
          sentences().default('Sök bland beslut i regioner och kommuner.'),
          'Beskrivning',
          'En eller två meningar som sökmotorer och delade länkar visar.',
        ),
        question: field(
          text().default('Vad har politikerna beslutat?'),
          'Fråga',
          'Rubriken på första sidan.',
        ),
        lead: field(
          sentences().default('Med källor, och utan gissningar.'),
          'Ingress',
          'Meningen under rubriken.',
        ),
      })
      .prefault({}),
    'Första sidan',
    'Vad första sidan säger ovanför sökrutan.',
  ),
  firstPageInEnglish: field(
    z
      .strictObject({
        title: field(
          text().default('Swedish political decisions'),
          'Namn',
          'Första sidans namn på engelska, i sökmotorer och flikar.',
        ),
        description: field(
          sentences().default('Search decisions of Swedish regions and municipalities.'),
          'Beskrivning',
          'En eller två meningar som sökmotorer och delade länkar visar.',
        ),
        question: field(
          text().default('What have the politicians decided?'),
          'Fråga',
          'Rubriken på första sidan.',
        ),
        lead: field(
          sentences().default('With sources, and nothing is guessed.'),
          'Ingress',
          'Meningen under rubriken.',
        ),
      })
      .prefault({}),
    'Första sidan på engelska',
    'Vad första sidan säger ovanför sökrutan, där den finns på engelska.',
  ),
  logo: field(
    z
      .string()
      .regex(/^(\/[a-z0-9_-]+)+\.(svg|png|webp)$/, {
        error: 'en bild i mappen public, skriven som /logotyp.svg',
      })
      .optional(),
    'Logotyp',
    'En bild i mappen public, till exempel /logotyp.svg. Står före namnet överst på varje sida, 28 bildpunkter hög.',
  ),
  colours: field(
    z
      .strictObject({
        light: field(
          colours({
            paper: '#fbf8f2',
            sheet: '#f4efe4',
            ink: '#211d18',
            quiet: '#5f574b',
            rule: '#d8cfbf',
            accent: '#10505f',
          }),
          'Ljust',
          'Färgerna i ljust läge. Bilder att dela har dem också.',
        ),
        dark: field(
          colours({
            paper: '#171512',
            sheet: '#211e19',
            ink: '#ece5d8',
            quiet: '#b0a696',
            rule: '#3d382f',
            accent: '#8fcbd6',
          }),
          'Mörkt',
          'Färgerna i mörkt läge.',
        ),
      })
      .prefault({}),
    'Färger',
    'Text måste gå att läsa mot bakgrunden: kontrollen mäter varje par.',
  ),
  fonts: field(
    z
      .strictObject({
        reading: field(
          choice(fontsForReading).default('source-serif-4'),
          'Läsning',
          'Typsnittet i löpande text och rubriker.',
        ),
        controls: field(
          choice(fontsForReading).default('source-sans-3'),
          'Tabeller och knappar',
          'Typsnittet i tabeller, knappar och noter.',
        ),
      })
      .prefault({}),
    'Typsnitt',
    'Bland dem som följer med. Inget hämtas från andra webbplatser.',
  ),
  footer: field(
    z
      .strictObject({
        sv: field(sentences().optional(), 'Svenska', 'Sidfotens text på svenska sidor.'),
        en: field(sentences().optional(), 'Engelska', 'Sidfotens text på engelska sidor.'),
      })
      .prefault({}),
    'Sidfot',
    'Vad som står nederst på varje sida. Utan egen text står det att sammanfattningarna är våra och att protokollet gäller.',
  ),
  languages: field(
    once(
      z.array(
        z.strictObject({
          code: field(choice(languagesBeside), 'Språk', 'Språkets kod.'),
          pages: field(
            once(z.array(choice(translatedPages)).min(1)),
            'Sidor',
            'De slags sidor som finns på språket. Länkar till andra sidor går till de svenska.',
          ),
        }),
      ),
      ({ code }) => code,
    ).default([]),
    'Fler språk',
    'Språk som sidornas ramar och förklaringar finns på utöver svenska, på samma adress med språkets kod före. Besluten själva är alltid på svenska.',
  ),
  licence: field(
    choice(licenceNames).default('cc0'),
    'Licens för uppgifterna',
    'Vad andra får göra med uppgifterna. Står i filerna och på sidan om data.',
  ),
  off: field(
    once(z.array(choice(extras))).default([]),
    'Avstängt',
    'Vad webbplatsen inte har. En adress som redan är publicerad går inte att stänga av: då stannar bygget.',
  ),
  host: field(
    choice(hosts).default('server'),
    'Webbhotell',
    'Var webbplatsen visas. För en egen server skriver bygget också inställningar för nginx.',
  ),
  backEnd: field(
    z
      .strictObject({
        service: field(choice(services), 'Tjänst', 'Tjänsten där innehållet ligger.'),
        repository: field(text(), 'Repository', 'Ägare och namn, till exempel exempelby/beslut.'),
        branch: field(text().default('main'), 'Gren', 'Grenen som formuläret sparar i.'),
        signIn: field(
          choice(waysToSignIn).default('token'),
          'Inloggning',
          'Hur redaktörerna loggar in. Med en nyckel behövs inget mer.',
        ),
        application: field(
          text().optional(),
          'Program',
          'Id för programmet som är registrerat hos GitLab, Gitea eller Forgejo, för inloggning i ett fönster.',
        ),
        address: field(
          webAddress().optional(),
          'Tjänstens adress',
          'Bara om tjänsten ligger på en egen adress, eller om inloggningen går genom en annan.',
        ),
        api: field(
          webAddress().optional(),
          'Adress till API',
          'Bara om tjänsten ligger på en egen adress, till exempel https://git.exempelby.se/api/v1.',
        ),
      })
      .optional(),
    'Formulärets tjänst',
    'Var redigeringsformuläret sparar när någon loggar in. Utan det fungerar formuläret bara med en mapp på den egna datorn.',
  ),
});

export type SiteSettings = z.infer<typeof site>;
export type Scheme = keyof SiteSettings['colours'];
export type ColourName = keyof SiteSettings['colours'][Scheme];
