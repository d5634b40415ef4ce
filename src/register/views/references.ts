import { addresses } from '../../domain/addresses.ts';
import { SWEDISH, type Language } from '../../domain/language.ts';
import { isKnown } from '../../domain/unknown.ts';
import { messagesIn } from '../../messages/index.ts';
import type { EntryData } from '../../schema/collections.ts';
import { endingIn, meetingName, organizationLabel, paragraphName, type Label } from '../labels.ts';
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
export function decisionLabel(register: Register, id: string, language: Language = SWEDISH): Label {
  const { data } = register.get('beslut', id);
  const meeting = register.get('sammantraden', data.meeting);
  const place = [meetingName(register, meeting, language), paragraphName(data.paragraph)]
    .filter(Boolean)
    .join(' ');
  const text = messagesIn(language).references.decision(place, data.title);
  return { ...endingIn(text, data.title, language), href: addresses.decision(id) };
}

export function documentLabel(register: Register, id: string, language: Language = SWEDISH): Label {
  const { lists, references: words } = messagesIn(language);
  const { data } = register.get('underlag', id);
  const text = words.document(lists.documentKinds[data.kind], data.title);
  return { ...endingIn(text, data.title, language), href: addresses.document(id) };
}

function elsewhereLabel(
  register: Register,
  { body, date, paragraph, title }: NonNullable<CrossReference['elsewhere']>,
  from: string,
  language: Language = SWEDISH,
): Label {
  const { frame, references: words } = messagesIn(language);
  const held = register.decisionAt(body, date, paragraph);
  if (held) return decisionLabel(register, held.id, language);
  const { name, organization } = register.body(body);
  const lacks = isKnown(date) ? words.lacksParagraph : isKnown(paragraph) ? words.lacksDay : words.lacksBoth;
  const text = [
    organization === from ? name : `${name}, ${organizationLabel(register, organization).text}`,
    ...(isKnown(date) ? [frame.date(date)] : []),
    paragraphName(paragraph) ?? '',
    isKnown(date) && isKnown(paragraph) ? '' : `(${lacks(frame.notStated.toLowerCase())})`,
  ]
    .filter(Boolean)
    .join(' ');
  return title ? endingIn(words.decision(text, title), title, language) : { text };
}

/** References of an entry, each a link where the archive holds its target. `from` is who speaks in it. */
export function referenceViews(
  register: Register,
  references: readonly CrossReference[],
  from: Speaker,
  language: Language = SWEDISH,
): ReferenceView[] {
  const { frame, vocabulary } = messagesIn(language);
  return references.map((reference) => {
    const { decision, document, elsewhere, relation, text, source } = reference;
    const target = decision
      ? decisionLabel(register, decision, language)
      : document
        ? documentLabel(register, document, language)
        : elsewhere
          ? elsewhereLabel(register, elsewhere, from.organization, language)
          : { text: frame.notStated };
    return {
      relation: vocabulary.relations[relation],
      target,
      inArchive: 'href' in target,
      text,
      words: richText(register, text, from),
      ...(source ? { source } : {}),
    };
  });
}

/** Documents behind a decision; only those of the archive lead anywhere. */
export function documentMentions(
  register: Register,
  mentions: EntryData<'beslut'>['documents'],
  language: Language = SWEDISH,
): Label[] {
  const { frame } = messagesIn(language);
  return mentions.map(({ document, title, url }) =>
    document
      ? documentLabel(register, document, language)
      : {
          ...(title ? endingIn(title, title, language) : { text: frame.notStated }),
          ...(url ? { href: url } : {}),
        },
  );
}
