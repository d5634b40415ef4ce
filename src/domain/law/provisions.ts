import type { LawCode } from './laws.ts';

/**
 * Every paragraph of law that the site says or does something because of, and what it says, in our own words. The
 * key is how code names it: "KL 5:50" is 5 kap. 50 §, "FL § 44" is 44 § of a law without chapters. What is not here
 * cannot be cited: `docs/law.md` is written from it, and a test holds every citation in the repository against it.
 */
export const provisions = {
  'KL 1:5':
    'Medlem av en kommun är den som är folkbokförd där, äger fast egendom där eller ska betala kommunalskatt där. Det är också en unionsmedborgare som bor där utan att behöva vara folkbokförd.',
  'KL 1:6': 'Medlem av en region är den som är medlem av en kommun i regionen.',
  'KL 3:2': 'Fullmäktigeberedningar bereder ärenden som fullmäktige ska avgöra.',
  'KL 3:5': 'En nämnd kan ha utskott, och får tillsätta de nämndberedningar som behövs.',
  'KL 4:22': 'En ersättare som tjänstgör har samma rättigheter som en ledamot.',
  'KL 4:24': 'Varje ledamot i fullmäktige eller i en nämnd har en röst.',
  'KL 4:25':
    'En ledamot får avstå från att delta i en omröstning eller ett beslut. Ordföranden måste ändå rösta när det behövs för att ärendet ska kunna avgöras.',
  'KL 4:27':
    'En förtroendevald som har deltagit i avgörandet av ett ärende får reservera sig. Reservationen ska anmälas innan sammanträdet avslutas.',
  'KL 5:10':
    'Extra val till fullmäktige hålls om minst två tredjedelar av de närvarande ledamöterna röstar för det.',
  'KL 5:17': 'När en ledamot har förhinder tjänstgör en ersättare i ledamotens ställe.',
  'KL 5:37':
    'Efter ett folkinitiativ ska fullmäktige besluta om folkomröstning, om inte minst två tredjedelar av de närvarande ledamöterna röstar mot det.',
  'KL 5:45': 'Fullmäktige får handlägga ett ärende bara om mer än hälften av ledamöterna är närvarande.',
  'KL 5:46':
    'Fullmäktige får handlägga ett ärende även om antalet deltagande är för lågt därför att ledamöter är jäviga.',
  'KL 5:47':
    'En ledamot i fullmäktige får inte delta i handläggningen av ett ärende som personligen rör ledamoten själv eller någon närstående.',
  'KL 5:48':
    'Den som är redovisningsskyldig, eller är närstående till någon som är det, får inte delta i ansvarsfriheten för den verksamheten eller i valet av revisor för den.',
  'KL 5:50':
    'I fullmäktige ska ett ärende bordläggas eller återremitteras om minst en tredjedel av de närvarande begär det. Har en minoritet redan fått det bordlagt eller återremitterat krävs enkel majoritet, liksom i fråga om val. Ett ärende om extra val bordläggs alltid första gången.',
  'KL 5:51':
    'Ett bordlagt ärende behandlas på fullmäktiges nästa sammanträde, om fullmäktige inte beslutar något annat.',
  'KL 5:54': 'En omröstning är öppen, utom i ärenden om val eller anställning av personal.',
  'KL 5:55': 'Enkel majoritet avgör, om ingen lag eller annan författning säger något annat.',
  'KL 5:56':
    'Vid lika röstetal har ordföranden utslagsröst. I ärenden om val eller anställning av personal avgör i stället lotten.',
  'KL 5:58':
    'Vissa val är proportionella. Ledamöterna i vissa nämnder kan väljas på annan grund än parti om två tredjedelar av de närvarande i fullmäktige har röstat för det.',
  'KL 5:67':
    'Protokollet redovisar för varje ärende yrkanden, propositionsordning, omröstningar och deras resultat, beslut, reservationer, vilka som deltog och hur de röstade vid öppna omröstningar.',
  'KL 5:69':
    'Ett protokoll justeras senast fjorton dagar efter sammanträdet, på det sätt som fullmäktige har bestämt.',
  'KL 6:17': 'Fullmäktige beslutar om ersättarnas tjänstgöring i nämnderna.',
  'KL 6:27': 'En nämnd får handlägga ärenden bara om fler än hälften av ledamöterna är närvarande.',
  'KL 6:28':
    'En förtroendevald i en nämnd är jävig om beslutet rör eller kan påverka honom eller henne eller någon närstående på vissa sätt, vid tillsyn över verksamhet som han eller hon är knuten till, eller om någon annan särskild omständighet gör att opartiskheten kan ifrågasättas (lydelse från den 1 juli 2022).',
  'KL 6:29': 'Nämnden ska bortse från jäv när frågan om opartiskhet uppenbart saknar betydelse.',
  'KL 6:30':
    'Den som är jävig får inte delta eller närvara när en nämnd handlägger ärendet. I prövningen av jävet får den som det gäller delta bara om nämnden annars inte är beslutsför.',
  'KL 6:31':
    'Uppdrag i organisationens egna bolag och stiftelser, eller att ha handlagt ärendet i en annan nämnd, gör inte ensamt någon jävig.',
  'KL 6:32': 'Ett beslut om jäv överklagas bara tillsammans med beslutet i själva ärendet.',
  'KL 6:33':
    'När en nämnd beslutar gäller samma regler om omröstning, majoritet, utslagsröst och lottning som i fullmäktige. För bordläggning krävs enkel majoritet.',
  'KL 6:35': 'Samma regler gäller för en nämnds protokoll, justering och anslag som för fullmäktiges.',
  'KL 6:37': 'En nämnd får delegera beslutanderätt, bland annat till ett utskott.',
  'KL 6:41': 'Ett utskott kan besluta på delegation från nämnden och kan bereda nämndens ärenden.',
  'KL 8:9': 'Varje kommun och region har en anslagstavla på sin webbplats.',
  'KL 8:12':
    'Senast andra dagen efter att protokollet har justerats tillkännages justeringen på anslagstavlan. Där står det kvar tills överklagandetiden har gått ut.',
  'KL 9:2': 'Reglerna om kommuner och regioner gäller även kommunalförbund, om inget annat sägs.',
  'KL 9:3':
    'Ett kommunalförbunds beslutande församling är ett förbundsfullmäktige eller en förbundsdirektion.',
  'KL 9:5':
    'Den beslutande församlingen tillsätter en förbundsstyrelse. En förbundsdirektion är också förbundsstyrelse.',
  'KL 9:32':
    'Justeringen av en gemensam nämnds protokoll tillkännages på alla samverkande kommuners och regioners anslagstavlor.',
  'KL 13:1':
    'Varje medlem av kommunen eller regionen får överklaga dess beslut till förvaltningsrätten, som prövar om beslutet är lagligt. En gemensam nämnds beslut får medlemmarna i alla som samverkar överklaga. Ett kommunalförbunds beslut får medlemmarna i kommunerna och regionerna i förbundet överklaga, och de själva.',
  'KL 13:2':
    'Alla beslut av fullmäktige får överklagas, liksom av ett kommunalförbunds beslutande församling. En nämnds beslut får överklagas om de inte är av rent förberedande eller rent verkställande art.',
  'KL 13:3': 'Finns särskilda bestämmelser om överklagande i en annan författning gäller de i stället.',
  'KL 13:4': 'Ett beslut överklagas skriftligt, och överklagandet lämnas till förvaltningsrätten.',
  'KL 13:5':
    'Överklagandet ska ha kommit in inom tre veckor från den dag då justeringen tillkännagavs på anslagstavlan, för en gemensam nämnd på alla anslagstavlorna. Tiden löper ut bara om tillkännagivandet har funnits där hela tiden.',
  'KL 13:8':
    'Domstolen upphäver ett beslut som inte har kommit till på lagligt sätt, inte är en kommunal angelägenhet, har fattats av fel organ eller strider mot en författning. Den sätter inget annat beslut i stället.',
  'KL 13:14':
    'Ett beslut får verkställas innan det har fått laga kraft, om inte särskilda skäl talar mot det.',
  'FL § 44':
    'Ett beslut som överklagas enligt förvaltningslagen ska överklagas inom tre veckor från den dag då den som överklagar fick del av det.',
  'SFS 1930:173 § 1': 'En tid som räknas i veckor slutar på den veckodag som den började på.',
  'SFS 1930:173 § 2':
    'Slutar tiden för en åtgärd på en söndag, annan allmän helgdag, lördag, midsommarafton, julafton eller nyårsafton får åtgärden vidtas nästa vardag.',
  'SFS 1989:253 § 1': 'Räknar upp de allmänna helgdagarna.',
  'SFS 1989:253 § 2': 'Säger vilka dagar de infaller på.',
  'SFS 2018:218 3:10':
    'Personnummer och samordningsnummer får utan samtycke behandlas bara när det är klart motiverat. Vår regel är strängare: de publiceras aldrig.',
  'SFS 2018:1937 § 13':
    'En offentlig aktör ska ha en tillgänglighetsredogörelse, där man kan anmäla brister och begära att något görs tillgängligt.',
} as const satisfies { readonly [Key in `${LawCode} ${string}`]?: string };
export type Provision = keyof typeof provisions;
