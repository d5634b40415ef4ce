import { kindsOf } from '../../domain/kinds-of.ts';

const WHOLE = 'Går en fil inte att läsa skrivs ingenting. Ett halvt resultat ser ut som ett helt.';
const CERTAIN =
  'Utkasten läggs på sina platser i arkivet. Platsen är sidans adress och får inte vara en gissning.';

/** Why a whole file of minutes cannot be read. */
export const importingFaults = kindsOf('error', {
  'fil-saknas': {
    title: 'Filen finns inte eller kan inte öppnas',
    advice: 'Kontrollera filens namn och mapp. Har namnet mellanslag skriver du det inom citattecken.',
    reason: WHOLE,
  },
  'fil-tom': { title: 'Filen är tom', advice: 'Hämta filen på nytt.', reason: WHOLE },
  'fil-for-stor': {
    title: 'Filen är för stor',
    advice: 'Dela filen, eller spara protokollet utan bilagor med bilder.',
    reason: 'En mycket stor fil är sällan ett protokoll, och läsningen får inte ta all plats i datorn.',
  },
  'fil-okand': {
    title: 'Filens slag känns inte igen. Importen läser PDF, Word (.docx), HTML och ren text',
    advice: 'Spara protokollet som något av dem.',
    reason: 'Slaget avgörs av innehållet och inte av namnet.',
  },
  'fil-fel-namn': {
    title: 'Filens innehåll är av ett annat slag än namnet säger',
    advice: 'Kontrollera att det är rätt fil. Är den det, byt filändelse så att den stämmer.',
    reason: 'Ett namn som inte stämmer är ofta fel fil eller en hämtning som gick snett.',
  },
  'fil-skadad': {
    title: 'Filen är skadad och kan inte läsas',
    advice: 'Hämta filen på nytt, eller öppna den och spara den på nytt.',
    reason: WHOLE,
  },
  'pdf-krypterad': {
    title: 'PDF-filen är skyddad med lösenord',
    advice: 'Spara en kopia utan lösenord, eller be registrator om en.',
    reason: 'Innehållet går inte att läsa utan lösenordet.',
  },
  'pdf-utan-text': {
    title: 'PDF-filen har ingen text. Den är troligen inskannade bilder',
    advice:
      'Be om protokollet som Word-fil eller som PDF med text. Annars skriver du i formuläret eller i mallarna från npm run new.',
    reason: 'Importen gissar inte vad som står i en bild.',
  },
  'word-gammal': {
    title: 'Filen är ett Word-dokument av det äldre slaget (.doc)',
    advice: 'Öppna filen i Word och spara den som .docx.',
    reason: 'Importen läser bara det nyare slaget.',
  },
  'zip-bomb': {
    title: 'Filen växer orimligt mycket när den packas upp',
    advice: 'Hämta filen på nytt från den som för protokollet.',
    reason: 'En sådan fil kan fylla datorns minne och är sällan ett protokoll.',
  },
  'for-lang-tid': {
    title: 'Läsningen tog för lång tid',
    advice: 'Prova igen. Hjälper det inte, dela filen.',
    reason: 'En skadad fil kan annars hålla importen igång hur länge som helst.',
  },
});

/** Why no drafts can be made of what was read. */
export const draftingFaults = kindsOf('error', {
  'organisation-ej-angiven': {
    title: 'Det framgår inte vilken organisation filen hör till',
    advice:
      'Lägg till --organisation och organisationens namn i adressen, till exempel --organisation exempelby.',
    reason: CERTAIN,
  },
  'organisation-okand': {
    title: 'Organisationen finns inte i innehållet',
    advice: 'Rätta stavningen. Är organisationen ny lägger du först till den i src/content/organisationer.',
    reason: CERTAIN,
  },
  'annan-organisation': {
    title: 'Filen hör till en annan organisation än den som angavs',
    advice: 'Rätta det som står efter --organisation, eller ange rätt fil.',
    reason: CERTAIN,
  },
  'organ-ej-angivet': {
    title: 'Det framgår inte vilket organ filen kommer från',
    advice: 'Skriv beslutet i formuläret eller i mallarna från npm run new.',
    reason: CERTAIN,
  },
  'organ-okant': {
    title: 'Organet finns inte bland organisationens organ',
    advice: 'Lägg till organet i organisationens fil och kör importen igen.',
    reason: CERTAIN,
  },
  'inget-sammantrade': {
    title: 'Filen är varken protokoll, utdrag eller sammanfattning av ett sammanträde',
    advice: 'Ange protokollet. En rapport eller ett annat underlag lägger du till i formuläret.',
    reason: 'Importen gör utkast av sammanträden och beslut.',
  },
  'innehall-saknas': {
    title: 'Mappen med innehåll finns inte',
    advice: 'Kör kommandot i mappen med webbplatsen, den som har src/content.',
    reason: 'Utkasten läggs bland det som redan finns.',
  },
  'filer-finns': {
    title: 'Det finns redan filer för allt som lästes',
    advice: 'Ändra i filerna som finns, eller kör med --update, som bara fyller i det som saknas.',
    reason: 'Det du har skrivit skrivs aldrig över.',
  },
  'kunde-inte-skriva': {
    title: 'Utkasten kunde inte skrivas',
    advice: 'Kontrollera att du får skriva i mappen och att det finns plats på disken.',
    reason: 'Kan inte alla utkast skrivas skrivs inget, så att inget blir halvt.',
  },
});
export type ImportingFaultCode = keyof typeof importingFaults;
export type DraftingFaultCode = keyof typeof draftingFaults;
