import type { FaultKind } from '../domain/fault.ts';

/** What can be wrong with a file, and with entries that do not fit together. */

const error = (kind: Omit<FaultKind, 'severity'>): FaultKind => ({ severity: 'error', ...kind });

export const notUtf8 = error({
  code: 'inte-utf-8',
  title: 'Filen är inte sparad som UTF-8',
  advice: 'Öppna filen och spara den på nytt med teckenkodningen UTF-8.',
  reason: 'Med en annan teckenkodning blir å, ä och ö fel tecken.',
});

export const invalidYaml = error({
  code: 'ogiltig-yaml',
  title: 'Fälten går inte att läsa',
  advice: 'Kontrollera indrag, kolon och citattecken på raden. Text med kolon ska stå inom citattecken.',
  reason: 'Fälten skrivs i YAML. Ett fel där gör att hela filen blir oläsbar.',
});

export const noFrontmatter = error({
  code: 'falt-utan-ram',
  title: 'Filen börjar inte med fält mellan två rader med ---',
  advice: 'Börja filen med en rad ---, sedan fälten, och avsluta dem med en rad ---.',
  reason: 'Fälten överst berättar vad texten är. Utan dem går den inte att visa.',
});

export const emptyFile = error({
  code: 'tom-fil',
  title: 'Filen är tom',
  advice: 'Skriv filens innehåll, eller ta bort filen.',
  reason: 'En tom fil är ofta en text som aldrig sparades.',
});

export const strayFile = error({
  code: 'okand-fil',
  title: 'En fil som inte hör hemma här',
  advice: 'Flytta filen, eller ge den rätt filändelse.',
  reason:
    'En fil med fel ändelse eller i fel mapp skulle annars aldrig publiceras, utan att någon märker det.',
});

export const brokenReference = error({
  code: 'okand-referens',
  title: 'Något som det hänvisas till finns inte',
  advice: 'Rätta stavningen, eller lägg till det som saknas.',
  reason:
    'Personer, partier, organ och beslut knyts ihop med id. En hänvisning som inte leder någonstans blir en död länk.',
});

export const wrongPlace = error({
  code: 'fel-plats',
  title: 'Filens plats stämmer inte med innehållet',
  advice: 'Flytta filen eller rätta fältet.',
  reason: 'Filens plats är sidans adress, och en publicerad adress ändras aldrig.',
});

export const outsideMeeting = error({
  code: 'utanfor-sammantradet',
  title: 'Beslutet ligger utanför sitt sammanträde',
  advice: 'Lägg filen i mappen för det sammanträde som fältet meeting anger, eller rätta fältet.',
  reason: 'Ett beslut hör till ett sammanträde, och adressen visar vilket.',
});

export const duplicate = error({
  code: 'dubblett',
  title: 'Samma sak finns två gånger',
  advice: 'Ta bort den ena eller ge den ett annat värde.',
  reason: 'Två beslut med samma nummer på samma sammanträde går inte att skilja åt.',
});

export const noSuchProposal = error({
  code: 'okant-yrkande',
  title: 'Ett yrkande som inte finns i beslutet',
  advice: 'Använd id för ett av beslutets yrkanden, eller liggande för det liggande förslaget.',
  reason: 'Beslutsgången visas som en väg mellan yrkanden. Vägen får inte leda till något som inte finns.',
});

export const noSuchClause = error({
  code: 'okand-punkt',
  title: 'En punkt som inte finns i beslutet',
  advice: 'Rätta numret. Den första punkten är 1.',
  reason: 'Uppdrag och belopp länkas till den punkt i beslutet som de står i.',
});

export const noSuchVoteEvent = error({
  code: 'okand-votering',
  title: 'En omröstning som inte finns i beslutet',
  advice: 'Rätta numret. Beslutets första omröstning är 1.',
  reason:
    'Numret säger i vilken omröstning någon inte deltog på grund av jäv, och det står hos personen i den omröstningen.',
});

export const wrongSortName = error({
  code: 'sorteras-som-nagon-annan',
  title: 'Sorteringen har andra ord än namnet',
  advice: 'Skriv namnets egna ord: efternamnet, ett komma och sedan resten. Eller ta bort fältet.',
  reason: 'Fältet ordnar listor över ledamöter. Med andra ord än namnets skulle personen stå på fel plats.',
});

export const noSuchAssignment = error({
  code: 'okant-uppdrag',
  title: 'Ett uppdrag som inte finns i beslutet',
  advice: 'Använd id för ett av uppdragen i det beslut som anges.',
  reason: 'Ett uppdrag visas som redovisat när något återrapporterar det. Då måste det vara rätt uppdrag.',
});

export const brokenLink = error({
  code: 'dod-lank',
  title: 'En länk till en sida som inte finns',
  advice: 'Rätta adressen.',
  reason: 'En läsare som följer länken ska komma fram.',
});

