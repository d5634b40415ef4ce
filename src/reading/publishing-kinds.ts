import type { FaultKind } from '../domain/fault.ts';

/** What can stop `npm run publish`. What is public stays as it was. */

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
