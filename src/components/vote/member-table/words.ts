import { ofPage } from '../../../messages/client.ts';
import { members as en } from '../../../messages/en/members.ts';
import { members as sv } from '../../../messages/sv/members.ts';
import type { TableState } from './state.ts';

/** What the table says of itself, in the language of the page. */
export const words = ofPage({ sv, en });

/** "Visar 12 av 81. Efter efternamn, stigande." */
export function summary(shown: number, all: number, { order }: TableState): string {
  if (shown === 0) return words.none(all);
  const way = order?.by === 'kallan' ? '' : order?.descending ? words.descending : words.ascending;
  return words.shows(shown, all, order ? words.orders[order.by] + way : words.partyByParty);
}
