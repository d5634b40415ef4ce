import { kindsOf } from '../domain/kinds-of.ts';

/** What can stop `npm run new`. Nothing has been written then. */
export const creatingKinds = kindsOf('error', {
  'okant-val': {
    title: 'Kommandot går inte att läsa',
    advice: 'Kör npm run new -- --hjalp för att se vad som går att skriva.',
    reason: 'Ett felskrivet val skulle annars göra något annat än du tänkte.',
  },
  'uppgift-saknas': {
    title: 'En uppgift som mallarna behöver saknas',
    advice:
      'Ange organ, datum och antal beslut i kommandot, eller kör npm run new i en terminal så frågar det.',
    reason: 'Organ och dag blir filernas plats, alltså sidornas adresser. De går inte att gissa.',
  },
  'okant-organ': {
    title: 'Organet finns inte i arkivet',
    advice:
      'Skriv organet som i adressen, till exempel exempelby/kommunstyrelsen. Är det nytt läggs det först till i organisationens fil.',
    reason: 'Ett sammanträde hör till ett organ som finns.',
  },
  'ogiltigt-datum': {
    title: 'Dagen finns inte i kalendern',
    advice: 'Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-11-25, eller unknown om ingen källa anger den.',
    reason: 'Dagen blir sammanträdets adress.',
  },
  'ogiltigt-antal': {
    title: 'Antalet beslut går inte att läsa',
    advice: 'Skriv ett heltal från 0 till 300.',
    reason: 'Det blir en fil för varje beslut.',
  },
  'ogiltiga-paragrafer': {
    title: 'Paragraferna går inte att läsa',
    advice: 'Skriv som 113-118 eller 113,115 a,120, och varje paragraf en gång.',
    reason: 'Paragrafens nummer blir sidans adress.',
  },
  'filen-finns': {
    title: 'Filen finns redan',
    advice: 'Ändra i filen som finns, eller välj en annan dag.',
    reason: 'Det du har skrivit skrivs aldrig över.',
  },
  'kan-inte-skriva': {
    title: 'Filerna kunde inte skrivas',
    advice: 'Kontrollera att du får skriva i mappen och att det finns plats på disken.',
    reason: 'Kan inte alla filer skrivas skrivs ingen, så att inget blir halvt.',
  },
});
export type CreatingCode = keyof typeof creatingKinds;
