/**
 * The pictures of the help for editors: what each shows, for who cannot see it and for who can. The files beside
 * are made by `npm run guide-pictures`.
 */
export const guidePictures = {
  'formular-start': {
    alt: 'Formulärets första sida, med knappen Arbeta med lokalt repository.',
    caption: 'På din egen dator väljer du ”Arbeta med lokalt repository” och sedan mappen med webbplatsen.',
  },
  'formular-sammantrade': {
    alt: 'Ett sammanträde i formuläret. Fälten Organ, Datum, Fler dagar och Om datumet står under varandra. Under vart och ett står en hjälptext.',
    caption: 'Fält med en röd stjärna måste fyllas i. Knappen Spara skriver filen.',
  },
  'formular-beslut': {
    alt: 'Ett beslut i formuläret, med fälten Sammanträde, Paragraf, Ordning och Diarienummer ifyllda.',
    caption: 'Ett beslut. Rubriken och sammanfattningen skriver du själv, resten följer källan.',
  },
  'formular-omrostning': {
    alt: 'En omröstning öppen i formuläret, med fälten Slag, Frågan och Ja betyder ifyllda. Den ligger i listan Beslutsgång.',
    caption: 'Omröstningen är ett av stegen i Beslutsgång. Längre ner står siffrorna, som källan anger dem.',
  },
  'sida-beslut': {
    alt: 'Beslutets sida som läsaren ser den, med paragraf, rubrik, sammanfattning, utfall och röstetal.',
    caption: 'Så blir sidan. Beslutet kommer först, med egna ord.',
  },
  'sida-utskick': {
    alt: 'Sidan Utskick, med färdig text att klistra in i ett pressmeddelande eller ett nyhetsbrev.',
    caption:
      'Varje sammanträde har en sida med text att skicka ut. Den ligger på mötets adress följd av utskick/.',
  },
} as const;
export type GuidePicture = keyof typeof guidePictures;

/** The most that a picture may weigh, in bytes. */
export const MOST_BYTES = 60_000;
