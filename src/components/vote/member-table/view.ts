import { bySurname, matchesTyped } from '../../../domain/person-name.ts';
import { positionOrder, roleOrder, type Row } from './row.ts';
import type { Order, TableState } from './state.ts';

const swedish = new Intl.Collator('sv', { numeric: true });

/** The rows that are asked for. */
export function matching<R extends Row>(rows: readonly R[], { party, position, name }: TableState): R[] {
  return rows.filter(
    (row) =>
      (party === '' || row.party === party) &&
      (position === '' || row.position === position) &&
      matchesTyped(row.name, name),
  );
}

const rank = (order: readonly string[], value: string) => {
  const place = order.indexOf(value);
  return place < 0 ? order.length : place;
};

const comparisons: Record<Order['by'], (a: Row, b: Row) => number> = {
  namn: bySurname,
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
