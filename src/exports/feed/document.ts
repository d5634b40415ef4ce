import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { addresses } from '../../domain/addresses.ts';
import { lastChanged } from '../../register/page.ts';
import type { Register } from '../../register/register.ts';
import { documentView, type DocumentView } from '../../register/views/document.ts';
import type { Entry } from '../../schema/collections.ts';
import { fragment, itemHtml, label, list, section } from './html.ts';
import type { FeedItem } from './model.ts';
import { origin } from './origin.ts';

/** What a document proposes is never told as decided. */
function proposed({ proposedDecision: own }: DocumentView): ElementContent[] {
  if (!own) return [];
  return section(
    'Förslag till beslut',
    h('p', 'Förslag till ', label(own.body), ', inte ett beslut.'),
    ...list(
      own.clauses.map(({ text }) => text),
      'ol',
    ),
    h('p', 'Vad som beslutades: ', label(own.decided), '.'),
  );
}

/** A document as an item of a feed. */
export function documentItem(register: Register, document: Entry<'underlag'>, site: URL): FeedItem {
  const { id, data } = document;
  const view = documentView(register, document);
  const page = new URL(addresses.document(id), site).href;
  const content = [
    h('p', view.summary),
    h(
      'p',
      `${view.kind}, `,
      label(view.organization),
      '. Datum: ',
      label(view.date),
      view.period ? `. Handlar om: ${view.period}.` : '.',
    ),
    ...proposed(view),
    ...section('Innehåll', ...fragment(view.html)),
    ...section(
      'Hör ihop med',
      ...list(
        view.references.map(({ relation, target, text }) => [`${relation}: `, label(target), `. ${text}`]),
      ),
    ),
    ...origin(view.frame.provenance),
  ];
  return {
    id: page,
    title: `Underlag: ${data.title} – ${view.kind}, ${view.organization.text}`,
    summary: data.summary,
    html: itemHtml(content, page),
    published: data.published,
    updated: lastChanged(data),
    topics: data.topics.map((topic) => ({ id: topic, name: register.get('amnen', topic).data.name })),
  };
}
