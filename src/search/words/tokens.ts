import { lower } from './letters.ts';

/** A word of a text, where it stands and how it is compared. */
export interface Word {
  /** Lower case, without hyphens: "OB-tillägg" → "obtillägg". */
  readonly text: string;
  /** What hyphens join: "ob", "tillägg". One for other words. */
  readonly joined: readonly string[];
  readonly start: number;
  readonly end: number;
}

const HYPHEN = /[-\u2010\u2011\u2013\u2212]/;
/** Between letters other dashes join as hyphens do: "Luleå–Boden". */
const WORD =
  /[\p{L}\p{M}\p{N}\u00AD]+(?:(?:[-\u2010\u2011]|(?<=\p{L})[\u2013\u2212](?=\p{L}))[\p{L}\p{M}\p{N}\u00AD]+)*/gu;
const SOFT_HYPHEN = /\u00AD/g;

/** The words of a text in order, those that every text has included. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const joined = lower(match[0]).replace(SOFT_HYPHEN, '').split(HYPHEN);
    return { text: joined.join(''), joined, start: match.index, end: match.index + match[0].length };
  });
}

/** Words that stand in every text, and by which nobody means to find one. */
const everywhere = new Set(
  `och att det som en ett i på är av för den med till de inte om har vi jag han hon man ska skall kan från vid så
   men ut upp där när hur vad vem vilka vilken vilket varför var vart sig sin sitt sina dess deras eller då nu
   under över efter mot utan genom bland samt enligt även också bara mycket många mer mest få får fick ha hade
   vara varit blir bli blev blivit alla allt andra annan annat detta denna dessa här ju än ni er du din mig dig
   oss dem hos inom mellan åt per vill vilja kommer finns gäller handlar mina min mitt göra gör gjort någon något
   några ingen inget inga sådan sådant sådana varje samma både antingen varken medan innan sedan redan ännu aldrig
   alltid ofta ibland dock därför eftersom ändå måste bör borde skulle kunde kunna ville själv själva utom`.split(
    /\s+/,
  ),
);
export const isEverywhere = (word: string): boolean => everywhere.has(word);

/**
 * Words that questions are made of: they count where they stand, but nothing is left out for lack of them. Who asks
 * "vem bestämmer om hundrastgårdar" or "var kan man lämna sopor" means the dogs and the rubbish.
 */
const asking = new Set(
  `kostar kosta kostade beslut beslutet besluten beslutade beslutat beslutar beslutas bestämt bestämde bestämmer
   bestämma bestäms bestämd rösta röstar röstade röstat tycker tyckte tycka sagt säger säga sa hände händer hänt hända
   stad staden stadens kommun kommunen kommunens kommunala kommunal region regionen regionens
   ny nya nytt information ärende ärendet ärenden paragraf paragrafen protokoll protokollet
   vet veta visste ser se sett hitta hittar hittade söker söka sök letar leta läsa läser använda använder används
   ta tar tog tagit ge ger gav gett få fått gå går gick gått komma kom kommit hålla håller hålls stå står ligger
   ligga lämna lämnar lämnat sätta sätter lägga lägger åka åker bo bor bott leva lever börja börjar börjat sluta
   slutar fortsätta fortsätter behöver behöva behövs behövde slippa slipper stoppa stoppar stoppas tillåta tillåtet
   tillåten förbjuda förbjudet förbjuden emot gälla rör handla stämmer funkar fungerar fungera ändra ändrar ändrat
   ändras förändra förändras införa införs införa ansvarar ansvarig ansvariga ansvar sköter sköta hjälp hjälpa
   hjälper hjälpt bättre sämre dålig dåligt dåliga bra stor stort stora stor större liten litet små mindre fler flera
   färre gammal gamla lång långt länge längre kort vanlig vanliga olika rätt rättighet möjlighet möjligt dags tid
   idag igår imorgon snart nyligen senaste senast nästa förra året år åren dag dagar vecka veckan månad
   folk människor människa person personer någonstans ställe ställen plats platsen sak saker problem problemet
   frågan grej sätt exempel planer planerar planeras planerat vårt vår våra`.split(/\s+/),
);
export const isAsking = (word: string): boolean => asking.has(word);
