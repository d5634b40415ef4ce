/**
 * The gate for personal data: everything that a reader may get of a file of content, asked of one detector in
 * `src/domain/personal-data`. Who publishes passes it, whatever the command.
 */
import { personalNumber, possibleNumber } from '../../domain/personal-data/personal-number.ts';
import { findNames } from '../../domain/personal-data/names.ts';
import { shownForm } from '../../domain/personal-data/signs/shown.ts';
import { unusedException } from '../../domain/personal-data/signs/index.ts';
import { plainly } from '../../domain/personal-data/plain-text.ts';
import type { LocatedFault } from '../located-fault.ts';
import { exceptionsOf, isExceptionOf, isOfException } from './exceptions.ts';
import { numberFault, numbersIn } from './numbers.ts';
import { signFault, signsIn } from './signs.ts';
import type { Suspicion } from './suspicion.ts';
import { pathText, plainText, type FileOfTexts, type PlacedText } from './texts.ts';

const isNumber = ({ kind }: Suspicion) => kind === personalNumber || kind === possibleNumber;
const faultOf = (file: string, suspicion: Suspicion) =>
  isNumber(suspicion) ? numberFault(file, suspicion) : signFault(file, suspicion);

/** An exception of a name is used or not, which the archive as a whole decides: here it need only stand in the file. */
const isOfName = ({ text }: { text: string }, texts: readonly PlacedText[]) =>
  findNames(text, () => true).length > 0 &&
  texts.some((placed) => !isOfException(placed) && placed.text.includes(text));

/** One thing at one line is told once, however many texts it is in: the words of a link are often its address too. */
function once(suspicions: readonly Suspicion[]): Suspicion[] {
  const told = new Set<string>();
  return suspicions.filter(({ kind, placed, index, shown, digits = plainly(shown).plain }) => {
    const key = `${kind.code} ${placed.placeAt(index).line} ${digits}`;
    return !told.has(key) && told.add(key);
  });
}

/** What of a text without fields may not be published: of a file that cannot be taken apart, or is no entry. */
export const numbersInPlainText = (file: string, text: string): LocatedFault[] =>
  numbersIn(plainText(text)).map((suspicion) => numberFault(file, suspicion));

/** A file's name and folders are an address. */
export const numbersInPath = (file: string): LocatedFault[] =>
  numbersIn(pathText(file)).map((suspicion) => {
    const fault = numberFault(file, suspicion);
    return { ...fault, found: `${fault.found}, i filens namn` };
  });

/**
 * Errors for what is a personal number anywhere in a file, warnings for what may be one or may point out a private
 * person, but for what the file makes an exception of; and for exceptions of what is not there. Only warnings can be
 * settled so.
 * @param texts what a reader gets of the file
 */
export function personalData(written: FileOfTexts, texts: readonly PlacedText[]): LocatedFault[] {
  const { file, data } = written;
  const exceptions = exceptionsOf(data);
  const inTexts = texts
    .filter((text) => !isOfException(text))
    .flatMap((text) => [...numbersIn(text), ...signsIn(text)]);
  const isUsed = (exception: (typeof exceptions)[number]) =>
    inTexts.some(({ kind, shown }) => kind.severity === 'warning' && isExceptionOf(exception, shown)) ||
    isOfName(exception, texts);
  // An exception of nothing is a text like any other.
  const unused = exceptions.filter((exception) => !isUsed(exception));
  const inUnused = texts
    .filter((text) => isOfException(text) && unused.some(({ path }) => path[1] === text.path?.[1]))
    .flatMap(numbersIn);
  // Comments are in the file alone; so is what is refused, whatever it is called there.
  const known = new Set([...inTexts, ...inUnused].map(({ digits }) => digits));
  const inFile = numbersIn(written).filter(
    ({ kind, shown, digits }) =>
      kind === personalNumber &&
      !known.has(digits) &&
      !exceptions.some((exception) => isExceptionOf(exception, shown)),
  );

  const told = once([...inTexts, ...inUnused, ...inFile]).filter(
    ({ kind, shown }) =>
      kind.severity === 'error' || !exceptions.some((exception) => isExceptionOf(exception, shown)),
  );
  return [
    ...told.map((suspicion) => faultOf(file, suspicion)),
    ...unused.map(({ text, path }): LocatedFault => ({
      kind: unusedException,
      file,
      ...written.locate(path),
      expected: 'en uppgift i filen som en varning pekar på',
      found: `"${shownForm(text)}"`,
      advice: unusedException.advice,
    })),
  ];
}
