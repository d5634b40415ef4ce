import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { cwd } from 'node:process';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { correctableCollections, type CorrectableCollection } from '../../schema/facts.ts';
import { makeFolder, ON_ITS_WAY, remove, replaceFile } from '../disk/durable.ts';
import { chainText, digestsOf, linked, sameLineEnds, type Link } from './chain.ts';
import { digestOf } from './digest.ts';
import { forgetGit } from './in-git.ts';
import type { ProseForm } from './prose.ts';

/**
 * The record of what was last published, in a folder of the content, so that it goes where the archive goes. Written
 * by `npm run publish`, and read by the check, which thus works in any clone.
 */
export const RECORD_FOLDER = 'publicerat';
/** Addresses that follow from the content: pages, files of votes, and the places on them that are promised. */
export const ADDRESSES = 'adresser.txt';
/** All other addresses, which only a built site knows. */
export const OTHER_ADDRESSES = 'ovriga-adresser.txt';
/** The publications so far, and what the other files were left as. */
export const CHAIN = 'kedja.txt';
export const factsFile = (collection: CorrectableCollection) => `${collection}.jsonl`;
/** Every file of the record but its chain. What people write lies in the same folder and is none of them. */
export const recordNames: readonly string[] = [
  ADDRESSES,
  OTHER_ADDRESSES,
  ...correctableCollections.map(factsFile),
];

export interface PublishedEntry {
  readonly id: string;
  /** The day from which the facts have been these. */
  readonly since: IsoDate;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The form of the facts of its prose; 1 where it is not said. */
  readonly form?: ProseForm;
  /** How many corrections the entry had. */
  readonly corrections: readonly unknown[];
  /**
   * The entry was taken back, `since` when: of it nothing else is kept, and no digest, from which a number of ten figures
   * could be guessed.
   */
  readonly state?: typeof WITHDRAWN;
  /** Parts of it that were taken back, each with its day: "clauses.2.text 2026-12-01". */
  readonly taken?: readonly string[];
}

/** What the record says of an entry that was taken back. */
export const WITHDRAWN = 'tillbakadragen';

export interface Published {
  readonly entries: Readonly<Record<CorrectableCollection, ReadonlyMap<string, PublishedEntry>>>;
  readonly addresses: readonly string[];
  readonly otherAddresses: readonly string[];
  /** The publications that it was left by. */
  readonly links: readonly Link[];
}

/** A record in which nothing is promised. */
export const emptyRecord = (): Published => ({
  entries: Object.fromEntries(
    correctableCollections.map((collection) => [collection, new Map()]),
  ) as unknown as Published['entries'],
  addresses: [],
  otherAddresses: [],
  links: [],
});

const HEADS: Readonly<Record<string, string>> = {
  [ADDRESSES]: '# Skrivs av npm run publish. Alla publicerade adresser som följer av innehållet.\n',
  [OTHER_ADDRESSES]: '# Skrivs av npm run publish. Övriga publicerade adresser.\n',
};

export const recordFile = (root: string, name: string) => join(root, RECORD_FOLDER, name);
/** A file of the record as messages show it. */
export const shownRecordFile = (root: string, name: string) =>
  relative(cwd(), recordFile(root, name)).split(sep).join('/');

const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();

/**
 * The record as files: name and text, sorted, a line an entry or address, so that a change is a changed line.
 * @param day of the publication: it is in the chain if anything is another than after the one before
 */
export function recordFiles(published: Published, day: IsoDate): ReadonlyMap<string, string> {
  const list = (name: string, items: readonly string[]) =>
    [name, `${HEADS[name] ?? ''}${sorted(items).join('\n')}\n`] as const;
  const texts = new Map([
    list(ADDRESSES, published.addresses),
    list(OTHER_ADDRESSES, published.otherAddresses),
    ...correctableCollections.map((collection) => {
      const entries = [...published.entries[collection].values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      // The id comes first, for those who read the file.
      const line = ({ id, ...rest }: PublishedEntry) =>
        `{"id":${JSON.stringify(id)},${canonicalJson(rest).slice(1)}\n`;
      return [factsFile(collection), entries.map(line).join('')] as const;
    }),
  ]);
  const files = digestsOf(texts);
  return new Map([...texts, [CHAIN, chainText({ links: linked(published.links, files, day), files })]]);
}

/** The text of a file of the record; empty where it is not there. */
const read = (root: string, name: string) => {
  const path = recordFile(root, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** The files of the record that are there, its chain included, as they are on disk. */
export const recordTexts = (root: string): ReadonlyMap<string, string> =>
  new Map(
    [...recordNames, CHAIN]
      .filter((name) => existsSync(recordFile(root, name)))
      .map((name) => [name, read(root, name)]),
  );

/** The line of an address in the record, from 1. */
export function lineOfAddress(root: string, address: string): { file: string; line: number } {
  for (const name of [ADDRESSES, OTHER_ADDRESSES]) {
    const index = read(root, name).split(/\r?\n/).indexOf(address);
    if (index >= 0) return { file: shownRecordFile(root, name), line: index + 1 };
  }
  return { file: shownRecordFile(root, ADDRESSES), line: 1 };
}

/**
 * Writes the record, each file beside itself and then into place. Only one process may do so at a time, so what
 * another left on its way is of one that was killed, and goes.
 */
export function writeRecord(root: string, files: ReadonlyMap<string, string>): void {
  const folder = join(root, RECORD_FOLDER);
  forgetGit(folder);
  makeFolder(folder);
  for (const name of readdirSync(folder)) if (ON_ITS_WAY.test(name)) rmSync(join(folder, name));
  for (const [name, text] of files) {
    const path = recordFile(root, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    replaceFile(path, text);
  }
}

/** Writes a record in the place of what is there. What people have written of moved pages is kept. */
export function replaceRecord(root: string, files: ReadonlyMap<string, string>): void {
  remove(
    ...[...recordTexts(root).keys()].filter((name) => !files.has(name)).map((name) => recordFile(root, name)),
  );
  writeRecord(root, files);
}

/** A digest of each file of the record as it is on disk; empty for one that is not there. */
export function recordDigests(root: string, names: Iterable<string>): Record<string, string> {
  return Object.fromEntries(
    [...names].map((name) => [name, existsSync(recordFile(root, name)) ? fileDigest(read(root, name)) : '']),
  );
}
export const fileDigest = (text: string) => digestOf(sameLineEnds(text));
