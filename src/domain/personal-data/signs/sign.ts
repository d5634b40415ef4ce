import type { FaultKind } from '../../fault.ts';

/** A kind of thing that may point out a private person, and how it is written in plain text. */
export interface Sign {
  readonly kind: FaultKind;
  readonly pattern: RegExp;
  /** Whether a match is one, by what stands around it too. */
  readonly holds?: (match: string, before: string, after: string) => boolean;
}

/** A warning, since all of it may also stand there rightly: a person has to judge. */
export const warning = (code: string, title: string, reason = OF_PERSONS): FaultKind => ({
  code,
  severity: 'warning',
  title,
  advice:
    'Ta bort uppgiften om den rör en privatperson. Får den stå, skriv texten och skälet i fältet privacyExceptions, eller pricka av den när ni publicerar.',
  reason,
});

const OF_PERSONS =
  'Privatpersoner ska inte kunna pekas ut här. Uppgifter om organisationer och deras tjänster får stå.';
