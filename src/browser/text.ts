/** As one line, with the spaces that every program takes. */
export const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
