import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { cwd } from 'node:process';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { IsoDate } from '../../domain/dates.ts';
import { correctableCollections, type CorrectableCollection } from '../../schema/facts.ts';
import { makeFolder, ON_ITS_WAY, remove, replaceFile } from '../disk/durable.ts';

/**
 * The record of what was last published, in a folder of the content, so that it goes where the archive goes. Written
 * by `npm run publish`, and read by the check, which thus works in any clone.
 */
export const RECORD_FOLDER = 'publicerat';
/** Addresses that follow from the content: pages, files of votes, and the places on them that are promised. */
const ADDRESSES = 'adresser.txt';
/** All other addresses, which only a built site knows. */
const OTHER_ADDRESSES = 'ovriga-adresser.txt';

export interface PublishedEntry {
  readonly id: string;
  /** The day from which the facts have been these. */
  readonly since: IsoDate;
  readonly facts: Readonly<Record<string, unknown>>;
  /** How many corrections the entry had. */
  readonly corrections: readonly unknown[];
}

export interface Published {
  readonly entries: Readonly<Record<CorrectableCollection, ReadonlyMap<string, PublishedEntry>>>;
  readonly addresses: readonly string[];
  readonly otherAddresses: readonly string[];
}

const HEADS: Readonly<Record<string, string>> = {
  [ADDRESSES]: '# Skrivs av npm run publish. Alla publicerade adresser som följer av innehållet.\n',
  [OTHER_ADDRESSES]: '# Skrivs av npm run publish. Övriga publicerade adresser.\n',
};

export const recordFile = (root: string, name: string) => join(root, RECORD_FOLDER, name);
/** A file of the record as messages show it. */
export const shownRecordFile = (root: string, name: string) =>
  relative(cwd(), recordFile(root, name)).split(sep).join('/');

const lines = (text: string) => text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();

/** The record as files: name and text, sorted, a line an entry or address, so that a change is a changed line. */
export function recordFiles(published: Published): ReadonlyMap<string, string> {
  const list = (name: string, items: readonly string[]) =>
    [name, `${HEADS[name] ?? ''}${sorted(items).join('\n')}\n`] as const;
  return new Map([
    list(ADDRESSES, published.addresses),
    list(OTHER_ADDRESSES, published.otherAddresses),
    ...correctableCollections.map((collection) => {
      const entries = [...published.entries[collection].values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      // The id comes first, for those who read the file.
      const line = ({ id, ...rest }: PublishedEntry) =>
        `{"id":${JSON.stringify(id)},${canonicalJson(rest).slice(1)}\n`;
      return [`${collection}.jsonl`, entries.map(line).join('')] as const;
    }),
  ]);
}

/** Whether anything has been published from a folder of content. */
const isPublished = (root: string) => existsSync(recordFile(root, ADDRESSES));

const read = (root: string, name: string) => {
  const path = recordFile(root, name);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** A line of the record that cannot be read. */
interface DamagedLine {
  /** The file as messages show it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** In Swedish. */
  readonly expected: string;
  readonly found: string;
}

/** Reads the record below a folder of content: undefined where nothing has been published from it. */
export function readPublished(root: string): { published?: Published; damage: DamagedLine[] } {
  if (!isPublished(root)) return { damage: [] };
  const damage: DamagedLine[] = [];
  const damaged = (name: string, index: number, expected: string, found: string) =>
    damage.push({
      file: shownRecordFile(root, name),
      line: index + 1,
      expected,
      found: found.length > 60 ? `${found.slice(0, 59)}…` : found,
    });
  const addresses = (name: string) => {
    const text = read(root, name);
    text.split(/\r?\n/).forEach((line, index) => {
      if (line !== '' && !/^[#/]/.test(line)) damaged(name, index, 'en adress som börjar med /', line);
    });
    return lines(text).filter((line) => line.startsWith('/'));
  };
  const entries = Object.fromEntries(
    correctableCollections.map((collection) => {
      const name = `${collection}.jsonl`;
      const recorded = new Map<string, PublishedEntry>();
      read(root, name)
        .split(/\r?\n/)
        .forEach((line, index) => {
          if (line === '') return;
          try {
            const entry = JSON.parse(line) as PublishedEntry;
            if (typeof entry.id !== 'string' || typeof entry.facts !== 'object') throw new TypeError();
            recorded.set(entry.id, entry);
          } catch {
            damaged(name, index, 'uppgifterna om en publicerad sida, som JSON', line);
          }
        });
      return [collection, recorded];
    }),
  ) as unknown as Published['entries'];
  const published = { entries, addresses: addresses(ADDRESSES), otherAddresses: addresses(OTHER_ADDRESSES) };
  return { published, damage };
}

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
  makeFolder(folder);
  for (const name of readdirSync(folder)) if (ON_ITS_WAY.test(name)) rmSync(join(folder, name));
  for (const [name, text] of files) {
    const path = recordFile(root, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    replaceFile(path, text);
  }
}

/** Takes the record away, and gives its files, so that they can be put back. What has moved is kept. */
export function forgetRecord(root: string): ReadonlyMap<string, string> {
  const names = [ADDRESSES, OTHER_ADDRESSES, ...correctableCollections.map((name) => `${name}.jsonl`)];
  const files = names.filter((name) => existsSync(recordFile(root, name)));
  const texts = new Map(files.map((name) => [name, read(root, name)]));
  remove(...files.map((name) => recordFile(root, name)));
  return texts;
}

/** A digest of each file of the record as it is on disk; empty for one that is not there. */
export function recordDigests(root: string, names: Iterable<string>): Record<string, string> {
  return Object.fromEntries(
    [...names].map((name) => [
      name,
      existsSync(recordFile(root, name)) ? digestOf(readFileSync(recordFile(root, name), 'utf8')) : '',
    ]),
  );
}
/** SHA-256, in hexadecimal. */
export const digestOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');
