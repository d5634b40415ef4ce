import { z } from 'zod';
import { day, field, sentences, text } from './field.ts';

/** What a reader is told of something that was published and taken back: that it was, when and why, and nothing of it. */

const date = field(day(), 'Dag', 'Dagen då det drogs tillbaka.');
const reason = field(
  sentences(),
  'Skäl',
  'Varför, i en mening som läsaren får se. Skriv inget av det som dras tillbaka.',
);

export const withdrawal = z.strictObject({ date, reason });

export const withdrawnPart = z.strictObject({
  part: field(
    text(),
    'Del',
    'Fältets namn i filen, till exempel summary, eller clauses.2.text för den andra punkten. text är texten under fälten.',
  ),
  date,
  reason,
});

/** The part that is the text below the fields. */
export const TEXT_PART = 'text';

/** What every entry with a page of its own may say of being taken back. */
export const withdrawing = {
  withdrawn: field(
    withdrawal.optional(),
    'Tillbakadraget',
    'Fylls i när sidan måste bort, till exempel för att ett personnummer har slunkit med. Sidan blir ett meddelande med dag och skäl, och allt annat i filen försvinner ur allt som publiceras, också ur äldre utgåvor. npm run withdraw tar bort orden ur filen också.',
  ),
  withdrawnParts: field(
    z.array(withdrawnPart).default([]),
    'Tillbakadragna delar',
    'När bara en del måste bort. Skriv "[Tillbakadraget]" i stället för texten, och här vilken del det var. Det krävs ingen rättelse, för en rättelse skulle upprepa orden.',
  ),
};
