import { addresses } from '../../domain/addresses.ts';
import { formatDate } from '../../domain/dates.ts';
import { isKnown, NOT_STATED } from '../../domain/unknown.ts';
import { documentKinds } from '../../schema/underlag.ts';
import type { EntryData } from '../../schema/collections.ts';
import { relations } from '../../schema/parts.ts';
import { meetingName, organizationLabel, paragraphName, type Label } from '../labels.ts';
import type { Speaker } from '../mentions/named-body.ts';
import type { Register } from '../register.ts';
import { richText, type Piece } from '../mentions/rich-text.ts';

type CrossReference = EntryData<'beslut'>['references'][number];

/** Another decision or document that belongs together with this one. */
export interface ReferenceView {
  readonly relation: string;
  /** What it is called: "Regionstyrelsen 8 maj 2019 § 132". Without href the archive does not hold it. */
  readonly target: Label;
  readonly inArchive: boolean;
  readonly text: string;
  /** The same, with what it mentions as links. */
  readonly words: readonly Piece[];
  readonly source?: string;
}

/** "Regionstyrelsen 5 april 2023 § 12: Rubrik" for a decision of the archive. */
export function decisionLabel(register: Register, id: string): Label {
  const { data } = register.get('beslut', id);
  const meeting = register.get('sammantraden', data.meeting);
  const place = [meetingName(register, meeting), paragraphName(data.paragraph)].filter(Boolean).join(' ');
  return { text: `${place}: ${data.title}`, href: addresses.decision(id) };
}

export function documentLabel(register: Register, id: string): Label {
  const { data } = register.get('underlag', id);
  return { text: `${documentKinds[data.kind]}: ${data.title}`, href: addresses.document(id) };
}

export function elsewhereLabel(
  register: Register,
  { body, date, paragraph, title }: NonNullable<CrossReference['elsewhere']>,
  from: string,
): Label {
  const held = isKnown(date) && isKnown(paragraph) ? register.decisionAt(body, date, paragraph) : undefined;
  if (held) return decisionLabel(register, held.id);
  const own = register.body(body);
  const lacking = [...(isKnown(date) ? [] : ['dag']), ...(isKnown(paragraph) ? [] : ['paragraf'])];
  const text = [
    own.organization === from
      ? own.name
      : `${own.name}, ${organizationLabel(register, own.organization).text}`,
    ...(isKnown(date) ? [formatDate(date)] : []),
    paragraphName(paragraph) ?? '',
    lacking.length > 0 ? `(${lacking.join(' och ')} ${NOT_STATED.toLowerCase()})` : '',
  ]
    .filter(Boolean)
    .join(' ');
  return { text: title ? `${text}: ${title}` : text };
}

/** References of an entry, each a link where the archive holds its target. `from` is who speaks in it. */
export function referenceViews(
  register: Register,
  references: readonly CrossReference[],
  from: Speaker,
): ReferenceView[] {
  return references.map((reference) => {
    const { decision, document, elsewhere, relation, text, source } = reference;
    const target = decision
      ? decisionLabel(register, decision)
      : document
        ? documentLabel(register, document)
        : elsewhere
          ? elsewhereLabel(register, elsewhere, from.organization)
          : { text: NOT_STATED };
    return {
      relation: relations[relation],
      target,
      inArchive: 'href' in target,
      text,
      words: richText(register, text, from),
      ...(source ? { source } : {}),
    };
  });
}

/** Documents behind a decision; only those of the archive lead anywhere. */
export function documentMentions(register: Register, mentions: EntryData<'beslut'>['documents']): Label[] {
  return mentions.map(({ document, title, url }) =>
    document
      ? documentLabel(register, document)
      : { text: title ?? NOT_STATED, ...(url ? { href: url } : {}) },
  );
}
