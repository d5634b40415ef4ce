import { z } from 'zod';
import { component, element, newline, plain, words } from './component.ts';

const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z]{4})?(-[A-Z]{2})?$/, {
    error: 'en språkkod, till exempel en (engelska) eller se (nordsamiska)',
  })
  .optional()
  .meta({
    title: 'Språk',
    description:
      'Koden för citatets språk när det inte är svenska: se nordsamiska, smj lulesamiska, sma sydsamiska, fit meänkieli, fi finska, en engelska. Då läses det upp rätt.',
  });

/** A quotation with the one who said it. */
export const quotation = component({
  name: 'Citat',
  title: 'Citat',
  description: 'Ett ordagrant citat, med den som sade eller skrev det.',
  example: `<Citat kalla="Exempel Exempelsson, kommunalråd">
Det här är ett påhittat citat.
</Citat>`,
  attributes: {
    kalla: words('Källa', 'Vem som sade eller skrev det, och var: namn, uppdrag, dokument.'),
    sprak: language,
  },
  content: { description: 'ett eller flera stycken', forms: ['paragraph'] },
  render: ({ kalla, sprak }, children) =>
    element(
      'figure',
      { className: ['quotation'] },
      newline,
      element('blockquote', sprak === undefined ? {} : { lang: sprak }, ...children),
      newline,
      element('figcaption', { className: ['quotation-source'] }, plain(kalla)),
      newline,
    ),
});
