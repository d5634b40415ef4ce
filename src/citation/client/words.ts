/** What the buttons say and what is said once they were pressed. */

/** "Kopiera länk till punkt 3", from what the link itself is called: "Länk till punkt 3" or "S". */
export const copyLink = (link: string) => `Kopiera länk till ${link.replace(/^Länk till /, '')}`;

/** "Kopiera källhänvisningen" → "Kopierat: källhänvisningen." */
export const copied = (action: string) => `Kopierat: ${action.replace(/^Kopiera /, '')}.`;

export const failed = 'Det gick inte att kopiera. Texten är markerad, så att du kan kopiera den själv.';
export const failedLink = 'Det gick inte att kopiera. Öppna länken och kopiera adressen i adressfältet.';

/** As one line, with the spaces that every program takes. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
