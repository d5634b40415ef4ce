import { addresses } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { Withdrawal } from '../../schema/collections.ts';
import type { FeedItem } from './model.ts';

const { withdrawn: words, dates } = messagesIn(SWEDISH);

/** The address that the item of an entry had in feeds; undefined for meetings, which had none. */
export function itemAddress({ collection, id }: Withdrawal): string | undefined {
  if (collection === 'beslut') return addresses.decision(id);
  return collection === 'underlag' ? addresses.document(id) : undefined;
}

/**
 * An item in the place of one that was taken back: its id and nothing else of it, so that whoever follows the feed gets
 * this over what they have.
 */
export function tombstone(address: string, { date }: Withdrawal, site: URL): FeedItem {
  const text = words.itemText(dates.when(date));
  return {
    id: new URL(address, site).href,
    title: words.item,
    summary: text,
    html: `<p>${text}</p>`,
    published: date,
    updated: date,
    topics: [],
  };
}
