import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { addresses } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { lastChanged } from '../../register/provenance.ts';
import type { Register } from '../../register/register.ts';
import { documentView, type DocumentView } from '../../register/views/document.ts';
import type { Entry } from '../../schema/collections.ts';
import { fragment, itemHtml, label, list, section } from './html.ts';
import type { FeedItem } from './model.ts';
import { origin } from './origin.ts';

const { feed: words } = messagesIn(SWEDISH);

/** What a document proposes is never told as decided. */
function proposed({ proposedDecision }: DocumentView): ElementContent[] {
  if (!proposedDecision) return [];
  const { body, clauses, decided } = proposedDecision;
  return section(
    words.headings.proposedDecision,
    h('p', `${words.proposalTo} `, label(body), `, ${words.notDecided}.`),
    ...list(
      clauses.map(({ text }) => text),
      'ol',
    ),
    h('p', `${words.decided} `, label(decided), '.'),
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
      `. ${words.date} `,
      label(view.date),
      view.period ? `. ${words.about(view.period)}` : '.',
    ),
    ...proposed(view),
    ...section(words.headings.content, ...fragment(view.html)),
    ...section(
      words.headings.related,
      ...list(
        view.references.map(({ relation, target, text }) => [`${relation}: `, label(target), `. ${text}`]),
      ),
    ),
    ...origin(view.frame.provenance),
  ];
  return {
    id: page,
    title: words.document(data.title, view.kind, view.organization.text),
    summary: data.summary,
    html: itemHtml(content, page),
    published: data.published,
    updated: lastChanged(data),
    topics: data.topics.map((topic) => ({ id: topic, name: register.get('amnen', topic).data.name })),
  };
}
