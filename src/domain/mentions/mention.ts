import type { IsoDate } from '../dates.ts';
import type { RegistryNumber } from '../matter.ts';

/** Where something stands in a text: from `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * A § of a body's minutes that a text names. Only what the text says: which decision it is, and
 * whether the archive holds it, is for the register to tell.
 */
export interface ParagraphMention extends Range {
  readonly kind: 'paragraph';
  /** "45", "12 a". Of a range, "45" and then the last in `through`. */
  readonly paragraph: string;
  readonly through?: string;
  /** "§ 22 punkt 1". */
  readonly clause?: number;
  readonly date?: IsoDate;
  /** "§ 89/2020". Absent where a date is given. */
  readonly year?: string;
  /** The body as written, in lower case and without genitive: "regionstyrelsen", "rs". */
  readonly body?: string;
  /** The text around names other bodies, so that it need not be about the body whose page it is on. */
  readonly otherBodies: boolean;
  /** The sentence that it stands in, for the names of organisations. */
  readonly sentence: string;
}

/** A registry number that a text names. */
export interface MatterMention extends Range {
  readonly kind: 'matter';
  readonly number: RegistryNumber;
  /** The text says that it is one: "dnr 272-2020". Without that it may be any number. */
  readonly marked: boolean;
}

export type Mention = ParagraphMention | MatterMention;
