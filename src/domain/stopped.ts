/** A text as a sentence of its own: with a full stop, where it does not end with a sign already. */
export const stopped = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
