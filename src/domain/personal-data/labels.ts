/** Words right before a number that call it something else than a person's. */
const OF_OTHERS = new RegExp(
  String.raw`(?<!\p{L})(?:tel|telefon|telefonnummer|mobil|mobilnummer|växel|fax|org|organisationsnummer|orgnummer|orgnr|org\.?-?\s?nr|dnr|dnummer|diarienr|diarienummer|diarie-?nr|ärende|ärendenummer|ärendenr|ocr|ocr-nummer|ocr-nr|ocrnr|bankgiro|bankgironummer|bg|bgnr|plusgiro|pg|postgiro|konto|kontonummer|kontonr|clearing|faktura|fakturanummer|fakturanr|isbn|issn|ean|gtin|kund|kundnummer|kundnr|artikel|artikelnummer|art|order|ordernummer|referens|referensnummer|ref|serie|serienummer|löpnummer|löpnr|avtal|avtalsnummer|anläggning|anläggnings-id|mätar|id|belopp|summa|amount|inkom|hsa|doi|version|urn|handling|handlingsnummer|projekt|projektnummer|objekt|objektnummer|rad|kod|verifikat\p{L}*|gln|lei|duns)(?:\.|-?nr|nummer|s)?["'’”]?\s?(?:nr\.?|nummer|id)?[.:=#]?["']?\s{0,3}$`,
  'iu',
);
const CURRENCY = /^[\s,.:–-]{0,2}(?:kr|kronor|SEK|tkr|mnkr|mkr|euro|EUR|€)(?!\p{L})/iu;
const AMOUNT_SIGN = /(?:€|\$|£|SEK|EUR)\s?$/u;
/** Words right before a number that call it a person's. */
const OF_PERSONS =
  /(?<!\p{L})(?:person(?:nummer|nr|beteckning|-?id)|pers\.?\s?-?nr|pnr|p\.?\s?nr|samordnings?(?:nummer|nr)|samnr|födelse(?:nummer|nr|tid)|ssn)\p{L}{0,3}["'’”]?[^\p{L}\d]{0,6}$/iu;

/** Whether the words around a number call it something else than a person's. */
export const isCalledOtherwise = (before: string, after: string): boolean =>
  OF_OTHERS.test(before) || AMOUNT_SIGN.test(before) || CURRENCY.test(after);

/** Whether the words before a number call it a person's. */
export const isCalledPersonal = (before: string): boolean => OF_PERSONS.test(before);
