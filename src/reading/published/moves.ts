import { existsSync, readFileSync } from 'node:fs';
import type { FaultKind } from '../../domain/fault.ts';
import { kinds } from '../fault-kinds.ts';
import type { LocatedFault } from '../located-fault.ts';
import { recordFile, shownRecordFile } from '../../publishing/record/record.ts';

/**
 * Pages that have moved, in a file that people write: an old address and a new one a line. A star at the end of both
 * moves all that was published below it. A place on a page that is gone ("/…/#punkt-5") may be told to lead to its
 * page, or to another place.
 */
export const MOVES = 'flyttade.txt';

/** One address that leads to another. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** What an author has written that moves addresses, and the fault that it is where they cannot be moved so. */
export interface MoveOrigin extends Pick<LocatedFault, 'file' | 'line' | 'column'> {
  readonly kind: FaultKind;
}

/** A move, with a star at the end of both addresses or of neither. */
export interface Move extends Redirect {
  readonly origin: MoveOrigin;
}

const ADDRESS = /^\/[^\s*#?]*(?:\*|#[^\s*#?]+)?$/;

/** The lines of the file, and a fault for each that cannot be read. */
export function readMoves(root: string): { moves: Move[]; faults: LocatedFault[] } {
  const path = recordFile(root, MOVES);
  const moves: Move[] = [];
  const faults: LocatedFault[] = [];
  if (!existsSync(path)) return { moves, faults };
  const file = shownRecordFile(root, MOVES);
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  text.split(/\r?\n/).forEach((raw, index) => {
    const parts = raw
      .trim()
      .split(/\s+/)
      .filter((part) => part !== '→' && part !== '->');
    const [from = '', to = ''] = parts;
    const origin = { kind: kinds['ogiltig-flytt'], file, line: index + 1, column: 1 };
    if (from === '' || from.startsWith('#')) return;
    const stars = [from, to].filter((part) => part.endsWith('*')).length;
    if (parts.length !== 2 || ![from, to].every((part) => ADDRESS.test(part)))
      faults.push(
        moveFault(origin, 'två adresser som börjar med / och ett mellanslag mellan dem', raw.trim()),
      );
    else if (stars === 1)
      faults.push(moveFault(origin, 'en stjärna sist i båda adresserna eller i ingen', raw.trim()));
    else moves.push({ from, to, origin });
  });
  return { moves, faults };
}

const moveFault = (origin: MoveOrigin, expected: string, found: string): LocatedFault => ({
  ...origin,
  expected,
  found,
  advice: origin.kind.advice,
});

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
): Move[] {
  const redirects = new Map<string, Move>();
  // A line of its own is stronger than a star.
  for (const move of moves.toSorted((a, b) => Number(a.from.endsWith('*')) - Number(b.from.endsWith('*')))) {
    const { from, to, origin } = move;
    if (!from.endsWith('*')) {
      if (!redirects.has(from)) redirects.set(from, move);
      continue;
    }
    const [start, target] = [from.slice(0, -1), to.slice(0, -1)];
    for (const address of published)
      if (address.startsWith(start) && !address.includes('#') && !redirects.has(address) && !exists(address))
        redirects.set(address, { from: address, to: target + address.slice(start.length), origin });
  }
  return [...redirects.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Where an address leads after the moves: a place on a page goes with its page. */
export function destinationOf(address: string, redirects: ReadonlyMap<string, string>): string | undefined {
  const target = redirects.get(address);
  if (target !== undefined) return target;
  const [page = '', place] = address.split('#');
  const moved = redirects.get(page);
  return moved === undefined || place === undefined ? moved : `${moved}#${place}`;
}

/**
 * Faults of the moves themselves, one a place where they are written.
 * @param exists whether something is at an address now
 * @param isUnsure whether only the built site can tell of an address
 */
export function checkMoves(
  moves: readonly Move[],
  redirects: readonly Move[],
  exists: (address: string) => boolean,
  isUnsure: (address: string) => boolean,
): LocatedFault[] {
  const from = new Set(redirects.map((redirect) => redirect.from));
  const twice = moves.filter(
    (move, index) => moves.findIndex((earlier) => earlier.from === move.from) < index,
  );
  const faults = redirects.flatMap((redirect) => {
    const { origin } = redirect;
    if (exists(redirect.from))
      return [moveFault(origin, 'en gammal adress där det inte längre finns någon sida', redirect.from)];
    if (from.has(redirect.to))
      return [
        moveFault(origin, 'en ny adress som inte själv har flyttat', `${redirect.to}, som också har flyttat`),
      ];
    if (!exists(redirect.to) && !isUnsure(redirect.to))
      return [moveFault(origin, 'en ny adress till något som finns', redirect.to)];
    return [];
  });
  const all = [
    ...twice.map((move) =>
      moveFault(move.origin, 'varje gammal adress en gång', `${move.from} en gång till`),
    ),
    ...faults,
  ];
  // What is written at one place makes many of the same fault: the first tells.
  return all.filter(
    ({ file, line, column }, index) =>
      all.findIndex((fault) => fault.file === file && fault.line === line && fault.column === column) ===
      index,
  );
}
