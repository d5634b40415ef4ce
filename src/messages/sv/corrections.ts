import type { Label, Sentence } from '../sentence.ts';
import { coverage } from './coverage.ts';

/** The page of all corrections. */
export const corrections = {
  heading: 'Rättelser',
  lead: 'När en uppgift som har varit publicerad var fel rättar vi den öppet. Här står alla rättelser, på alla sidor.',
  holds: coverage.inArchive,
  reportFault: (page: string): Sentence => [
    'Har du sett något som är fel? ',
    { text: 'Så anmäler du fel, och så rättar vi', href: page },
  ],
  none: 'Inga rättelser',
  noneInArchive: 'Ingen rättelse finns i arkivet.',
  whatNoneMeans:
    'Det betyder inte att allt är rätt, bara att ingen uppgift har rättats sedan den publicerades.',
  before: 'Före',
  after: 'Efter',
  why: 'Varför',
  onPage: (page: Label): Sentence => ['På sidan ', page],
  description: 'Uppgifter som har varit publicerade och var fel: vad som stod, vad som står nu och varför.',
  count: (count: number) => (count === 1 ? 'en rättelse' : `${count} rättelser`),
};
