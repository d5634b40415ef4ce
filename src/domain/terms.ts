import type { Provision } from './law/provisions.ts';

/**
 * The words of the administration, each explained once. Pages explain a word where it is first used,
 * and `/om/ord/` lists them all; both are made from here.
 */
export interface Term {
  /** Its place on the page of words, and never another. */
  readonly id: string;
  /** As it is listed. */
  readonly word: string;
  /** The forms that texts use, in lower case; the word itself among them where it is used alone. */
  readonly forms: readonly string[];
  /** One or two plain sentences that begin with the word, and claim nothing of any decision. */
  readonly meaning: string;
  /** The paragraphs of law that say so, where any do. */
  readonly law?: readonly Provision[];
}

/** "reservation" and its endings. */
const ending = (stem: string, ...endings: readonly string[]) => ['', ...endings].map((end) => stem + end);
const noun = (stem: string) => ending(stem, 'en', 'er', 'erna', 's', 'ens');

export const terms: readonly Term[] = [
  {
    id: 'acklamation',
    word: 'Acklamation',
    forms: noun('acklamation'),
    meaning:
      'Acklamation är att ledamöterna ropar ja till det ena eller det andra förslaget, och ordföranden säger vilket som fick flest. Inga röster räknas och ingens röst antecknas.',
  },
  {
    id: 'anslag',
    word: 'Anslag på anslagstavlan',
    forms: ['anslagstavla', 'anslagstavlan', 'anslaget på anslagstavlan'],
    meaning:
      'På den officiella anslagstavlan, som finns på organisationens egen webbplats, står att ett protokoll är justerat. Det ska stå där senast andra dagen efter justeringen, och tills tiden att överklaga har gått ut.',
    law: ['KL 8:9', 'KL 8:12'],
  },
  {
    id: 'aterrapportering',
    word: 'Återrapportering',
    forms: [
      ...ending('återrapportering', 'en', 'ar', 'arna', 'ens'),
      'återrapportera',
      'återrapporteras',
      'återrapporterade',
      'återrapporterades',
      'återrapporterat',
      'återrapporterats',
    ],
    meaning:
      'En återrapportering berättar för dem som gav ett uppdrag vad som har gjorts. Att den saknas i arkivet betyder inte att uppdraget är ogjort.',
  },
  {
    id: 'aterremiss',
    word: 'Återremiss',
    forms: [
      ...ending('återremiss', 'en', 'er', 'erna'),
      'återremittera',
      'återremitteras',
      'återremitterade',
      'återremitterades',
      'återremitterat',
      'återremitterats',
    ],
    meaning: 'En återremiss skickar tillbaka ett ärende för att det ska utredas mer. Det avgör inte saken.',
  },
  {
    id: 'avsla',
    word: 'Avslag',
    forms: ['avslag', 'avslaget', 'avslå', 'avslås', 'avslår', 'avslog', 'avslogs', 'avslagits'],
    meaning: 'Avslag är ett nej till ett förslag.',
  },
  {
    id: 'beredning',
    word: 'Beredning',
    forms: ['bereds', 'bereda', 'beredde', 'bereddes', 'beretts', 'beredningen av', 'beredning av'],
    meaning:
      'Att bereda ett ärende är att ta fram det som behövs för att kunna besluta. En beredning kan också vara en grupp förtroendevalda som har den uppgiften.',
  },
  {
    id: 'beslutssats',
    word: 'Beslutssats',
    forms: ['beslutssats', 'beslutssatsen', 'beslutssatser', 'beslutssatserna', 'att-sats', 'att-satser'],
    meaning: 'En beslutssats är en punkt i ett beslut. Varje sats säger en sak som har beslutats.',
  },
  {
    id: 'bifall',
    word: 'Bifall',
    forms: ['bifall', 'bifallet', 'bifalla', 'bifalls', 'bifaller', 'biföll', 'bifölls', 'bifallits'],
    meaning: 'Bifall är ett ja till ett förslag.',
  },
  {
    id: 'bordlaggning',
    word: 'Bordläggning',
    forms: [
      ...ending('bordläggning', 'en', 'ar'),
      'bordlägga',
      'bordläggs',
      'bordlägger',
      'bordlade',
      'bordlades',
      'bordlagt',
      'bordlagts',
    ],
    meaning: 'En bordläggning skjuter upp ett ärende till ett senare sammanträde. Det avgör inte saken.',
  },
  {
    id: 'expediera',
    word: 'Expediera',
    forms: ['expedieras', 'expediera', 'expedierats'],
    meaning: 'Att expediera ett beslut är att skicka det till dem som berörs av det eller ska utföra det.',
  },
  {
    id: 'jav',
    word: 'Jäv',
    forms: ['jäv', 'jävet', 'jävig', 'jäviga'],
    meaning:
      'Den som är jävig får inte vara med och handlägga ett ärende. I fullmäktige gäller det ärenden som personligen rör en själv eller någon närstående, och ansvarsfrihet för det man själv svarar för. I styrelser och nämnder räcker det att något särskilt gör att opartiskheten kan ifrågasättas.',
    law: ['KL 5:47', 'KL 5:48', 'KL 6:28', 'KL 6:29', 'KL 6:30', 'KL 6:31', 'KL 6:32'],
  },
  {
    id: 'justering',
    word: 'Justering',
    forms: [
      ...ending('justering', 'en', 'ar'),
      'justera',
      'justeras',
      'justerat',
      'justerade',
      'justerades',
      'justerats',
    ],
    meaning:
      'Justering är att godkänna att protokollet stämmer. Det ska ske senast fjorton dagar efter sammanträdet. Enstaka paragrafer justeras ibland genast.',
    law: ['KL 5:69', 'KL 6:35'],
  },
  {
    id: 'laga-kraft',
    word: 'Laga kraft',
    forms: ['laga kraft'],
    meaning:
      'Ett beslut har fått laga kraft när det inte längre går att överklaga. De flesta beslut kan överklagas i tre veckor från den dag då justeringen anslogs, om anslaget sitter uppe hela tiden.',
    law: ['KL 13:5'],
  },
  {
    id: 'lottning',
    word: 'Lottning',
    forms: [...ending('lottning', 'en'), 'lotten'],
    meaning:
      'Lottning avgör när det blir lika många röster i ett ärende om val eller om anställning av personal.',
    law: ['KL 5:56', 'KL 6:33'],
  },
  {
    id: 'minoritetsaterremiss',
    word: 'Minoritetsåterremiss',
    forms: [
      ...ending('minoritetsåterremiss', 'en', 'er'),
      ...ending('minoritetsbordläggning', 'en'),
      'minoritetsregeln',
      'minoritetsregel',
    ],
    meaning:
      'I fullmäktige räcker det att minst en tredjedel av de närvarande begär att ett ärende ska återremitteras eller bordläggas. Därför kan den sida som fick färre röster ha vunnit. En minoritet kan göra det en gång i varje ärende, men inte i fråga om val.',
    law: ['KL 5:50'],
  },
  {
    id: 'motion',
    word: 'Motion',
    // Not the bare word, which is also exercise.
    forms: ['motionen', 'motionens', 'motionerna'],
    meaning: 'En motion är ett förslag från en eller flera ledamöter i fullmäktige.',
  },
  {
    id: 'omrostning',
    word: 'Omröstning (votering)',
    forms: [
      ...ending('omröstning', 'en', 'ar', 'arna', 'ens'),
      ...ending('votering', 'en', 'ar', 'arna'),
      ...ending('huvudvotering', 'en'),
    ],
    meaning:
      'En omröstning, eller votering, är att rösterna räknas. Före den bestäms vad ja och nej ska betyda. Ja är alltså inte alltid ett ja till förslaget.',
  },
  {
    id: 'proposition',
    word: 'Proposition (propositionsordning)',
    forms: [...ending('propositionsordning', 'en'), 'ställde proposition', 'proposition på'],
    meaning:
      'En proposition är den fråga som ordföranden ställer om vilket förslag som ska vinna. Propositionsordningen är i vilken ordning frågorna ställs. Ordet har här inget med regeringens propositioner att göra.',
  },
  {
    id: 'protokollsanteckning',
    word: 'Protokollsanteckning',
    forms: ending('protokollsanteckning', 'en', 'ar', 'arna'),
    meaning:
      'En protokollsanteckning är en text som någon fick med i protokollet. Den är inte en reservation.',
  },
  {
    id: 'remiss',
    word: 'Remiss',
    forms: [
      ...ending('remiss', 'en', 'er', 'erna'),
      'remitterades',
      'remitteras',
      'remissyttrande',
      'remissyttrandet',
      'remissvar',
      'remissvaret',
    ],
    meaning:
      'En remiss är ett förslag som skickas ut för att andra ska få säga sin mening. Svaret kallas yttrande eller remissvar.',
  },
  {
    id: 'reservation',
    word: 'Reservation',
    forms: [...noun('reservation'), 'reserverade sig', 'reserverar sig', 'reservera sig', 'reserverat sig'],
    meaning:
      'En reservation antecknar att någon som deltog i beslutet inte står bakom det. Den säger inte hur personen röstade. Den ska anmälas innan sammanträdet är slut.',
    law: ['KL 4:27'],
  },
  {
    id: 'sarskilt-yttrande',
    word: 'Särskilt yttrande',
    forms: ['särskilt yttrande', 'särskilda yttranden', 'särskilda yttrandet'],
    meaning: 'Ett särskilt yttrande är en text som förklarar vad någon tycker. Det är inte en reservation.',
  },
  {
    id: 'tjanstgorande-ersattare',
    word: 'Tjänstgörande ersättare',
    forms: ['tjänstgörande ersättare', 'tjänstgörande ersättaren', 'tjänstgörande ersättarna'],
    meaning: 'En tjänstgörande ersättare tar en frånvarande ledamots plats och röstar som ledamot.',
    law: ['KL 4:22', 'KL 5:17', 'KL 6:17'],
  },
  {
    id: 'tjansteskrivelse',
    word: 'Tjänsteskrivelse (tjänsteutlåtande)',
    forms: [
      ...ending('tjänsteskrivelse', 'n', 'r', 'rna', 'ns'),
      ...ending('tjänsteutlåtande', 't', 'n', 'ts'),
    ],
    meaning:
      'En tjänsteskrivelse är en text från tjänstepersoner inför ett beslut, ofta med ett förslag. Den är inte ett beslut.',
  },
  {
    id: 'till-handlingarna',
    word: 'Lägga till handlingarna',
    forms: ['till handlingarna'],
    meaning: 'Att lägga något till handlingarna är att ta emot det utan att ta ställning till innehållet.',
  },
  {
    id: 'uppdrag',
    word: 'Uppdrag',
    forms: ['i uppdrag att', 'får i uppdrag', 'fick i uppdrag', 'ger i uppdrag'],
    meaning: 'Ett uppdrag är något som ett beslut säger att någon ska göra, ibland till en viss dag.',
  },
  {
    id: 'utslagsrost',
    word: 'Utslagsröst',
    forms: ending('utslagsröst', 'en'),
    meaning:
      'Ordförandens röst avgör när det blir lika många röster på båda sidor. Den kallas då utslagsröst. I ärenden om val eller anställning av personal avgör i stället lotten.',
    law: ['KL 5:56', 'KL 6:33'],
  },
  {
    id: 'yrkande',
    word: 'Yrkande',
    forms: [
      ...ending('yrkande', 't', 'n', 'na', 'ts'),
      ...ending('tilläggsyrkande', 't', 'n'),
      ...ending('ändringsyrkande', 't', 'n'),
      ...ending('avslagsyrkande', 't', 'n'),
      'yrkar',
      'yrkade',
    ],
    meaning: 'Ett yrkande är ett förslag som en ledamot lägger fram på sammanträdet.',
  },
];
