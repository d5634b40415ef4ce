import { h } from 'hastscript';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import type { CorrectionItem } from '../../register/views/corrections.ts';
import { itemHtml } from './html.ts';
import type { FeedItem } from './model.ts';
import { correctionWords } from './origin.ts';

const { feed: words } = messagesIn(SWEDISH);

/** A correction as an item of a feed, with the page that was corrected beside it. */
export function correctionItem(correction: CorrectionItem, site: URL): FeedItem {
  const { date, page, href, organization, what, before, after, why } = correction;
  const address = new URL(href, site).href;
  const content = [
    h('p', `${words.onPage} `, h('a', { href: page.href }, page.text), `, ${organization}.`),
    h('p', words.corrected(what)),
    h('p', words.before(before)),
    h('p', words.after(after)),
    h('p', words.why(why)),
  ];
  return {
    id: address,
    title: words.correction(what, page.text),
    summary: correctionWords(correction),
    html: itemHtml(content, address),
    published: date.iso,
    updated: date.iso,
    topics: [],
    related: { address: new URL(page.href, site).href, title: page.text },
  };
}
