import type { Cell } from '../model/line.ts';
import { partyOf, partyOfName } from '../persons/party.ts';
import { roleOf } from '../persons/role.ts';
import type { Column } from './columns.ts';
import { memberRow, type MemberRow } from './member-row.ts';

/** The member that the cells of a row name, each cell by what the head says of its column. */
export function memberOf(cells: readonly Cell[], columns: readonly Column[]): MemberRow | undefined {
  const joined = cells.map(({ text }) => text).join(' ');
  const kinds = new Set(columns.map(({ kind }) => kind));
  const ordered =
    kinds.has('party') ||
    kinds.has('seat') ||
    kinds.has('first-name') ||
    kinds.has('replaces') ||
    kinds.has('role');
  if (!ordered || cells.length < 2) return memberRow(joined);
  const of = (kind: Column['kind']) =>
    cells
      .filter((cell) => columnAt(cell, columns)?.kind === kind)
      .map(({ text }) => text)
      .join(' ');
  if (cells.some((cell) => columnAt(cell, columns) === undefined)) return memberRow(joined);
  const name = [of('first-name'), of('name'), of('last-name')].filter((text) => text !== '').join(' ');
  const party = of('party');
  const seat = of('seat');
  const unnamed = of('other');
  if (unnamed !== '' || (seat !== '' && !/^\d{1,4}\.?$/u.test(seat))) return undefined;
  const read = memberRow(name);
  if (read === undefined) return undefined;
  const role = of('role') === '' ? read.role : roleOf(of('role'));
  if (of('role') !== '' && role === null) return undefined;
  if (party === '') return { ...read, role };
  const code = partyOf(party.replace(/^\(|\)$/gu, '')) ?? partyOfName(party);
  if (code === undefined && !/^[-–]$/u.test(party)) return undefined;
  if (read.party !== null && read.party !== code) return undefined;
  return { name: read.name, party: code ?? null, role };
}

/** The column whose place a cell has: where it begins, for text is set to the left. */
export function columnAt(cell: Cell, columns: readonly Column[]): Column | undefined {
  const centre = (cell.from + cell.to) / 2;
  const away = (candidate: Column) =>
    Math.min(Math.abs(candidate.from - cell.from), Math.abs(candidate.centre - centre));
  return [...columns].sort((a, b) => away(a) - away(b))[0];
}
