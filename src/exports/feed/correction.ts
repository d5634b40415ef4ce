import { h } from 'hastscript';
import type { CorrectionItem } from '../../register/views/corrections.ts';
import { itemHtml } from './html.ts';
import type { FeedItem } from './model.ts';
import { correctionWords } from './origin.ts';

/** A correction as an item of a feed, with the page that was corrected beside it. */
export function correctionItem(correction: CorrectionItem, site: URL): FeedItem {
  const { date, page, href, organization, what, before, after, why } = correction;
  const address = new URL(href, site).href;
  const content = [
    h('p', 'På sidan ', h('a', { href: page.href }, page.text), `, ${organization}.`),
    h('p', `Vad som rättades: ${what}`),
    h('p', `Före: ${before}`),
    h('p', `Efter: ${after}`),
    h('p', `Varför: ${why}`),
  ];
  return {
    id: address,
    title: `Rättelse: ${what} – ${page.text}`,
    summary: correctionWords(correction),
    html: itemHtml(content, address),
    published: date.iso,
    updated: date.iso,
    topics: [],
    related: { address: new URL(page.href, site).href, title: page.text },
  };
}
