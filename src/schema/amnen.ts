import { z } from 'zod';
import { field, sentences, text } from './field.ts';
import { synonyms } from './parts.ts';

export const topic = z.strictObject({
  name: field(text(), 'Namn', 'Ämnets namn, som en vanlig läsare skulle säga det.'),
  explanation: field(sentences(), 'Förklaring', 'Vad ämnet handlar om, i ett par meningar.'),
  synonyms: synonyms('Vad människor kallar det som ämnet handlar om.'),
});
