import { kindsOf } from '../../domain/kinds-of.ts';

const DAY = 'Dagen blir sammanträdets adress. Den får aldrig vara en gissning.';
const PLACE = 'Organet blir en del av adressen. Det får aldrig vara en gissning.';
const FORM =
  'Protokoll ser olika ut. Det som importen inte känner igen lämnar den till dig i stället för att gissa.';
const MISSING = 'Något kan ha fallit bort i filen, eller vara fel i källan. Läsaren ska få veta vilket.';
const NAMES = 'En röst eller ett yrkande får aldrig tillskrivas fel person eller fel parti.';
const VOTES = 'En omröstning visas som källan anger den. Ingenting räknas fram eller fylls i.';
const PRIVATE = 'Ett personnummer får aldrig publiceras.';

/** What the reader of minutes asks a person to look at. */
export const importingWarnings = kindsOf('warning', {
  'datum-saknas': {
    title: 'Mötets datum står inte i filen',
    advice:
      'Ta reda på dagen i kallelsen eller på organisationens webbplats. Går det inte skriver du unknown.',
    reason: DAY,
  },
  'datum-utan-ar': {
    title: 'Dag och månad står i filen, men inte året',
    advice: 'Ta reda på året i en annan handling. Skriv i dateNote hur det är känt.',
    reason: DAY,
  },
  'datum-ur-filnamn': {
    title: 'Datumet är filnamnets; texten nämner samma dag men kallar den inte mötets',
    advice: 'Jämför med kallelsen eller protokollets första sida.',
    reason: DAY,
  },
  'datum-skiljer-sig': {
    title: 'Filen anger flera mötesdatum',
    advice: 'Se efter vilket som är sammanträdets. Pågick det flera dagar gäller den första.',
    reason: DAY,
  },
  'organ-saknas': {
    title: 'Organet står inte i filen',
    advice: 'Ta reda på vilket organ som har beslutat.',
    reason: PLACE,
  },
  'organisation-saknas': {
    title: 'Det framgår inte vilken region eller kommun det gäller',
    advice: 'Ange organisationen själv.',
    reason: PLACE,
  },
  'inga-beslut': {
    title: 'Ingen paragraf och inget beslut hittades',
    advice:
      'Se efter att filen är ett protokoll. Är den det skriver du besluten i formuläret eller i mallarna från npm run new.',
    reason: FORM,
  },
  'rubrik-saknas': {
    title: 'Paragrafens rubrik står inte i filen',
    advice: 'Skriv en egen rubrik som säger vad beslutet gäller.',
    reason: FORM,
  },
  'lucka-i-paragrafer': {
    title: 'Paragrafnumren går inte i en följd',
    advice: 'Se efter i protokollet om de paragrafer som saknas finns. Ett utdrag har ofta luckor.',
    reason: MISSING,
  },
  'paragraf-dubbel': {
    title: 'Samma paragrafnummer står två gånger',
    advice: 'Se efter vilket nummer som är rätt. Är protokollet fel skriver du det i beslutets text.',
    reason: MISSING,
  },
  'beslut-saknas': {
    title: 'Paragrafen har ingen beslutsdel',
    advice: 'Se efter om något beslutades. Informationspunkter har ibland inget beslut.',
    reason: FORM,
  },
  'okand-rubrik': {
    title: 'En rad ser ut som en rubrik som importen inte känner',
    advice: 'Läs vad som står under raden, och flytta det dit det hör.',
    reason: FORM,
  },
  'forslag-utan-namn': {
    title: 'Ett yrkande utan läsbart namn',
    advice: 'Se efter vem som yrkade. Står det inte skriver du unknown.',
    reason: NAMES,
  },
  'namn-utan-parti': {
    title: 'Ett namn utan parti',
    advice: 'Se efter i närvarolistan vilket parti personen företrädde den dagen.',
    reason: NAMES,
  },
  'parti-okant': {
    title: 'Partibeteckningen är inte känd',
    advice: 'Se efter vilket parti som menas. Är det nytt lägger du till det bland partierna.',
    reason: NAMES,
  },
  'reservation-utan-namn': {
    title: 'En reservation utan läsbart namn',
    advice: 'Se efter vem som reserverade sig. Står det inte skriver du unknown.',
    reason: NAMES,
  },
  'rost-utan-siffror': {
    title: 'Omröstning utan utskrivna röstetal',
    advice: 'Se efter i bilagan. Står siffrorna ingenstans skriver du unknown, aldrig 0.',
    reason: VOTES,
  },
  'rost-betydelse-saknas': {
    title: 'Vad ja och nej betyder står inte',
    advice: 'Sök efter propositionsordningen i paragrafen. Står den inte skriver du unknown.',
    reason: VOTES,
  },
  'ja-nej-ej-utsatt': {
    title: 'Källan räknar röster för två förslag utan att kalla dem ja och nej',
    advice: 'Skriv röstetalen som källan anger dem och läs beslutsgången.',
    reason: VOTES,
  },
  'rostlista-stammer-inte': {
    title: 'Listan och röstetalen går inte ihop',
    advice:
      'Räkna i källan. Stämmer det inte där heller ändrar du ingen av siffrorna utan skriver det i discrepancy.',
    reason: VOTES,
  },
  'rostetal-skiljer-sig': {
    title: 'Röstetalen anges olika på två ställen',
    advice: 'Läs båda ställena. Skiljer de sig i källan skriver du det i discrepancy.',
    reason: VOTES,
  },
  'rost-saknas-i-lista': {
    title: 'En rad i röstlistan kunde inte läsas',
    advice: 'Läs raden i källan och fyll i personen och rösten.',
    reason: VOTES,
  },
  'kryss-mellan-kolumner': {
    title: 'Ett kryss står mellan två kolumner',
    advice: 'Öppna källan och se vilken kolumn krysset står i. Går det inte att se är rösten unknown.',
    reason: VOTES,
  },
  'kolumner-forlorade': {
    title: 'Röstlistans kolumner har gått förlorade i filen',
    advice: 'Öppna källan och fyll i rösterna för hand. Namn och röstetal är lästa.',
    reason: VOTES,
  },
  'dubbelt-namn': {
    title: 'Samma person står två gånger i en röstlista',
    advice: 'Läs listan i källan. Två personer kan heta lika.',
    reason: VOTES,
  },
  'bilaga-saknas': {
    title: 'Paragrafen hänvisar till en bilaga som inte finns i filen',
    advice: 'Hämta bilagan, eller skriv i beslutets källor att den saknas.',
    reason: MISSING,
  },
  'bilaga-utan-paragraf': {
    title: 'En röstlista som ingen paragraf hänvisar till',
    advice: 'Se efter vilken omröstning listan hör till.',
    reason: VOTES,
  },
  'bilaga-titel-skiljer-sig': {
    title: 'Röstlistans ärende heter inte som paragrafen',
    advice: 'Jämför ärendets rubrik och nummer innan du använder listan.',
    reason: VOTES,
  },
  'personnummer-borttaget': {
    title: 'Källan innehåller något som ser ut som ett personnummer',
    advice:
      'Numret är redan borttaget ur läsningen. Skriv inte dit det, och säg till den som publicerade källan.',
    reason: PRIVATE,
  },
  'text-ej-tolkad': {
    title: 'Text som ingen regel läser; den finns kvar i läsningen',
    advice: 'Läs texten. Hör den till beslutet skriver du om den med egna ord.',
    reason: FORM,
  },
  'kallan-rattad': {
    title: 'Ett känt tryckfel är rättat enligt tabellen över rättelser',
    advice: 'Jämför med källan och se att rättelsen stämmer.',
    reason: MISSING,
  },
  'annat-filslag': {
    title: 'Filens innehåll är av ett annat slag än namnet säger',
    advice: 'Inget behöver göras om läsningen ser rätt ut.',
    reason: FORM,
  },
  'liknande-namn': {
    title: 'Ett namn liknar en känd person men är inte samma',
    advice:
      'Se efter om det är samma person. Är det så byter du till personens id. Annars lägger du till en ny.',
    reason: NAMES,
  },
});
export type ImportingWarningCode = keyof typeof importingWarnings;
