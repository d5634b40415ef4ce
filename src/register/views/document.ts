import { addresses } from '../../domain/addresses.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { registryKey } from '../../domain/matter.ts';
import { lowered } from '../../domain/lowered.ts';
import { isKnown } from '../../domain/unknown.ts';
import type { Entry } from '../../schema/collections.ts';
import { messagesIn } from '../../messages/index.ts';
import { searchKey } from '../../search/record/record.ts';
import { searchKinds } from '../../site/search-kinds.ts';
import {
  bodyLabel,
  capitalized,
  dateLabel,
  organizationLabel,
  searchedMatters,
  topicLabels,
  topicSynonyms,
  type Label,
} from '../labels.ts';
import type { PageFrame } from '../page-frame.ts';
import { provenance } from '../provenance.ts';
import type { Register } from '../register.ts';
import { richText, type Piece } from '../mentions/rich-text.ts';
import { decisionLabel, referenceViews, type ReferenceView } from './references.ts';

type Document = Entry<'underlag'>;

const { documentPage, lists } = messagesIn(SWEDISH);

const outcomeUnknown: Label = { text: documentPage.outcomeUnknown, stated: false };

/** A document as it stands in a list. */
export interface DocumentItem {
  readonly href: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly place: string;
  readonly date: Label;
}

/** A document's page. */
export interface DocumentView {
  readonly frame: PageFrame;
  readonly title: string;
  readonly summary: string;
  readonly summaryWords: readonly Piece[];
  readonly kind: string;
  readonly organization: Label;
  readonly date: Label;
  readonly period?: string;
  readonly matters: readonly Label[];
  readonly topics: readonly Label[];
  readonly proposedDecision?: {
    readonly body: Label;
    readonly clauses: readonly { readonly text: string; readonly words: readonly Piece[] }[];
    readonly decided: Label;
  };
  readonly references: readonly ReferenceView[];
  readonly recipients: readonly string[];
  readonly html: string;
}

export function documentItem(
  register: Register,
  { id, data }: Document,
  language: Language = SWEDISH,
): DocumentItem {
  return {
    href: addresses.document(id),
    title: data.title,
    summary: data.summary,
    kind: messagesIn(language).lists.documentKinds[data.kind],
    place: organizationLabel(register, data.organization).text,
    date: dateLabel(data.date, language),
  };
}

/** The day of a document, where another of its organisation has the same title. */
const dayApart = (register: Register, { id, data }: Pick<Document, 'id' | 'data'>): string | undefined =>
  register.archive.underlag.some(
    (twin) =>
      twin.id !== id && twin.data.title === data.title && twin.data.organization === data.organization,
  )
    ? dateLabel(data.date).text
    : undefined;

export function documentView(register: Register, { id, data, body }: Document): DocumentView {
  const organization = organizationLabel(register, data.organization);
  const topics = topicLabels(register, data.topics);
  const { proposedDecision: proposed } = data;
  const words = (text: string) =>
    richText(register, text, { organization: data.organization }, addresses.document(id));
  return {
    frame: {
      title: [data.title, organization.text, dayApart(register, { id, data })].filter(Boolean).join(' – '),
      description: data.summary,
      path: addresses.document(id),
      breadcrumb: [organization],
      search: {
        kind: searchKinds.document,
        title: data.title,
        ...(isKnown(data.date) ? { date: { iso: data.date, text: dateLabel(data.date).text } } : {}),
        place: `${lists.documentKinds[data.kind]}, ${organization.text}`,
        organization: organization.text,
        topics: topics.map(({ text }) => text),
        synonyms: data.synonyms,
        topicSynonyms: topicSynonyms(register, data.topics),
        matters: searchedMatters(data.organization, data.matters),
        keys: data.matters.map(searchKey.matter),
      },
      provenance: provenance(register, data, data.organization),
    },
    title: data.title,
    summary: data.summary,
    summaryWords: words(data.summary),
    kind: lists.documentKinds[data.kind],
    organization,
    date: dateLabel(data.date),
    ...(data.period ? { period: capitalized(data.period) } : {}),
    matters: data.matters.map((number) => ({
      text: number,
      href: addresses.matter(data.organization, registryKey(number)),
    })),
    topics,
    ...(proposed
      ? {
          proposedDecision: {
            body: { ...bodyLabel(register, proposed.body), text: lowered(register.body(proposed.body).name) },
            clauses: proposed.clauses.map((text) => ({ text, words: words(text) })),
            decided: isKnown(proposed.decided) ? decisionLabel(register, proposed.decided) : outcomeUnknown,
          },
        }
      : {}),
    references: referenceViews(register, data.references, { organization: data.organization }),
    recipients: data.recipients,
    html: body.html,
  };
}
