import { parseArgs } from 'node:util';
import { CannotCreate } from '../../src/creating/index.ts';

export const HELP = `npm run new skriver ett sammanträde och dess beslut som filer att fylla i.

  npm run new                     frågar efter det som behövs
  npm run new -- --organ exempelby/kommunstyrelsen --datum 2026-11-25 --antal 8

  --organ        organisation/organ, som i adressen; bara organet räcker om det är ensamt om sitt namn
  --datum        sammanträdets dag, ÅÅÅÅ-MM-DD, eller unknown
  --antal        hur många beslut, om paragrafernas nummer inte är kända
  --paragrafer   eller vilka paragrafer: 113-118 eller 113,115 a,120
  --nummer       2 om det är organets andra sammanträde den dagen
  --fler-dagar   de andra dagarna, om sammanträdet hölls över flera: 2026-11-26
  --installt     om sammanträdet ställdes in: då skrivs inga beslut
  --hjalp        det här
`;

/** What the command says; what it leaves out is asked for. */
export type Given = {
  organ?: string;
  datum?: string;
  antal?: string;
  paragrafer?: string;
  nummer?: string;
  'fler-dagar'?: string;
  installt?: boolean;
  hjalp?: boolean;
  help?: boolean;
};

/** @throws CannotCreate for what cannot be read */
export function given(args: readonly string[]): Given {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        organ: { type: 'string' },
        datum: { type: 'string' },
        antal: { type: 'string' },
        paragrafer: { type: 'string' },
        nummer: { type: 'string' },
        'fler-dagar': { type: 'string' },
        installt: { type: 'boolean' },
        hjalp: { type: 'boolean', short: 'h' },
        help: { type: 'boolean' },
      },
    });
    return values;
  } catch (error) {
    const word = args.find((argument) => (error as Error).message.includes(argument)) ?? args.join(' ');
    throw new CannotCreate(
      'okant-val',
      `"${word}" kan inte läsas.`,
      'Kör npm run new -- --hjalp för att se vad som går.',
    );
  }
}
