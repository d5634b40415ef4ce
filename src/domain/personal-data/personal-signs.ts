import type { FaultKind } from '../fault.ts';
import { plainly, type TextSpan } from './plain-text.ts';

/**
 * What may point out a private person without being a personal number: an address, a telephone, a property, words of
 * secrecy. A warning each, since all of them may also stand there rightly; a person has to judge.
 */
interface PersonalSign extends TextSpan {
  readonly kind: FaultKind;
}

const warning = (code: string, title: string, what: string): FaultKind => ({
  code,
  severity: 'warning',
  title,
  advice: `Ta bort ${what} om den rör en privatperson. Får den stå, skriv texten och skälet i fältet privacyExceptions.`,
  reason:
    'Privatpersoner ska inte kunna pekas ut här. Uppgifter om organisationer och deras tjänster får stå.',
});

const phoneNumber = warning('telefonnummer', 'Texten ser ut att innehålla ett telefonnummer', 'uppgiften');
const mailAddress = warning('e-postadress', 'Texten innehåller en e-postadress', 'uppgiften');
const homeAddress = warning('gatuadress', 'Texten ser ut att innehålla en adress', 'uppgiften');
export const property = warning(
  'fastighetsbeteckning',
  'Texten ser ut att innehålla en fastighetsbeteckning',
  'uppgiften',
);
const secrecyWords: FaultKind = {
  code: 'sekretessord',
  severity: 'warning',
  title: 'Texten nämner sekretess eller skyddade uppgifter',
  advice:
    'Kontrollera att inget som omfattas av sekretess står i texten. Får det stå, skriv texten och skälet i fältet privacyExceptions.',
  reason: 'Det som omfattas av sekretess får aldrig publiceras, och ord om det visar ofta vägen dit.',
};

export const unusedException: FaultKind = {
  code: 'undantag-utan-traff',
  severity: 'warning',
  title: 'Ett undantag för en uppgift som inte står i filen',
  advice: 'Skriv undantagets text precis som den står, eller ta bort undantaget.',
  reason:
    'Ett undantag gäller en viss text på ett visst ställe. Ett som blir kvar kan dölja en annan uppgift senare.',
};

export const personalSignKinds = [phoneNumber, mailAddress, homeAddress, property, secrecyWords] as const;

/** A street's name ends so; "Storgatan 3", "Norra Hamnvägen 12 B". */
const STREETS =
  'gatan|vägen|gränden?|stigen|allén|backen|liden|leden|gården|plan|torg|torget|esplanaden|kajen|brinken';
/** Words that stand before a time or a numbered thing, and are no property. */
const NO_PROPERTY =
  'Klockan|Kl|Ärende|Ärendena|Kapitel|Bilaga|Punkt|Måndag|Tisdag|Onsdag|Torsdag|Fredag|Lördag|Söndag|Lag|Lagen|Förordning|Förordningen';

const SHAPES: readonly (readonly [FaultKind, RegExp])[] = [
  [
    phoneNumber,
    // 0920-28 40 00, 070-123 45 67, 0701234567, +46 (0)70 123 45 67; not 0123-2024, a matter number.
    new RegExp(
      String.raw`(?<![\p{L}\d/.,:-]|\d )(?!\d{3,5}[-/](?:19|20)\d\d(?!\d))(?:(?:\+|00)46 ?(?:\(0\) ?)?[1-9]|0[1-9])(?:[ -]?\d){5,10}(?![\d/]|-\d)`,
      'gu',
    ),
  ],
  [mailAddress, /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/gu],
  [
    homeAddress,
    new RegExp(
      String.raw`(?<!\p{L})\p{Lu}[\p{L}-]{0,30}(?: \p{L}{0,20})?(?:${STREETS}) \d{1,3}(?: ?[A-H])?(?![\p{L}\d:])`,
      'gu',
    ),
  ],
  // 971 28 Luleå
  [homeAddress, new RegExp(String.raw`(?<![\d.,]|\d )[1-9]\d{2} \d{2} \p{Lu}\p{Ll}{2,}`, 'gu')],
  [
    property,
    // Porsön 1:405, but not SFS 2017:725, Klockan 10:30.
    new RegExp(
      String.raw`(?<!\p{L})(?!(?:${NO_PROPERTY})(?:en)? )\p{Lu}\p{Ll}[\p{L}-]{1,30} (?!(?:1[6-9]|20)\d\d:)\d{1,4}:\d{1,4}(?![\d:])`,
      'gu',
    ),
  ],
  [
    property,
    new RegExp(String.raw`(?<!\p{L})(?:[Kk]varteret|[Kk]v\.) \p{Lu}\p{L}{1,30} \d{1,3}(?!\d)`, 'gu'),
  ],
  [
    secrecyWords,
    /(?<!\p{L})(?:skydda(?:d|de|t) (?:identitet|personuppgift|folkbokföring|adress|boende)\p{L}*|kvarskrivning|sekretess(?:belagd|skyddad|markera)\p{L}*|sekretess(?!\p{L}))/giu,
  ],
];

/** Everything in a text that may point out a private person, in order of place. */
export function findPersonalSigns(text: string): PersonalSign[] {
  const { plain, spanOf } = plainly(text);
  return SHAPES.flatMap(([kind, shape]) =>
    [...plain.matchAll(shape)].map(({ index, 0: sign }) => ({
      kind,
      ...spanOf(index, index + sign.length),
    })),
  ).sort((a, b) => a.index - b.index);
}
