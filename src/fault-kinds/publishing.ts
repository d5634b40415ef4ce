import type { FaultKind } from '../domain/fault.ts';

/** What can stop `npm run publish`, and what it warns of. What is public stays as it was when it stops. */

const stop = (kind: Omit<FaultKind, 'severity'>): FaultKind => ({ severity: 'error', ...kind });

export const alreadyPublishing = stop({
  code: 'publicering-pagar',
  title: 'En annan publicering pågår',
  advice: 'Vänta tills den är klar och kör kommandot igen.',
  reason: 'Två som publicerar samtidigt kan skriva över varandras arbete.',
});

export const notATarget = stop({
  code: 'inte-publiceringsmapp',
  title: 'Mappen är inte en mapp att publicera i',
  advice: 'Ange en tom mapp, en ny mapp eller den mapp som du publicerade i förra gången.',
  reason: 'Publiceringen tar bort gamla utgåvor. Den ska aldrig kunna ta bort något annat.',
});

export const diskFull = stop({
  code: 'disken-full',
  title: 'Det finns inte plats på disken',
  advice: 'Frigör plats och kör kommandot igen. Det som var publicerat ligger kvar som det var.',
  reason: 'En halv webbplats publiceras aldrig.',
});

export const mayNotWrite = stop({
  code: 'far-inte-skriva',
  title: 'Det går inte att skriva i mappen',
  advice: 'Be den som sköter servern om skrivrätt till mappen, eller ange en annan mapp.',
  reason: 'Publiceringen lägger den nya utgåvan bredvid den gamla och byter sedan.',
});

export const noSymlinks = stop({
  code: 'utan-symlankar',
  title: 'Disken kan inte hålla symboliska länkar',
  advice:
    'Publicera på en disk som kan det. Har du ingen, kör npm run build och lägg upp mappen dist på det sätt som ditt webbhotell anger.',
  reason: 'Bytet av utgåva är ett byte av en länk. Så ser ingen läsare en halv webbplats.',
});

export const nothingToRollBack = stop({
  code: 'ingen-tidigare-utgava',
  title: 'Det finns ingen tidigare utgåva att gå tillbaka till',
  advice: 'Rätta innehållet och publicera på nytt.',
  reason: 'De fem senaste utgåvorna sparas.',
});

export const deadLinkOnSite = stop({
  code: 'lank-till-ingenting',
  title: 'En länk på webbplatsen leder ingenstans',
  advice: 'Rätta länken. Står den inte i innehållet står den i en sida under src/pages.',
  reason: 'En läsare som följer länken ska komma fram.',
});

export const personalNumberOnSite = stop({
  code: 'personnummer-pa-sida',
  title: 'Något som ser ut som ett personnummer står på en sida',
  advice: 'Ta bort det ur innehållet eller ur sidan under src/pages.',
  reason: 'Ett personnummer får aldrig publiceras.',
});

export const fewerPages = stop({
  code: 'farre-sidor',
  title: 'Webbplatsen har plötsligt många färre sidor',
  advice: 'Se efter vad som saknas med --dry-run. Är det meningen, kör kommandot igen med --fewer.',
  reason: 'När många sidor försvinner på en gång är det oftast ett misstag.',
});

export const siteDoesNotAnswer = stop({
  code: 'webbplatsen-svarar-fel',
  title: 'Den byggda webbplatsen svarar inte som den ska',
  advice: 'Kör npm test, som visar mer. Inget har publicerats.',
  reason: 'Varje slags sida öppnas på prov innan någon läsare gör det.',
});

export const wrongSiteAddress = stop({
  code: 'ogiltig-webbadress',
  title: 'Webbplatsens adress går inte att använda',
  advice:
    'Skriv hela adressen utan något efter värdnamnet, till exempel https://beslut.exempelby.se, i SITE eller som address i src/content/webbplats.yaml.',
  reason: 'Adressen står i länkar, citat och flöden. Är den fel leder ingen av dem rätt.',
});

export const noSiteAddress: FaultKind = {
  code: 'webbadress-saknas',
  severity: 'warning',
  title: 'Webbplatsens adress är inte inställd',
  advice:
    'Skriv er adress som address i src/content/webbplats.yaml, en gång för alla, och publicera igen. Är det här ett prov i en egen mapp behövs det inte.',
  reason:
    'Citat att kopiera, koder att bädda in, flöden, kalendrar, bilder att dela och listan till sökmotorerna bär webbplatsens adress. Det som andra hinner kopiera innan den är inställd leder fel för alltid.',
};
