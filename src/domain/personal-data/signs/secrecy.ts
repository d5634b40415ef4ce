import type { FaultKind } from '../../fault.ts';
import type { Sign } from './sign.ts';

const secrecyWords: FaultKind = {
  code: 'sekretessord',
  severity: 'warning',
  title: 'Texten nämner sekretess eller skyddade uppgifter',
  advice:
    'Kontrollera att inget som omfattas av sekretess står i texten. Får det stå, skriv texten och skälet i fältet privacyExceptions, eller pricka av det när ni publicerar.',
  reason: 'Det som omfattas av sekretess får aldrig publiceras, och ord om det visar ofta vägen dit.',
};

export const secrecy: readonly Sign[] = [
  {
    kind: secrecyWords,
    pattern:
      /(?<!\p{L})(?:skydda(?:d|de|t) (?:identitet|personuppgift|folkbokföring|adress|boende)\p{L}*|kvarskrivning|sekretess(?:belagd|skyddad|markera)\p{L}*|sekretess(?!\p{L}))/giu,
  },
];
