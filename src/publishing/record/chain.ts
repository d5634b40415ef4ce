import type { IsoDate } from '../../domain/dates.ts';
import { digestOf } from './digest.ts';

/**
 * The chain of what was published: a line a publication that changed the record, and last a line a file of the record
 * as it was left. From it follows whether the files are whole and belong together, and whether another record is
 * earlier in the same chain, later in it, or of another chain.
 */

/** One publication. */
export interface Link {
  readonly day: IsoDate;
  /** The digest of the record's files. */
  readonly files: string;
  /** The digest of all this and of the link before. */
  readonly chain: string;
}

/** A file of the record as it was left: its number of lines and its digest. */
export interface FileDigest {
  readonly name: string;
  readonly lines: number;
  readonly digest: string;
}

export interface Chain {
  readonly links: readonly Link[];
  readonly files: readonly FileDigest[];
}

/**
 * A digest in letters: one in digits and letters holds what looks like a personal number, now and then, and would be
 * taken for one.
 */
const signOf = (text: string) =>
  digestOf(text).replace(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** Line ends do not matter: some set them when a repository is fetched. */
export const sameLineEnds = (text: string) => text.replaceAll('\r\n', '\n');

const lineOf = ({ name, lines, digest }: FileDigest) => `${name} ${lines} ${digest}\n`;
const chainAfter = (previous: Link | undefined, day: IsoDate, files: string) =>
  signOf(`${previous?.chain ?? ''} ${day} ${files}`);

/** The digests of a record's files, in order of their names. */
export const digestsOf = (texts: ReadonlyMap<string, string>): FileDigest[] =>
  [...texts]
    .map(([name, text]) => ({ name, text: sameLineEnds(text) }))
    .map(({ name, text }) => ({ name, lines: text.split('\n').length - 1, digest: signOf(text) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The digest of a record's files together. */
export const digestOfAll = (files: readonly FileDigest[]) => signOf(files.map(lineOf).join(''));

/** The links after a publication of these files on a day: one more, unless the files are as they were. */
export function linked(links: readonly Link[], files: readonly FileDigest[], day: IsoDate): readonly Link[] {
  const previous = links.at(-1);
  const digest = digestOfAll(files);
  return previous?.files === digest
    ? links
    : [...links, { day, files: digest, chain: chainAfter(previous, day, digest) }];
}

const HEAD = [
  '# Skrivs av npm run publish och ändras aldrig för hand. En rad en publicering: dag, listans digest, kedjans digest.',
  '# Sist en rad en fil: namn, antal rader, digest.',
];

export const chainText = ({ links, files }: Chain): string =>
  [
    ...HEAD.map((line) => `${line}\n`),
    ...links.map(({ day, files: digest, chain }) => `${day} ${digest} ${chain}\n`),
    ...files.map(lineOf),
  ].join('');

const LINK = /^(\d{4}-\d{2}-\d{2}) ([a-p]{64}) ([a-p]{64})$/;
const FILE = /^([a-z-]+\.[a-z]+) (\d+) ([a-p]{64})$/;

/** A line of the chain that is wrong, from 1. */
export interface ChainFault {
  readonly line: number;
  /** In Swedish. */
  readonly expected: string;
  readonly found: string;
  /** Whether it is a publication that does not follow on the one before: those of two branches are there. */
  readonly isForked: boolean;
}

/** Reads a chain, and the first thing that is wrong with it. */
export function readChain(text: string): Chain & { readonly fault?: ChainFault } {
  const links: Link[] = [];
  const files: FileDigest[] = [];
  const faults: ChainFault[] = [];
  const lines = sameLineEnds(text).split('\n');
  const wrong = (index: number, expected: string, found: string, isForked = false) =>
    faults.push({ line: index + 1, expected, found, isForked });
  lines.forEach((line, index) => {
    if (line === '' || line.startsWith('#')) return;
    const [, day, digest = '', chain = ''] = LINK.exec(line) ?? [];
    const [, name, count, ofFile = ''] = FILE.exec(line) ?? [];
    if (day !== undefined && files.length === 0) {
      if (chainAfter(links.at(-1), day, digest) !== chain)
        wrong(
          index,
          'en publicering som följer på den som står på raden före',
          `${day} ${digest}`,
          links.length > 0,
        );
      links.push({ day, files: digest, chain });
    } else if (name !== undefined && links.length > 0)
      files.push({ name, lines: Number(count), digest: ofFile });
    else wrong(index, 'först publiceringarna och sedan filerna, en rad var', line);
  });
  const last = Math.max(lines.length - 2, 0);
  if (links.length === 0 || files.length === 0)
    wrong(last, 'minst en publicering och minst en fil', 'slutet på filen');
  else if (digestOfAll(files) !== links.at(-1)?.files)
    wrong(last, 'filerna som de var efter den sista publiceringen', 'andra filer');
  const [fault] = faults;
  return { links, files, ...(fault ? { fault } : {}) };
}
