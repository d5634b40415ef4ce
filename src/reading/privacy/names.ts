import { givenNames } from '../../domain/personal-data/given-names.ts';
import {
  hasSensitiveWords,
  mayBeSensitive,
  ON_INDIVIDUALS,
  privateName,
  sensitiveWords,
} from '../../domain/personal-data/individuals.ts';
import { findNames, type NameFinding } from '../../domain/personal-data/names.ts';
import { render } from '../../markdown/index.ts';
import type { Archive, Entry } from '../../schema/collections.ts';
import type { LocatedFault } from '../located-fault.ts';
import { readerTexts } from '../reader-texts.ts';
import type { ParsedFile } from '../source-file.ts';
import { exceptionsOf, isExceptionOf } from './exceptions.ts';
import { faultAt, type Suspicion } from './suspicion.ts';
import type { PlacedText } from './texts.ts';

/** Where private persons may come to stand: what is decided, and what it is decided on. */
const COLLECTIONS = ['beslut', 'underlag'] as const;

/** Fields that name who speaks for an organisation, and where a text is from. */
const isOfOffice = ({ path }: PlacedText) => path?.at(-1) === 'office' || path?.[0] === 'sources';

/** Whether a name is that of a member of the archive, by the given name and one of the surnames. */
function membersOf(archive: Archive) {
  const names = archive.personer.flatMap(({ data }) => [
    data.name,
    ...data.otherNames,
    ...data.formerNames.map(({ name }) => name),
  ]);
  const words = names.map((name) =>
    name
      .replace(/\(.*?\)/g, '')
      .trim()
      .split(/\s+/),
  );
  const known = new Set(
    words.flatMap(([given = '', ...rest]) => rest.map((surname) => `${given} ${surname}`)),
  );
  const given = new Set([...givenNames, ...words.flatMap(([first = '']) => first.split('-'))]);
  return {
    isGiven: (name: string) => given.has(name),
    isMember: ({ given: first, surname }: NameFinding) =>
      known.has(`${first} ${surname}`) || known.has(`${first} ${surname}s`),
  };
}

type Members = ReturnType<typeof membersOf>;

const privateNames = (text: string, { isGiven, isMember }: Members) =>
  findNames(text, isGiven).filter((name) => !name.isInOffice && !isMember(name));

/** What a name in a text is told as, if it is: beside words of health or children anywhere, else on individuals. */
function suspicionsIn(placed: PlacedText, isOnIndividuals: boolean, members: Members): Suspicion[] {
  if (isOfOffice(placed)) return [];
  return privateNames(placed.text, members).flatMap(({ index, length }) => {
    const kind = hasSensitiveWords(placed.text, index)
      ? sensitiveWords
      : isOnIndividuals
        ? privateName
        : undefined;
    return kind ? [{ kind, placed, index, shown: placed.text.slice(index, index + length) }] : [];
  });
}

/** "A. P." for Anna Påhittad: who looks finds it. */
const initials = (name: string) =>
  name
    .split(/[\s-]+/)
    .map((word) => `${word.slice(0, 1)}.`)
    .join(' ');

const nameFault = (file: string, suspicion: Suspicion): LocatedFault =>
  faultAt(file, suspicion, {
    expected: 'inget namn på en privatperson',
    found: `namnet ${initials(suspicion.shown)}, som ingen av arkivets förtroendevalda har`,
  });

/** All words of an entry, wherever they stand. */
const wordsOf = ({ data, body }: Entry): string => `${JSON.stringify(data)}\n${body.text}`;

/**
 * Warnings for names of private persons in decisions on individuals, and beside words of health or of children. Which
 * names are those of members, only the whole archive knows.
 * @param parsedOf the file of an entry, taken apart
 */
export function privatePersons(
  archive: Archive,
  parsedOf: (collection: (typeof COLLECTIONS)[number], id: string) => ParsedFile | undefined,
): LocatedFault[] {
  const members = membersOf(archive);
  return COLLECTIONS.flatMap((collection) =>
    (archive[collection] as readonly Entry[]).flatMap((entry) => {
      const words = wordsOf(entry);
      const isOnIndividuals = collection === 'beslut' && ON_INDIVIDUALS.test(words);
      if (!isOnIndividuals && !mayBeSensitive(words)) return [];
      if (privateNames(words, members).length === 0) return [];
      const parsed = parsedOf(collection, entry.id);
      if (parsed === undefined) return [];
      const exceptions = exceptionsOf(parsed.data);
      return readerTexts(parsed, render(parsed.body))
        .flatMap((text) => suspicionsIn(text, isOnIndividuals, members))
        .filter(({ shown }) => !exceptions.some((exception) => isExceptionOf(exception, shown)))
        .map((suspicion) => nameFault(parsed.file, suspicion));
    }),
  );
}
