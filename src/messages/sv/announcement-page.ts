import type { Sentence } from '../sentence.ts';

/** The page with texts to send out after a meeting. */
export const announcementPage = {
  heading: 'Utskick',
  lead: 'Text att klistra in i ett pressmeddelande eller nyhetsbrev. Den säger det som står på sammanträdets sida, med fullständiga adresser.',
  plainText: 'Ren text',
  copyOrFetch: (file: string): Sentence => [
    'Markera allt och kopiera, eller hämta ',
    { text: 'textfilen', href: file },
    '.',
  ],
  html: 'HTML',
  aboutHtml: 'Kod utan utseende: den får samma typsnitt som det den klistras in i.',
  readsSo: 'Så läses den',
  shared: 'När länken delas',
  aboutShared:
    'Så visas länkarna ungefär i sociala medier och meddelanden. Utseendet skiljer sig mellan tjänster.',
};
