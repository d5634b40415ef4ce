import type { TableState } from './state.ts';
import { words } from './table-words.ts';

/** "Visar 12 av 81. Efter efternamn, stigande." */
export function summary(shown: number, all: number, { order }: TableState): string {
  if (shown === 0) return words.none(all);
  const way = order?.by === 'kallan' ? '' : order?.descending ? words.descending : words.ascending;
  return words.shows(shown, all, order ? words.orders[order.by] + way : words.partyByParty);
}
