import type { Sentence } from '../sentence.ts';

/** The page of an address that leads nowhere. */
export const notFound = {
  title: 'Sidan finns inte',
  description: 'Adressen leder inte till någon sida.',
  lead: 'Adressen leder inte till någon sida. En publicerad adress ska aldrig försvinna, så den kan vara felskriven.',
  whereTo: (start: string, faults: string): Sentence => [
    'Du kan också börja på ',
    { text: 'startsidan', href: start },
    ' eller ',
    { text: 'berätta för oss', href: faults },
    ' om du följde en länk hit.',
  ],
};
