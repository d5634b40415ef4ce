import type { Random } from './random.ts';

/** Made-up Swedish of ordinary length. Names and places say themselves that they are made up. */

const firstNames = [
  'Exempla',
  'Fiktor',
  'Provina',
  'Testor',
  'Låtsina',
  'Modella',
  'Påhitte',
  'Skissa',
  'Utkasta',
  'Mallvin',
  'Fabulina',
  'Diktor',
  'Tänkbert',
  'Sagolina',
  'Antagna',
  'Prövald',
  'Förslaga',
  'Kladdea',
];
const lastNames = [
  'Exempelsson',
  'Påhittsdotter',
  'Provberg',
  'Låtsaslund',
  'Testmark',
  'Fingerad',
  'Fiktionsson',
  'Mallqvist',
  'Uppdiktad',
  'Övningsson',
  'Skissgren',
  'Låtsasson',
  'Modellström',
  'Sagodotter',
  'Tänktman',
];

export const parties = [
  { id: 'exempelpartiet', name: 'Exempelpartiet (påhittat)', code: 'EXP', color: '#a03040', weight: 26 },
  { id: 'provpartiet', name: 'Provpartiet (påhittat)', code: 'PRP', color: '#305a90', weight: 20 },
  { id: 'testlistan', name: 'Testlistan (påhittad)', code: 'TL', color: '#c0a020', weight: 16 },
  { id: 'mallpartiet', name: 'Mallpartiet (påhittat)', code: 'MAL', color: '#2f7a4a', weight: 12 },
  { id: 'latsaspartiet', name: 'Låtsaspartiet (påhittat)', code: 'LÅT', color: '#805090', weight: 9 },
  { id: 'skisspartiet', name: 'Skisspartiet (påhittat)', code: 'SKI', color: '#607080', weight: 7 },
  { id: 'utkastpartiet', name: 'Utkastpartiet (påhittat)', code: 'UTK', color: '#b06030', weight: 6 },
  { id: 'fiktionslistan', name: 'Fiktionslistan (påhittad)', code: 'FIK', color: '#307f80', weight: 4 },
];

export const organizationNames = [
  'Region Exempelmark',
  'Låtsasköpings kommun',
  'Provinge kommun',
  'Region Påhittsbygden',
  'Testeryds kommun',
  'Fiktionsnäs kommun',
  'Mallviks kommun',
  'Skissåkers kommun',
];

export const topics = [
  ['buss-och-tag', 'Buss och tåg', 'kollektivtrafik'],
  ['forskola', 'Förskola', 'dagis'],
  ['grundskola', 'Grundskola', 'skola'],
  ['gymnasium', 'Gymnasium', 'gymnasieskola'],
  ['aldreomsorg', 'Äldreomsorg', 'hemtjänst'],
  ['vardcentraler', 'Vårdcentraler', 'hälsocentral'],
  ['tandvard', 'Tandvård', 'tandläkare'],
  ['psykisk-halsa', 'Psykisk hälsa', 'psykiatri'],
  ['budget', 'Budget', 'ekonomi'],
  ['bostader', 'Bostäder', 'lägenheter'],
  ['cykelvagar', 'Cykelvägar', 'gångväg'],
  ['vatten-och-avlopp', 'Vatten och avlopp', 'va'],
  ['avfall', 'Avfall', 'sopor'],
  ['klimat', 'Klimat', 'miljö'],
  ['kultur', 'Kultur', 'bibliotek'],
  ['idrott', 'Idrott', 'ishall'],
  ['personal', 'Personal', 'arbetsmiljö'],
  ['digitalisering', 'Digitalisering', 'e-tjänster'],
  ['trygghet', 'Trygghet', 'ordningsvakter'],
  ['naringsliv', 'Näringsliv', 'företag'],
] as const;

export const places = [
  'Exempelby',
  'Provköping',
  'Låtsasvik',
  'Påhittsås',
  'Testhamn',
  'Mallinge',
  'Skissnäs',
  'Fiktionsdal',
  'Utkastsund',
  'Övningsbo',
];

export const subjects = [
  'Upphandling av nya bussar',
  'Taxa för vatten och avlopp',
  'Detaljplan för kvarteret Exemplet',
  'Öppettider på biblioteket',
  'Ny förskola vid torget',
  'Plan mot välfärdsbrott',
  'Avgift i hemtjänsten',
  'Bidrag till föreningar',
  'Cykelväg längs ån',
  'Renovering av ishallen',
  'Uppföljning av budgeten',
  'Riktlinje för distansarbete',
  'Väntetider på vårdcentralerna',
  'Tandvård för unga vuxna',
  'Lokaler för gymnasieskolan',
  'Motion om skolmat av lokala råvaror',
  'Laddplatser för elbilar',
  'Tillgänglighet på hållplatser',
  'Yttrande över statlig utredning',
  'Delårsrapport till augusti',
  'Avtal om ambulanshelikopter',
  'Försäljning av industrimark',
  'Minskat matsvinn i köken',
  'Namn på en ny park',
  'Internkontrollplan',
  'Trygghetsvärdar i centrum',
];

const actors = [
  'Förvaltningen',
  'Nämnden',
  'Direktören',
  'Arbetsgruppen',
  'Utskottet',
  'Ekonomiavdelningen',
  'Beredningen',
  'Personalen',
  'Revisorerna',
  'Upphandlingsenheten',
];
const verbs = [
  'bedömer',
  'redovisar',
  'föreslår',
  'har utrett',
  'beskriver',
  'har prövat',
  'följer upp',
  'vill pröva',
  'räknar med',
  'har jämfört',
];
const objects = [
  'hur avgifterna påverkar hushåll med låga inkomster',
  'en ny fördelning av resurserna mellan enheterna',
  'kostnaderna för lokaler och underhåll',
  'en modell där invånarna kan lämna synpunkter tidigare',
  'hur lång tid det tar att få svar',
  'fler samarbeten med grannkommunerna',
  'ett system för återrapportering',
  'behovet av vikarier under sommaren',
  'de förslag som kom in under samrådet',
  'en stegvis höjning under tre år',
  'hur bemanningen ser ut på kvällar och helger',
  'vilka följder det får för barn och unga',
];
const times = [
  'under hösten',
  'fram till nästa sommar',
  'inom den ram som redan finns',
  'i samband med delårsrapporten',
  'senast vid årsskiftet',
  'efter samråd med de fackliga organisationerna',
  'som en del av verksamhetsplanen',
  'utan att budgeten behöver ökas',
];
const reasons = [
  'Skälet är att kostnaderna har ökat snabbare än intäkterna.',
  'Det har varit en återkommande fråga i medborgardialogen.',
  'En uppföljning visade att målen inte nåddes förra året.',
  'Frågan har beretts tillsammans med andra nämnder.',
  'Beslutet påverkar inte pågående avtal.',
  'Remissinstanserna var i huvudsak positiva.',
];

export const personName = (index: number): string =>
  `${firstNames[index % firstNames.length]} ${lastNames[Math.floor(index / firstNames.length) % lastNames.length]}`;

export const sentence = (by: Random): string =>
  `${by.pick(actors)} ${by.pick(verbs)} ${by.pick(objects)} ${by.pick(times)}, i ${by.pick(places)}.`;

export const sentences = (by: Random, from: number, to: number): string =>
  Array.from({ length: by.int(from, to) }, () => (by.chance(0.2) ? by.pick(reasons) : sentence(by))).join(
    ' ',
  );

export const title = (by: Random): string => `${by.pick(subjects)} i ${by.pick(places)}`;
