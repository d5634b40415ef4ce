import type { Order, TableState } from './state.ts';

/** What the table says of itself, in plain Swedish. */

const orders: Record<Order['by'], string> = {
  namn: 'Efter namn',
  parti: 'Efter parti',
  roll: 'Efter roll',
  rost: 'Efter röst',
  kallan: 'I källans ordning',
};

/** "Visar 12 av 81. Efter namn, stigande." */
export function summary(shown: number, all: number, { order }: TableState): string {
  if (shown === 0) return `Ingen av de ${all} passar.`;
  const way = order?.by === 'kallan' ? '' : order?.descending ? ', fallande' : ', stigande';
  return `Visar ${shown} av ${all}. ${order ? orders[order.by] + way : 'Parti för parti, i källans ordning'}.`;
}
