import { join } from 'node:path';
import { shortened } from '../../domain/shortened.ts';
import { correctableCollections } from '../../schema/facts.ts';
import { digestsOf, readChain, sameLineEnds, type Chain } from './chain.ts';
import { hadInGit } from './in-git.ts';
import {
  ADDRESSES,
  CHAIN,
  factsFile,
  OTHER_ADDRESSES,
  recordNames,
  recordTexts,
  RECORD_FOLDER,
  shownRecordFile,
  type Published,
  type PublishedEntry,
} from './record.ts';

/** Something in the record that is not as a publication left it: nothing may be judged by it. */
export interface Damage {
  /**
   * `changed`: a file that is not as it was left, or not there. `merged`: two branches have both published.
   * `unchained`: there is no chain, as in a record of an earlier version. `outdated`: an earlier version did not watch
   * all that is watched now. `gone`: there is no record, and was one. `unseen`: there is none, and nobody can tell
   * whether there was.
   */
  readonly kind: 'changed' | 'merged' | 'unchained' | 'outdated' | 'gone' | 'unseen';
  /** The file as messages show it. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** In Swedish. */
  readonly expected: string;
  readonly found: string;
}

/** A line that cannot be read, from 0. */
type Wrong = (index: number, expected: string, found: string) => void;

/** Lines of a file with their numbers from 0, without those that say nothing. */
const linesOf = (text: string) =>
  sameLineEnds(text)
    .split('\n')
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line !== '' && !line.startsWith('#'));

/** Each once, in order: as they are written. */
function checkOrder(names: readonly { readonly name: string; readonly index: number }[], wrong: Wrong): void {
  names.forEach(({ name, index }, place) => {
    const before = names[place - 1]?.name;
    if (before === name) wrong(index, 'varje sida och adress en gång', `${name} en gång till`);
    else if (before !== undefined && before > name) wrong(index, 'raderna i bokstavsordning', name);
  });
}

function readAddresses(text: string, wrong: Wrong): string[] {
  const lines = linesOf(text);
  for (const { line, index } of lines)
    if (!line.startsWith('/')) wrong(index, 'en adress som börjar med /', line);
  const addresses = lines.filter(({ line }) => line.startsWith('/'));
  checkOrder(
    addresses.map(({ line, index }) => ({ name: line, index })),
    wrong,
  );
  return addresses.map(({ line }) => line);
}

function readEntries(text: string, wrong: Wrong): Map<string, PublishedEntry> {
  const entries = linesOf(text).flatMap(({ line, index }) => {
    try {
      const entry = JSON.parse(line) as PublishedEntry;
      if (typeof entry.id !== 'string' || typeof entry.facts !== 'object') throw new TypeError();
      return [{ entry, index }];
    } catch {
      wrong(index, 'uppgifterna om en publicerad sida, som JSON', line);
      return [];
    }
  });
  checkOrder(
    entries.map(({ entry, index }) => ({ name: entry.id, index })),
    wrong,
  );
  return new Map(entries.map(({ entry }) => [entry.id, entry]));
}

/** What git writes into a file that two branches have changed. */
const MARK = /^(<{7}|={7}|>{7}|\|{7})/;

/** The files that differ from what the chain says that they were left as. */
function* differing(texts: ReadonlyMap<string, string>, { links, files }: Chain) {
  const day = links.at(-1)?.day ?? '';
  const now = new Map(digestsOf(texts).map((file) => [file.name, file]));
  for (const { name, lines, digest } of files) {
    const file = now.get(name);
    const expected = `filen som den var när den skrevs ${day}, med ${lines} rader`;
    if (file === undefined) yield { name, expected, found: 'ingen fil' };
    else if (file.digest !== digest)
      yield {
        name,
        expected,
        found: file.lines === lines ? 'andra rader' : `${file.lines} rader`,
      };
  }
  for (const name of now.keys())
    if (!files.some((file) => file.name === name))
      yield { name, expected: `bara filer som skrevs ${day}`, found: 'en fil till' };
}

/** A record from its files, as far as they can be read. */
export function parseRecord(texts: ReadonlyMap<string, string>): Published {
  const ignored = () => undefined;
  return {
    entries: Object.fromEntries(
      correctableCollections.map((collection) => [
        collection,
        readEntries(texts.get(factsFile(collection)) ?? '', ignored),
      ]),
    ) as unknown as Published['entries'],
    addresses: readAddresses(texts.get(ADDRESSES) ?? '', ignored),
    otherAddresses: readAddresses(texts.get(OTHER_ADDRESSES) ?? '', ignored),
    links: readChain(texts.get(CHAIN) ?? '').links,
  };
}

/**
 * Reads the record below a folder of content: undefined where nothing has been published from it. With any damage
 * nothing may be judged by what was read.
 */
export function readPublished(root: string): { published?: Published; damage: Damage[] } {
  const all = recordTexts(root);
  const damage: Damage[] = [];
  const report = (kind: Damage['kind'], name: string, line: number, expected: string, found: string) => {
    damage.push({ kind, file: shownRecordFile(root, name), line, expected, found: shortened(found) });
  };
  if (all.size === 0) {
    const had = hadInGit(join(root, RECORD_FOLDER), [...recordNames, CHAIN]);
    const expected = 'listan över det som är publicerat';
    if (had !== undefined)
      if ('commit' in had) report('gone', ADDRESSES, 1, expected, `ingen, men git har den i ${had.commit}`);
      else report('unseen', ADDRESSES, 1, `${expected}, om något är det`, `ingen, och ${had.unseen}`);
    return { damage };
  }

  const texts = new Map([...all].filter(([name]) => name !== CHAIN));
  const marked = new Set<string>();
  for (const [name, text] of all) {
    const index = text.split(/\r?\n/).findIndex((line) => MARK.test(line));
    if (index < 0) continue;
    marked.add(name);
    report('merged', name, index + 1, 'en hel fil', text.split(/\r?\n/)[index] ?? '');
  }
  const strange = new Set<string>();
  const read = <T>(name: string, take: (text: string, wrong: Wrong) => T) =>
    take(texts.get(name) ?? '', (index, expected, found) => {
      if (marked.has(name)) return;
      strange.add(name);
      report('changed', name, index + 1, expected, found);
    });
  const entries = Object.fromEntries(
    correctableCollections.map((collection) => [collection, read(factsFile(collection), readEntries)]),
  ) as unknown as Published['entries'];
  const addresses = read(ADDRESSES, readAddresses);
  const otherAddresses = read(OTHER_ADDRESSES, readAddresses);

  const chain = readChain(all.get(CHAIN) ?? '');
  if (!all.has(CHAIN)) report('unchained', CHAIN, 1, 'kedjan som listans filer hör ihop genom', 'ingen fil');
  else if (chain.fault !== undefined && !marked.has(CHAIN)) {
    const { line, expected, found } = chain.fault;
    report(chain.fault.isForked ? 'merged' : 'changed', CHAIN, line, expected, found);
  } else if (marked.size === 0) {
    for (const { name, expected, found } of differing(texts, chain))
      if (!strange.has(name)) report('changed', name, 1, expected, found);
    const listed = new Set(chain.files.map(({ name }) => name));
    for (const name of recordNames)
      if (!listed.has(name) && !texts.has(name))
        report('outdated', name, 1, 'uppgifterna som läsarna har sett', 'ingen fil, och ingen i kedjan');
  }
  return { published: { entries, addresses, otherAddresses, links: chain.links }, damage };
}
