/** What the page of the editing form says while it opens. Read in the browser. */
export const editing = {
  opening: 'Formuläret öppnas …',
  failed: 'Formuläret gick inte att hämta. Läs in sidan på nytt och försök igen.',
};
