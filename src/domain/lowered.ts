/**
 * Lower case first letter: names of bodies are common nouns inside a sentence. The rest stays as it is, for names within
 * names: "Socialnämnd Centrum" is "socialnämnd Centrum".
 */
export const lowered = (text: string) => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
