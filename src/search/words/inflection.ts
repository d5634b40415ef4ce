/**
 * The forms of the words that share a stem, as their endings with spaces between: "a an or" for "skola, skolan, skolor".
 * A form that does not begin with the stem stands whole after "=": "=städer". The first is the one to show. Genitives
 * are left out, and "!" before them all says that there are none: "Hamas" is not of "Hama". "^" first of all says that
 * texts have only names of them, with a capital letter.
 * @returns nothing for a word whose only form is the stem, and that is no name
 */
export function endingsOf(stem: string, forms: readonly string[], isName = false): string | undefined {
  const inflected = new Set(forms);
  if (inflected.size === 1 && inflected.has(stem) && !isName) return undefined;
  const isGenitive = (form: string) => form.endsWith('s') && inflected.has(form.slice(0, -1));
  const plain = [...inflected].filter((form) => !isGenitive(form));
  const endings = plain.map((form) => (form.startsWith(stem) ? form.slice(stem.length) : `=${form}`));
  return `${isName ? NAME : ''}${plain.length === inflected.size ? NO_GENITIVE : ''}${endings.join(' ')}`;
}

const NO_GENITIVE = '!';
const NAME = '^';

/** The form to show, with the capital letter of a name. */
export function shownForm(stem: string, endings: string | undefined): string {
  const [form = stem] = formsWith(stem, endings);
  return endings?.startsWith(NAME) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** The forms that these endings are of, genitives left out. */
export const formsWith = (stem: string, endings: string | undefined): readonly string[] =>
  (endings ?? '')
    .replace(/^\^?!?/, '')
    .split(' ')
    .map((ending) => (ending.startsWith('=') ? ending.slice(1) : stem + ending));

/** The form that a word is of these, or is the genitive of; compared as `written`. */
export function formOf(
  word: string,
  stem: string,
  endings: string | undefined,
  written: (form: string) => string,
): string | undefined {
  const hasGenitive = endings !== undefined && !/^\^?!/.test(endings);
  return formsWith(stem, endings).find(
    (form) => written(form) === word || (hasGenitive && `${written(form)}s` === word),
  );
}