export const notReleased = error({
  code: 'hanvisar-till-dolt',
  title: 'Hänvisar till något som inte får visas än',
  advice: 'Ta bort hänvisningen så länge, eller ge den här filen minst lika långt embargo.',
  reason:
    'Det som har embargo eller är ett ogranskat utkast finns inte i något som publiceras. En hänvisning dit skulle avslöja att det finns och leda till en sida som saknas.',
});

export const changedFact = error({
  code: 'andrad-uppgift',
  title: 'En publicerad uppgift har ändrats utan en rättelse',
  advice: 'Ändra tillbaka, eller lägg till en rättelse i fältet corrections.',
  reason:
    'Den som har läst eller citerat sidan ska kunna se vad som stod, vad som står nu och varför. Det gäller siffror, utfall, ställningstaganden, namn, datum och beslutssatser, också de som står i våra egna texter. Stavning och språk får ändras fritt.',
});

export const removedCorrection = error({
  code: 'borttagen-rattelse',
  title: 'En publicerad rättelse har tagits bort',
  advice: 'Lägg tillbaka rättelsen. Blev den fel, skriv en rättelse till.',
  reason: 'En rättelse ligger kvar så länge sidan finns. Annars går det inte att lita på att felen syns.',
});

export const lostAddress = error({
  code: 'forlorad-adress',
  title: 'En publicerad adress leder ingenstans',
  advice:
    'Lägg tillbaka filen. Har sidan flyttat, skriv en rad i publicerat/flyttade.txt: den gamla adressen, ett mellanslag och den nya.',
  reason:
    'Andra länkar till sidan, citerar den och hämtar dess filer. En publicerad adress försvinner aldrig.',
});

export const wrongMove = error({
  code: 'ogiltig-flytt',
  title: 'En flyttad adress som inte leder rätt',
  advice: 'Rätta raden. Där står den gamla adressen, ett mellanslag och den nya.',
  reason:
    'Den som följer en gammal länk ska komma direkt till sidan som finns, och en adress kan inte både vara en sida och leda vidare.',
});

export const wrongMeetingMove = error({
  code: 'flyttat-fran-upptagen-dag',
  title: 'Ett flyttat sammanträde vars gamla dag inte kan leda dit',
  advice:
    'Har organet hållit ett annat sammanträde den gamla dagen? Ge i så fall dess fil och mappen med dess beslut namnet på dagen följt av -2, till exempel 2020-05-20-2. Är det redan publicerat utan -2, ta bort dagen ur movedFrom och skriv om flytten i dateNote. Har två sammanträden flyttats från samma dag skriver du -2 efter dagen i det som var dagens andra.',
  reason:
    'Den som följer en länk till den gamla dagen ska komma till sammanträdet där det är nu. En adress kan inte både vara en sida och leda vidare.',
});

export const wrongDays = error({
  code: 'fel-dagar',
  title: 'Sammanträdets dagar kan inte stämma',
  advice: 'Skriv den första dagen i date och de andra i furtherDays, varje dag en gång.',
  reason: 'Ett sammanträde över flera dagar ligger under sin första dag, och sidan säger alla dess dagar.',
});

export const cancelledWithDecisions = error({
  code: 'installt-med-beslut',
  title: 'Ett inställt sammanträde har inte beslutat något',
  advice:
    'Hölls sammanträdet, ta bort fältet cancelled. Annars hör beslutet till ett annat sammanträde: rätta fältet meeting och flytta filen dit.',
  reason: 'Ett sammanträde som ställdes in har en sida som säger det, och inga beslut.',
});

export const damagedRecord = error({
  code: 'trasig-publiceringslista',
  title: 'Listan över det som är publicerat går inte att läsa',
  advice:
    'Hämta tillbaka filen som den var: git checkout -- och filens namn. Listan skrivs av npm run publish och ändras aldrig för hand.',
  reason: 'Listan visar om en publicerad uppgift eller adress är på väg att försvinna.',
});

export const futureDate: FaultKind = {
  severity: 'warning',
  code: 'framtida-datum',
  title: 'En dag som inte har varit än',
  advice: 'Kontrollera året och dagen. Stämmer de, publicera igen när dagen har varit.',
  reason:
    'Sidan räknar från den dag då den publiceras, och ändras inte av sig själv. En dag som ligger framåt i tiden är ofta ett felskrivet år, eller något som publiceras innan det har hänt. Ett sammanträde som bara är utlyst får gärna ligga framåt i tiden.',
};

export const lowContrast = error({
  code: 'for-lag-kontrast',
  title: 'Två färger ligger för nära varandra för att gå att läsa',
  advice: 'Gör texten mörkare eller bakgrunden ljusare, i mörkt läge tvärtom, tills kontrasten räcker.',
  reason:
    'Text ska ha en kontrast på minst 4,5 till 1 mot sin bakgrund. Det kräver WCAG 2.2 på nivå AA, som lagen om tillgänglighet till digital offentlig service bygger på.',
});
