import { SWEDISH, type Language } from '../domain/language.ts';
import { messagesIn } from '../messages/index.ts';

/** A day, for machines and for readers. */
export interface Day {
  readonly iso: string;
  readonly text: string;
}

/** A day in the words of a language. */
export const day = (iso: string, language: Language = SWEDISH): Day => ({
  iso,
  text: messagesIn(language).frame.date(iso),
});
