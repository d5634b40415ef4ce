import type { FaultKind } from '../domain/fault.ts';

/** What can be wrong with a single field. */

export const missingField: FaultKind = {
  code: 'falt-saknas',
  severity: 'error',
  title: 'Ett fält saknas',
  advice: 'Lägg till fältet. Skriv unknown om källan inte anger värdet och fältet tillåter det.',
  reason: 'Utan fältet kan sidan inte visas rätt. Det som källan inte anger ska sägas ut, inte utelämnas.',
};

export const unknownField: FaultKind = {
  code: 'okant-falt',
  severity: 'error',
  title: 'Ett okänt fält',
  advice: 'Rätta stavningen eller ta bort fältet.',
  reason: 'Ett felstavat fält skulle annars försvinna utan att någon märker det.',
};

export const wrongValue: FaultKind = {
  code: 'fel-varde',
  severity: 'error',
  title: 'Ett värde som fältet inte kan ha',
  advice: 'Ändra värdet till det som väntas.',
  reason: 'Varje uppgift har en form som läsare, sökning och öppna data kan lita på.',
};
