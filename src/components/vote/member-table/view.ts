import { positionOrder, roleOrder, type Row } from './row.ts';
import type { Order, TableState } from './state.ts';

const swedish = new Intl.Collator('sv', { numeric: true });

/** Without marks: who types "a" may mean å or ä, who types "å" does not mean a. */
const bare = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');

/** The rows that are asked for. */
export function matching<R extends Row>(rows: readonly R[], { party, position, name }: TableState): R[] {
  const words = name.toLocaleLowerCase('sv').normalize('NFC').split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const own = row.name.toLocaleLowerCase('sv').normalize('NFC');
    return (
      (party === '' || row.party === party) &&
      (position === '' || row.position === position) &&
      words.every((word) => own.includes(word) || bare(own).includes(word))
    );
  });
}

const rank = (order: readonly string[], value: string) => {
  const found = order.indexOf(value);
  return found < 0 ? order.length : found;
};

const comparisons: Record<Order['by'], (a: Row, b: Row) => number> = {
  namn: (a, b) => swedish.compare(a.name, b.name),
  parti: (a, b) => swedish.compare(a.code, b.code),
  roll: (a, b) => rank(roleOrder, a.role) - rank(roleOrder, b.role),
  rost: (a, b) => rank(positionOrder, a.position) - rank(positionOrder, b.position),
  kallan: () => 0,
};

/** The rows in order; those that are alike in it stand as in the source, also downwards. */
export function sorted<R extends Row>(rows: readonly R[], { by, descending }: Order): R[] {
  const compare = comparisons[by];
  return rows.toSorted((a, b) => (descending ? compare(b, a) : compare(a, b)) || a.place - b.place);
}
