import { invisibleCharacters, shownInvisible } from '../domain/invisible.ts';
import { placesIn, type TextPosition } from '../domain/text-position.ts';
import { kinds } from './fault-kinds.ts';
import type { LocatedFault } from './located-fault.ts';

/** Of a file full of them so many are told; the last says how many more there are. */
const MOST_TOLD = 100;

interface PlacedCharacter extends TextPosition {
  readonly code: string;
}

const faultsOf = (file: string, characters: readonly PlacedCharacter[]): LocatedFault[] =>
  characters.slice(0, MOST_TOLD).map(({ code, line, column }, index) => ({
    kind: kinds['osynligt-tecken'],
    file,
    line,
    column,
    expected: 'text som syns',
    found:
      shownInvisible(code) +
      (index === MOST_TOLD - 1 && characters.length > MOST_TOLD
        ? `, och ${characters.length - MOST_TOLD} till längre ner`
        : ''),
    advice: kinds['osynligt-tecken'].advice,
  }));

function charactersIn(text: string, placeAt: (index: number) => TextPosition): PlacedCharacter[] {
  return invisibleCharacters(text).map(({ index, code }) => ({ code, ...placeAt(index) }));
}

/** A fault for each invisible character that stands in a file as such, comments included. */
export const invisibleInFile = (file: string, text: string): LocatedFault[] =>
  faultsOf(file, charactersIn(text, placesIn(text)));

/** A file's path becomes an address, and holds none either. */
export const invisibleInPath = (file: string): LocatedFault[] =>
  faultsOf(
    file,
    charactersIn(file, () => ({ line: 1, column: 1 })),
  ).map((fault) => ({
    ...fault,
    found: `${fault.found} i filens namn`,
  }));

/** A number for a character in a body: `&#x1f;`, `&#31;`. Markdown puts another in the place of most that are no text. */
const NUMBERED = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

interface PlacedText {
  readonly text: string;
  readonly placeAt: (index: number) => TextPosition;
}

/** A file as it is written, its body at the end of the text. */
interface WrittenFile extends PlacedText {
  readonly file: string;
  readonly body: string;
}

/** A fault for each that is written with an escape or an entity, so that only its reader would get it. */
export function invisibleToReaders(written: WrittenFile, texts: readonly PlacedText[]): LocatedFault[] {
  const { file, text, body, placeAt } = written;
  const start = text.length - body.length;
  const numbered = Array.from(body.matchAll(NUMBERED)).flatMap(({ 1: hex, 2: decimal, index }) => {
    const number = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    if (number > 0x10ffff) return [];
    return charactersIn(String.fromCodePoint(number), () => placeAt(start + index));
  });
  // What stands in the file is read as well, and is not told again.
  const onLine = ({ line, code }: PlacedCharacter) => `${line} ${code}`;
  const told = new Set([...charactersIn(text, placeAt), ...numbered].map(onLine));
  const read = texts
    .flatMap((readerText) => charactersIn(readerText.text, readerText.placeAt))
    .filter((character) => !told.has(onLine(character)));
  return faultsOf(file, [...read, ...numbered]);
}
