import { formatDate } from '../../domain/dates.ts';
import { NOT_STATED } from '../../domain/unknown.ts';
import { navigation } from '../../site/navigation.ts';
import type { Day, Sentence } from '../sentence.ts';
import { settings, SITE_NAME } from '../../site/settings/settings.ts';

/** What stands around every page. */
export const frame = {
  skip: 'Hoppa till innehållet',
  start: 'Start',
  youAreHere: 'Du är här',
  site: 'Webbplatsen',
  navigation: [...navigation] as readonly { readonly text: string; readonly href: string }[],
  /** Links of the footer; an address that exists in Swedish only says so by itself. */
  footer: [
    { text: `Om ${SITE_NAME}`, href: '/om/' },
    { text: 'Så redovisar vi röster', href: '/om/rosterna/' },
    { text: 'Anmäl fel', href: '/om/fel/' },
    { text: 'Rättelser', href: '/rattelser/' },
    { text: 'Vad det kostar', href: '/kostnader/' },
    { text: 'Följ', href: '/om/folj/' },
    { text: 'Tillgänglighet', href: '/tillganglighet/' },
  ] as readonly { readonly text: string; readonly href: string }[],
  disclaimer:
    settings.footer.sv ??
    'Sammanfattningarna är våra. Det som gäller är protokollet. Anslag om justerade protokoll finns på varje organisations egen anslagstavla.',
  /** After the name of a page that is in Swedish, on a page that is not. */
  inSwedish: '',
  notStated: NOT_STATED,
  /** Where an address has not been filled in. That is ours to give and no source's to state. */
  noAddressGiven: 'Ingen adress är angiven här',
  date: (text: string): string => formatDate(text),
};

/** Where facts come from, when a page changed and how to report a fault. */
export const provenance = {
  aboutPage: 'Om sidan',
  compiled:
    'Sidan är sammanställd ur arkivets beslut och underlag. Källorna står på vart och ett av dem. Senast ändrad',
  sources: 'Källor',
  noAddress: 'Vi känner inte till någon öppen adress.',
  read: (day: string) => `Läst ${day}.`,
  corrections: 'Rättelser',
  before: 'Före',
  after: 'Efter',
  published: (day: Day): Sentence => ['Publicerad här ', day, '.'],
  changed: (day: Day): Sentence => ['Senast ändrad ', day, '.'],
  unchanged: 'Inte ändrad sedan dess.',
  faultSubject: 'Fel på sidan',
  reportFault: 'Anmäl ett fel på sidan',
  orRead: 'eller läs',
  howWeCorrect: 'hur vi rättar',
  ours: 'Sammanfattningen är vår och ersätter inte protokollet.',
  /** Before whose decision it is. */
  questions: 'Frågor om själva beslutet ställer du till',
  /** Texts on the page in whose place it says that they were taken back. */
  withdrawn: 'Tillbakadraget',
};
