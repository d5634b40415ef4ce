import { addresses } from '../../domain/addresses.ts';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { paragraphName } from '../../register/labels.ts';
import { lastChanged } from '../../register/provenance.ts';
import type { Register } from '../../register/register.ts';
import { decisionView } from '../../register/views/decision.ts';
import { decisionDescription } from '../../register/views/decision/description.ts';
import type { Entry } from '../../schema/collections.ts';
import { decisionContent } from './decision-content.ts';
import { itemHtml } from './html.ts';
import type { FeedItem } from './model.ts';

/** A decision as an item of a feed. */
export function decisionItem(register: Register, decision: Entry<'beslut'>, site: URL): FeedItem {
  const { feed: words } = messagesIn(SWEDISH);
  const { id, data } = decision;
  const view = decisionView(register, decision);
  const page = new URL(addresses.decision(id), site).href;
  const [organization] = view.frame.breadcrumb;
  const where = [
    [view.meeting.text, paragraphName(data.paragraph)].filter(Boolean).join(' '),
    organization?.text,
  ];
  return {
    id: page,
    title: `${view.mark ? `${view.mark}. ` : ''}${words.marks[view.kind]}${data.title} – ${where.join(', ')}`,
    summary: decisionDescription(register, decision),
    html: itemHtml(decisionContent(view), page),
    published: data.published,
    updated: lastChanged(data),
    topics: data.topics.map((topic) => ({ id: topic, name: register.get('amnen', topic).data.name })),
    related: { address: new URL(addresses.meeting(data.meeting), site).href, title: view.meeting.text },
  };
}
