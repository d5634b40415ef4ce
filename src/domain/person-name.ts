/**
 * Names of persons in order and in search. A name is one text, and which of its words are the surname it does not say.
 * Lists are by surname: the last word, unless the archive says otherwise in words that a source has ("Hama Aga,
 * Zagros"). The surname is never shown as one, so a word that is guessed wrong is no more than a place in a list.
 */
interface NamedPerson {
  readonly name: string;
  /** The surname, a comma and the rest: "Landén Olsson, Lena", "Sydow, Björn von". */
  readonly sortName?: string | undefined;
}

/** What a name is ordered by: the surname, and then the rest. */
function nameParts({ name, sortName }: NamedPerson): readonly [string, string] {
  if (sortName !== undefined) {
    const comma = sortName.indexOf(',');
    return [sortName.slice(0, comma).trim(), sortName.slice(comma + 1).trim()];
  }
  const words = name.trim().split(/\s+/);
  return [words.at(-1) ?? '', words.slice(0, -1).join(' ')];
}

const swedish = new Intl.Collator('sv', { numeric: true });

/** By surname and then by first name, with å, ä and ö last. */
export function bySurname(first: NamedPerson, second: NamedPerson): number {
  const [surname, given] = nameParts(first);
  const [nextSurname, nextGiven] = nameParts(second);
  return swedish.compare(surname, nextSurname) || swedish.compare(given, nextGiven);
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'];
const sameLetter = new Intl.Collator('sv', { sensitivity: 'base' });

/** The letter of the alphabet that a name is listed under: É under E, Ø under Ö; one of no alphabet that we have as it is. */
export function initial(person: NamedPerson): string {
  const first = (nameParts(person)[0][0] ?? '').toLocaleUpperCase('sv');
  return letters.find((letter) => sameLetter.compare(letter, first) === 0) ?? first;
}

/** Without marks: who types "a" may mean å or ä, who types "å" does not mean a. */
const withoutMarks = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** Whether a name has each of the typed words somewhere in it, in any order. */
export function matchesTyped(name: string, typed: string): boolean {
  const text = name.toLocaleLowerCase('sv').normalize('NFC');
  const words = typed.toLocaleLowerCase('sv').normalize('NFC').split(/\s+/).filter(Boolean);
  return words.every((word) => text.includes(word) || withoutMarks(text).includes(word));
}

/** Whether a sort name is the name's own words, parted by one comma with words on both sides. */
export function isSortNameOf(sortName: string, name: string): boolean {
  const words = (text: string) =>
    text
      .split(/[\s,]+/)
      .filter(Boolean)
      .toSorted()
      .join(' ');
  const parts = sortName.split(',');
  return parts.length === 2 && parts.every((part) => part.trim()) && words(sortName) === words(name);
}
