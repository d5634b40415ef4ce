import type { Label, Sentence } from '../sentence.ts';

/** The page of a matter: its way through the bodies. */
export const matterPage = {
  kind: 'Ärende',
  title: (number: string) => `Ärende ${number}`,
  yearInNumber: 'Årtalet i numret är året då ärendet registrerades, inte då beslutet fattades.',
  variants: (numbers: string) => `Numret skrivs också ${numbers}.`,
  steps: 'Steg för steg',
  later: 'Vad som hände sedan',
  unknownDay: 'Dag okänd',
  after: (step: Label, note: string): Sentence => ['Efter: ', step, `. ${note}`],
  notInArchive: 'Finns inte i arkivet.',
  assignment: (addressee: string, title: Label): Sentence => [`Uppdrag till ${addressee}: `, title],
  /** The matter within a sentence about it. */
  theMatter: (number: string) => `Ärendet ${number}`,
  description: (number: string, organization: string, about: string) =>
    `Beslut och underlag i ärende ${number} hos ${organization}: ${about}.`,
  /** Of steps whose day is not known, beside the others if there are any. */
  undated: (hasOthers: boolean) =>
    `Källan säger inte när.${hasOthers ? ' Därför står det här för sig och inte inne i tidslinjen.' : ''}`,
};
