import { queryOf } from '../../../browser/address.ts';
import { slugify } from '../../../domain/addresses.ts';
import { positionOrder } from './row.ts';

/** The columns, by what the address calls them. */
export const columns = ['namn', 'parti', 'roll', 'rost'] as const;
export type Column = (typeof columns)[number];

/** By a column, or as in the source. Without an order the rows stand party by party. */
export interface Order {
  readonly by: Column | 'kallan';
  readonly descending: boolean;
}

/** What is shown of the table and how, and all of it stands in the address. */
export interface TableState {
  readonly party: string;
  /** "ja", "avstår", as in the table. */
  readonly position: string;
  readonly name: string;
  readonly order?: Order;
}

export const everything: TableState = { party: '', position: '', name: '' };

const DESCENDING = '-fallande';

/** Reads the query part of an address. What it does not know is ignored, so that old links keep working. */
export function readState(query: string, parties: readonly string[]): TableState {
  const given = new URLSearchParams(query);
  const party = given.get('parti') ?? '';
  const order = readOrder(given.get('sortera') ?? '');
  return {
    party: parties.includes(party) ? party : '',
    position: positionOrder.find((position) => slugify(position) === given.get('rost')) ?? '',
    name: given.get('namn') ?? '',
    ...(order ? { order } : {}),
  };
}

function readOrder(text: string): Order | undefined {
  if (text === 'kallan') return { by: text, descending: false };
  const by = columns.find((column) => column === text.replace(DESCENDING, ''));
  return by && { by, descending: text.endsWith(DESCENDING) };
}

/** Writes the query part of an address, with "?" unless it is empty. One view has one address. */
export function writeState({ party, position, name, order }: TableState): string {
  const parameters = new URLSearchParams();
  if (party) parameters.set('parti', party);
  if (position) parameters.set('rost', slugify(position));
  if (name.trim()) parameters.set('namn', name.trim());
  if (order) parameters.set('sortera', `${order.by}${order.descending ? DESCENDING : ''}`);
  return queryOf(parameters);
}

/** What a press on a column's head does: upwards, downwards, and then party by party again. */
export function nextOrder(order: Order | undefined, by: Column): Order | undefined {
  if (order?.by !== by) return { by, descending: false };
  return order.descending ? undefined : { by, descending: true };
}
