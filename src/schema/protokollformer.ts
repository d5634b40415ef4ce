import { z } from 'zod';
import { columnKinds, sectionKinds } from '../domain/minutes-form.ts';
import { choice, field, once, reference, text } from './field.ts';
import { unreviewed } from './parts.ts';

/** Two lines that only their figures and capitals part are the same. */
const sameLine = (line: string) => line.toLowerCase().replace(/\d+/gu, '#');
/** Single letters, marks and numbers stand in lists too. */
const words = () =>
  text().refine((line) => /\p{L}{3}/u.test(line), { error: 'en rad med minst ett ord på tre bokstäver' });

const furniture = z.strictObject({
  line: field(words(), 'Rad', 'Raden som den står i protokollet. Siffrorna i den får vara andra.'),
  is: field(
    choice({ furniture: 'sidhuvud, sidfot eller liknande', 'running-text': 'text' }),
    'Är',
    'furniture utelämnas alltid, och running-text läses alltid, även om raden kommer tillbaka på varje sida.',
  ),
});

const heading = z.strictObject({
  heading: field(words(), 'Rubrik', 'Rubriken som den står i protokollet, utan kolon.'),
  kind: field(
    choice({ ...sectionKinds, 'no-heading': 'ingen rubrik: raden är text' }),
    'Handlar om',
    'Vad som står under rubriken. decision bara om allt under den är beslutat.',
  ),
});

const column = z.strictObject({
  heading: field(text(), 'Kolumn', 'Ordet överst i kolumnen, som det står i protokollet.'),
  kind: field(choice(columnKinds), 'Innehåller', 'Vad ett kryss eller ett ord i kolumnen betyder.'),
});

/** How the minutes of one organisation are set up, as an editor has seen to: what the import then relies on. */
export const minutesForm = z.strictObject({
  unreviewed: field(
    unreviewed,
    'Ogranskat',
    'true i ett förslag som importen har sparat. Importen använder det först när någon har läst igenom det och tagit bort raden.',
  ),
  organization: field(reference('organisationer'), 'Organisation', 'Vems protokoll som ser ut så.'),
  paragraphHeading: field(
    text()
      .regex(/^[^\d]*[\p{L}§][^\d]{0,10}\d/u, {
        error: 'ett ord eller ett § och sedan ett nummer, till exempel Punkt 12',
      })
      .optional(),
    'Rubrik på en paragraf',
    'Ett exempel ur protokollet med ordet före numret, till exempel Punkt 12. Raderna som börjar så inleder varsin paragraf.',
  ),
  furniture: field(
    once(z.array(furniture), ({ line }) => sameLine(line)).default([]),
    'Rader runt texten',
    'Sidhuvuden, sidfötter och liknande, och rader som ser ut så men är text.',
  ),
  headings: field(
    once(z.array(heading), (item) => sameLine(item.heading)).default([]),
    'Rubriker i en paragraf',
    'Vad som står under varje rubrik.',
  ),
  columns: field(
    once(z.array(column), (item) => sameLine(item.heading)).default([]),
    'Kolumner i röstlistor',
    'Vad varje kolumn i protokollets röstlistor innehåller.',
  ),
});
