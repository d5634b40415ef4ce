import { warning, type Sign } from './sign.ts';

const homeAddress = warning('gatuadress', 'Texten ser ut att innehålla en adress');
const property = warning('fastighetsbeteckning', 'Texten ser ut att innehålla en fastighetsbeteckning');

/** A street's name ends so; "Storgatan 3", "Norra Hamnvägen 12 B". */
const STREETS =
  'gatan|vägen|gränden?|stigen|allén|backen|liden|leden|gården|plan|torg|torget|esplanaden|kajen|brinken';
/** Words that stand before a time or a numbered thing, and are no property. */
const NO_PROPERTY =
  'Klockan|Kl|Ärende|Ärendena|Kapitel|Bilaga|Punkt|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag|Lag|Lagen|Förordning|Förordningen';

/** Where somebody lives, or what they own. */
export const places: readonly Sign[] = [
  {
    kind: homeAddress,
    pattern: new RegExp(
      String.raw`(?<!\p{L})\p{Lu}[\p{L}-]{0,30}(?: \p{L}{0,20})?(?:${STREETS}) \d{1,3}(?: ?[A-H])?(?![\p{L}\d:])`,
      'gu',
    ),
  },
  // 971 28 Luleå
  { kind: homeAddress, pattern: /(?<![\d.,]|\d )[1-9]\d{2} \d{2} \p{Lu}\p{Ll}{2,}/gu },
  {
    kind: property,
    // Porsön 1:405, but not SFS 2017:725, Klockan 10:30.
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?!(?:${NO_PROPERTY})(?:en)? )\p{Lu}\p{Ll}[\p{L}-]{1,30} (?!(?:1[6-9]|20)\d\d:)\d{1,4}:\d{1,4}(?![\d:])`,
      'gu',
    ),
  },
  { kind: property, pattern: /(?<!\p{L})(?:[Kk]varteret|[Kk]v\.) \p{Lu}\p{L}{1,30} \d{1,3}(?!\d)/gu },
];
