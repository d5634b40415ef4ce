import { existsSync, readFileSync } from 'node:fs';
import { wrongMove } from '../fault-kinds.ts';
import type { LocatedFault } from '../located-fault.ts';
import { recordFile, shownRecordFile } from './record.ts';

/**
 * Pages that have moved, in a file that people write: an old address and a new one a line. A star at the end of both
 * moves all that was published below it. A place on a page that is gone ("/…/#punkt-5") may be told to lead to its
 * page, or to another place.
 */
export const MOVES = 'flyttade.txt';

export interface Move {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

const ADDRESS = /^\/[^\s*#?]*(?:\*|#[^\s*#?]+)?$/;

/** The lines of the file, and a fault for each that cannot be read. */
export function readMoves(root: string): { moves: Move[]; faults: LocatedFault[] } {
  const path = recordFile(root, MOVES);
  const moves: Move[] = [];
  const faults: LocatedFault[] = [];
  if (!existsSync(path)) return { moves, faults };
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  text.split(/\r?\n/).forEach((raw, index) => {
    const parts = raw
      .trim()
      .split(/\s+/)
      .filter((part) => part !== '→' && part !== '->');
    const [from = '', to = ''] = parts;
    const line = index + 1;
    if (from === '' || from.startsWith('#')) return;
    const stars = [from, to].filter((part) => part.endsWith('*')).length;
    if (parts.length !== 2 || ![from, to].every((part) => ADDRESS.test(part)))
      faults.push(
        moveFault(root, line, 'två adresser som börjar med / och ett mellanslag mellan dem', raw.trim()),
      );
    else if (stars === 1)
      faults.push(moveFault(root, line, 'en stjärna sist i båda adresserna eller i ingen', raw.trim()));
    else moves.push({ from, to, line });
  });
  return { moves, faults };
}

export const moveFault = (root: string, line: number, expected: string, found: string): LocatedFault => ({
  kind: wrongMove,
  file: shownRecordFile(root, MOVES),
  line,
  column: 1,
  expected,
  found,
  advice: wrongMove.advice,
});

/** One address that leads to another. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly line: number;
}

/**
 * The moves as single addresses: a star stands for every published address below it that is no longer there. A place
 * on a page follows its page without being named.
 * @param published all addresses ever published
 * @param exists whether something is at an address now
 */
export function expandMoves(
  moves: readonly Move[],
  published: readonly string[],
  exists: (address: string) => boolean,
): Redirect[] {
  const redirects = new Map<string, Redirect>();
  // A line of its own is stronger than a star.
  for (const move of moves.toSorted((a, b) => Number(a.from.endsWith('*')) - Number(b.from.endsWith('*')))) {
    const { from, to, line } = move;
    if (!from.endsWith('*')) {
      if (!redirects.has(from)) redirects.set(from, move);
      continue;
    }
    const [start, target] = [from.slice(0, -1), to.slice(0, -1)];
    for (const address of published)
      if (address.startsWith(start) && !address.includes('#') && !redirects.has(address) && !exists(address))
        redirects.set(address, { from: address, to: target + address.slice(start.length), line });
  }
  return [...redirects.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Where an address leads after the moves: a place on a page goes with its page. */
export function destinationOf(address: string, redirects: ReadonlyMap<string, string>): string | undefined {
  const own = redirects.get(address);
  if (own !== undefined) return own;
  const [page = '', place] = address.split('#');
  const moved = redirects.get(page);
  return moved === undefined || place === undefined ? moved : `${moved}#${place}`;
}

/**
 * Faults of the moves themselves.
 * @param exists whether something is at an address now
 * @param isUnsure whether only the built site can tell of an address
 */
export function checkMoves(
  root: string,
  moves: readonly Move[],
  redirects: readonly Redirect[],
  exists: (address: string) => boolean,
  isUnsure: (address: string) => boolean,
): LocatedFault[] {
  const from = new Set(redirects.map((redirect) => redirect.from));
  const twice = moves.filter((move, index) => moves.findIndex((own) => own.from === move.from) < index);
  const faults = redirects.flatMap((redirect) => {
    const { line } = redirect;
    if (exists(redirect.from))
      return [moveFault(root, line, 'en gammal adress där det inte längre finns någon sida', redirect.from)];
    if (from.has(redirect.to))
      return [
        moveFault(
          root,
          line,
          'en ny adress som inte själv har flyttat',
          `${redirect.to}, som också har flyttat`,
        ),
      ];
    if (!exists(redirect.to) && !isUnsure(redirect.to))
      return [moveFault(root, line, 'en ny adress till något som finns', redirect.to)];
    return [];
  });
  return [
    ...twice.map(({ from: own, line }) =>
      moveFault(root, line, 'varje gammal adress en gång', `${own} en gång till`),
    ),
    // A line with a star makes many of the same fault: the first tells.
    ...faults.filter((fault, index) => faults.findIndex(({ line }) => line === fault.line) === index),
  ];
}
