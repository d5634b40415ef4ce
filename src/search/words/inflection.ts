/**
 * The forms of the words that share a stem, as their endings with spaces between: "a an or" for "skola, skolan, skolor".
 * A form that does not begin with the stem stands whole after "=": "=städer". The first is the one to show. Genitives
 * are left out: each form has one but those with "!" after them, as "Hamas" is not of "Hama". "^" before them all says
 * that texts have only names of them, with a capital letter.
 * @returns nothing for a word whose only form is the stem, and that is no name
 */
export function endingsOf(stem: string, forms: readonly string[], isName = false): string | undefined {
  const inflected = new Set(forms);
  if (inflected.size === 1 && inflected.has(stem) && !isName) return undefined;
  const isGenitive = (form: string) => form.endsWith('s') && inflected.has(form.slice(0, -1));
  const endings = [...inflected]
    .filter((form) => !isGenitive(form))
    .map((form) => {
      const ending = form.startsWith(stem) ? form.slice(stem.length) : `=${form}`;
      return inflected.has(`${form}s`) ? ending : ending + NO_GENITIVE;
    });
  return `${isName ? NAME : ''}${endings.join(' ')}`;
}

const NO_GENITIVE = '!';
const NAME = '^';

/** Whether texts have only names of them. */
export const isOfName = (endings: string | undefined): boolean => endings?.startsWith(NAME) ?? false;

/** The form to show, with the capital letter of a name. */
export function shownForm(stem: string, endings: string | undefined): string {
  const [[form] = [stem]] = formsWith(stem, endings ?? '');
  return isOfName(endings) ? form.charAt(0).toUpperCase() + form.slice(1) : form;
}

/** The forms that these endings are of, genitives left out, and whether each has one. */
const formsWith = (
  stem: string,
  endings: string,
): readonly (readonly [form: string, hasGenitive: boolean])[] =>
  endings
    .replace(NAME, '')
    .split(' ')
    .map((ending) => {
      const plain = ending.replace(NO_GENITIVE, '');
      return [plain.startsWith('=') ? plain.slice(1) : stem + plain, plain === ending];
    });

/** The form that a word is of these, or is the genitive of; compared as `written`. */
export const formOf = (
  word: string,
  stem: string,
  endings: string | undefined,
  written: (form: string) => string,
): string | undefined =>
  formsWith(stem, endings ?? NO_GENITIVE).find(
    ([form, hasGenitive]) => written(form) === word || (hasGenitive && `${written(form)}s` === word),
  )?.[0];
