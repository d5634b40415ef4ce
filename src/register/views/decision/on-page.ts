import type { Language } from '../../../domain/language.ts';
import { messagesIn, type Messages } from '../../../messages/index.ts';
import type { Body } from '../../../archive/index.ts';
import { addresses } from '../../../domain/addresses.ts';
import { isKnown, type Unknown } from '../../../domain/unknown.ts';
import type { Entry } from '../../../schema/collections.ts';
import { notStatedIn, type Label } from '../../labels.ts';
import type { Speaker } from '../../mentions/named-body.ts';
import { richText, type Piece } from '../../mentions/rich-text.ts';
import type { Register } from '../../register.ts';

/** A decision, and what every part of its page asks of it. */
export interface DecisionOnPage {
  readonly register: Register;
  readonly decision: Entry<'beslut'>;
  readonly meeting: Entry<'sammantraden'>;
  readonly body: Body;
  /** The day of the meeting. */
  readonly date: string | Unknown;
  readonly speaker: Speaker;
  readonly language: Language;
  readonly messages: Messages;
  /** A text of the decision's with what it mentions as links. */
  readonly words: (text: string) => readonly Piece[];
}

export function onPage(register: Register, decision: Entry<'beslut'>, language: Language): DecisionOnPage {
  const meeting = register.get('sammantraden', decision.data.meeting);
  const body = register.bodyAt(meeting);
  const speaker = { organization: body.organization, body: body.id };
  return {
    register,
    decision,
    meeting,
    body,
    date: meeting.data.date,
    speaker,
    language,
    messages: messagesIn(language),
    words: (text) => richText(register, text, speaker, addresses.decision(decision.id)),
  };
}

/** A text of the source's, or that it has none. */
export const statedText = (value: string | Unknown, language: Language): Label =>
  isKnown(value) ? { text: value } : notStatedIn(language);
