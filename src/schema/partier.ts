import { z } from 'zod';
import { colour, field, partialDate, reference, text } from './field.ts';
import { correctionsOf, doubts, formerNames, unreviewed } from './parts.ts';

const code = z.strictObject({
  code: field(text(), 'Förkortning', 'Som den skrivs i protokoll, till exempel KD.'),
  from: field(partialDate().optional(), 'Från', 'När förkortningen började användas, om det är känt.'),
  to: field(partialDate().optional(), 'Till', 'När den slutade användas, om den har gjort det.'),
});

export const party = z.strictObject({
  unreviewed,
  doubts,
  name: field(text(), 'Namn', 'Partiets namn.'),
  codes: field(z.array(code).min(1), 'Förkortningar', 'Den som gäller nu står först.'),
  otherCodes: field(
    z.array(text()).default([]),
    'Andra skrivsätt',
    'Förkortningar som andra använder, till exempel valmyndighetens.',
  ),
  formerNames: formerNames('partiet'),
  color: field(colour(), 'Färg', 'Visas som en liten ruta med kontur bredvid förkortningen, aldrig ensam.'),
  areas: field(
    z.array(reference('organisationer')).default([]),
    'Område',
    'Organisationer där ett lokalt parti ställer upp. Tomt för riksparti.',
  ),
  corrections: correctionsOf('namn och förkortningar'),
});
