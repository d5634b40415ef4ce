import type { FaultKind } from '../domain/fault.ts';

/**
 * Everything that can be wrong with a body. The pages /om/regler/<code>/ are made from these texts,
 * and each of them is held by a fixture.
 */

const error = (kind: Omit<FaultKind, 'severity'>): FaultKind => ({ severity: 'error', ...kind });
const warning = (kind: Omit<FaultKind, 'severity'>): FaultKind => ({ severity: 'warning', ...kind });

const NOT_CODE =
  'En text som kan innehålla program kan göra vad som helst med webbplatsen och med läsarens dator.';
const FEW_FORMS =
  'Texterna ska se likadana ut överallt och gå att läsa upp, skriva ut och söka i. Därför finns det få former.';
const EXPLICIT_LINK =
  'Den som lyssnar på sidan hör ofta bara länkarna, en i taget. Då måste varje länk själv säga vart den leder.';
const HEADINGS = 'Rubrikerna är sidans innehållsförteckning för den som lyssnar på sidan.';
const SYNTAX =
  'Tecknen < och { har en egen betydelse i formatet. När de står fel går resten av texten inte att läsa säkert.';

export const kinds = {
  import: error({
    code: 'mdx-import',
    title: 'Texten hämtar in kod med import',
    advice:
      'Ta bort raden. Komponenterna finns alltid och behöver inte hämtas in. Om det är vanlig text, låt inte raden börja med ordet import.',
    reason: NOT_CODE,
  }),
  export: error({
    code: 'mdx-export',
    title: 'Texten innehåller kod med export',
    advice:
      'Ta bort raden. Uppgifter om dokumentet skrivs i fälten överst i filen. Om det är vanlig text, låt inte raden börja med ordet export.',
    reason: NOT_CODE,
  }),
  expression: error({
    code: 'mdx-uttryck',
    title: 'Ett uttryck inom klammerparenteser',
    advice:
      'Skriv texten rakt ut i stället. Om det ska stå en klammerparentes, skriv \\{ med ett omvänt snedstreck före.',
    reason: NOT_CODE,
  }),
  html: error({
    code: 'html-element',
    title: 'En HTML-tagg',
    advice: 'Ta bort taggen och använd vanlig Markdown.',
    reason: `${NOT_CODE} HTML kan dessutom göra sidan oläslig på en telefon eller för en skärmläsare.`,
  }),
  htmlComment: error({
    code: 'html-kommentar',
    title: 'En HTML-kommentar',
    advice:
      'Ta bort kommentaren. En anteckning till kollegor kan stå bland fälten överst i filen, efter tecknet #.',
    reason: 'Formatet har inga kommentarer i texten. Det som står i filen är offentligt.',
  }),

  strayBrace: error({
    code: 'ensam-klammer',
    title: 'En klammerparentes som aldrig avslutas',
    advice: 'Ta bort tecknet { eller skriv \\{ om det ska synas i texten.',
    reason: SYNTAX,
  }),
  strayLessThan: error({
    code: 'ensamt-mindre-an',
    title: 'Tecknet < står där en tagg väntas',
    advice: 'Skriv ”mindre än” med ord, eller \\< om tecknet ska synas i texten.',
    reason: SYNTAX,
  }),
  angleLink: error({
    code: 'adress-inom-vinklar',
    title: 'En adress inom < och >',
    advice: 'Skriv länken som [länktext](https://…).',
    reason: SYNTAX,
  }),
  brokenTag: error({
    code: 'trasig-tagg',
    title: 'En tagg går inte att läsa',
    advice: 'Skriv taggen som <Citat kalla="Vem som sade det">. Om du menar tecknet mindre än, skriv \\<.',
    reason: SYNTAX,
  }),
  unclosedTag: error({
    code: 'tagg-utan-slut',
    title: 'En komponent börjar och slutar inte på samma ställe',
    advice:
      'Låt varje komponent ha både en första och en sista tagg, på egna rader och utanför listor och stycken.',
    reason: 'Utan slut går det inte att veta vilken text som hör till komponenten.',
  }),
  unreadable: error({
    code: 'olasbar-text',
    title: 'Texten går inte att läsa',
    advice: 'Dela upp texten. Ta bort listor och citat som ligger i många nivåer.',
    reason:
      'En text som är för lång eller har för många nivåer går inte att visa, och skulle stoppa publiceringen av allt annat.',
  }),

  unknownComponent: error({
    code: 'okand-komponent',
    title: 'En komponent som inte finns',
    advice: 'Rätta stavningen eller ta bort taggen.',
    reason:
      'Bara de komponenter som finns kan visas. En felstavad skulle annars försvinna utan att någon märker det.',
  }),
  misplacedComponent: error({
    code: 'komponent-pa-fel-plats',
    title: 'En komponent på fel plats',
    advice: 'Flytta komponenten till egna rader, med en tom rad före och efter.',
    reason:
      'Komponenterna är byggda för att stå på ett bestämt ställe. På andra ställen blir sidan svår att läsa och lyssna på.',
  }),
  componentContent: error({
    code: 'fel-innehall-i-komponent',
    title: 'Komponenten har fel innehåll',
    advice: 'Ändra innehållet till det som väntas, eller flytta ut det ur komponenten.',
    reason:
      'Varje komponent har en form som läsaren känner igen. Ett annat innehåll går inte att visa i den formen.',
  }),
  unknownAttribute: error({
    code: 'okant-attribut',
    title: 'Ett attribut som komponenten inte har',
    advice: 'Rätta stavningen eller ta bort attributet.',
    reason: 'Ett felstavat attribut skulle annars försvinna utan att någon märker det.',
  }),
  missingAttribute: error({
    code: 'attribut-saknas',
    title: 'Ett attribut saknas',
    advice: 'Lägg till attributet i taggen.',
    reason: 'Utan attributet går komponenten inte att förstå.',
  }),
  wrongAttribute: error({
    code: 'fel-attributvarde',
    title: 'Ett värde som attributet inte kan ha',
    advice: 'Ändra värdet till det som väntas.',
    reason: 'Värdet visas för läsaren eller styr hur texten läses upp.',
  }),
  duplicateAttribute: error({
    code: 'dubbelt-attribut',
    title: 'Samma attribut två gånger',
    advice: 'Ta bort det ena.',
    reason: 'Det går inte att veta vilket av värdena som gäller.',
  }),

  linkProtocol: error({
    code: 'lank-protokoll',
    title: 'En länk av ett slag som inte är tillåtet',
    advice: 'Länka till en webbadress, en e-postadress (mailto:) eller ett telefonnummer (tel:).',
    reason: 'Andra slags länkar kan köra program i läsarens webbläsare.',
  }),
  linkAddress: error({
    code: 'lank-adress',
    title: 'En länk med en ofullständig adress',
    advice:
      'Skriv hela adressen med https:// först. På den här webbplatsen räcker det som kommer efter domänen, från första snedstrecket.',
    reason: 'En ofullständig adress leder olika beroende på vilken sida den står på.',
  }),
  linkWithoutText: error({
    code: 'lank-utan-text',
    title: 'En länk utan text',
    advice: 'Skriv mellan hakparenteserna vart länken leder.',
    reason: EXPLICIT_LINK,
  }),
  unclearLink: warning({
    code: 'lank-otydlig',
    title: 'En länktext som inte säger vart länken leder',
    advice:
      'Låt länktexten vara namnet på det som länken leder till, till exempel [protokollet från den 5 april](…).',
    reason: EXPLICIT_LINK,
  }),
  addressAsText: warning({
    code: 'lank-adress-som-text',
    title: 'En webbadress som länktext',
    advice: 'Skriv länken som [länktext](adress), med ord som säger vart den leder.',
    reason: `${EXPLICIT_LINK} En adress läses upp tecken för tecken.`,
  }),
  referenceLink: error({
    code: 'lank-med-hanvisning',
    title: 'En länk med adressen på ett annat ställe i texten',
    advice: 'Skriv adressen direkt efter länktexten: [länktext](https://…).',
    reason: FEW_FORMS,
  }),
  image: error({
    code: 'bild',
    title: 'En bild',
    advice:
      'Beskriv det viktiga i bilden med ord eller med komponenten Siffror. Lägg upp bilden som underlag och länka till den om läsaren behöver se den.',
    reason: 'En bild av text eller siffror går inte att söka i, läsa upp eller räkna på.',
  }),

  headingOne: error({
    code: 'rubrik-niva-1',
    title: 'En rubrik på högsta nivån',
    advice: 'Börja rubriken med ## i stället.',
    reason: `Sidans titel är rubriken på högsta nivån, och den finns redan. ${HEADINGS}`,
  }),
  headingSkip: error({
    code: 'rubrik-hoppar',
    title: 'En rubriknivå är överhoppad',
    advice: 'Ta bort ett eller flera # så att nivåerna kommer i ordning.',
    reason: `${HEADINGS} När en nivå saknas verkar något ha fallit bort.`,
  }),
  headingDepth: error({
    code: 'rubrik-for-djup',
    title: 'En rubrik på för låg nivå',
    advice: 'Använd ##, ### eller ####. Gör om rubriken till ett stycke eller dela upp texten.',
    reason: 'Fler nivåer än tre går inte att hålla reda på.',
  }),
  headingEmpty: error({
    code: 'rubrik-tom',
    title: 'En rubrik utan text',
    advice: 'Skriv rubriken efter #-tecknen eller ta bort raden.',
    reason: HEADINGS,
  }),
  headingInside: error({
    code: 'rubrik-inuti',
    title: 'En rubrik inuti något annat',
    advice:
      'Flytta ut rubriken ur listan, citatet eller komponenten. En komponent har sin rubrik i attributet rubrik.',
    reason: `${HEADINGS} En rubrik inuti en lista eller en ruta hamnar på fel nivå.`,
  }),

  code: error({
    code: 'kod',
    title: 'Text markerad som kod',
    advice: 'Ta bort tecknen ` runt texten.',
    reason: FEW_FORMS,
  }),
  rule: error({
    code: 'avdelare',
    title: 'En avdelande linje',
    advice: 'Ta bort linjen. Använd en rubrik där ett nytt ämne börjar.',
    reason: FEW_FORMS,
  }),
  footnote: error({
    code: 'fotnot',
    title: 'En fotnot',
    advice: 'Skriv upplysningen i texten, eller ange källan i fälten överst i filen.',
    reason: FEW_FORMS,
  }),
  strikethrough: error({
    code: 'genomstruken-text',
    title: 'Genomstruken text',
    advice: 'Ta bort texten. En rättelse av något publicerat skrivs i fältet för rättelser.',
    reason: 'Det som är struket läses ändå upp som om det gällde. En rättelse ska sägas öppet.',
  }),
  taskList: error({
    code: 'kryssruta',
    title: 'En lista med kryssrutor',
    advice: 'Ta bort [ ] och [x]. Skriv med ord vad som är gjort.',
    reason: FEW_FORMS,
  }),
  wideTable: error({
    code: 'tabell-for-bred',
    title: 'En tabell med för många kolumner',
    advice: 'Dela upp tabellen, eller lägg upp den som underlag och länka till den.',
    reason: 'En så bred tabell går inte att läsa på en telefon eller med en skärmläsare.',
  }),
  notAllowed: error({
    code: 'form-inte-tillaten',
    title: 'En form som inte är tillåten i texten',
    advice: 'Skriv om med stycken, rubriker, listor, länkar, citat och tabeller.',
    reason: FEW_FORMS,
  }),
} as const;

export const faultKinds: readonly FaultKind[] = Object.values(kinds);
