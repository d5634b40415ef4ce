import { z } from 'zod';
import { field, sentences, text } from './field.ts';

export const topic = z.strictObject({
  name: field(text(), 'Namn', 'Ämnets namn, som en vanlig läsare skulle säga det.'),
  explanation: field(sentences(), 'Förklaring', 'Vad ämnet handlar om, i ett par meningar.'),
  synonyms: field(
    z.array(text()).default([]),
    'Sökord',
    'Ord som människor söker med. De visas inte men hjälper sökningen.',
  ),
});
