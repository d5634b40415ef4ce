import { isBirth } from '../birth.ts';
import type { Certainty } from '../judge.ts';

type Groups = Readonly<Record<string, string>>;

/** A form of personal number that is no row of ten or twelve digits. */
export interface Shape {
  /** What a text must hold to have it: quicker to ask for than the whole. */
  readonly needs: RegExp;
  readonly pattern: RegExp;
  /** What a match is, by its groups and as a whole. */
  readonly judge: (groups: Groups, whole: string) => Certainty | undefined;
}

/** Six or eight digits of a day, at a stretch or in parts. */
export const BIRTH = String.raw`(?<birth>(?:18|19|20)?\d{6})`;
export const BIRTH_IN_PARTS = String.raw`(?<parted>(?:(?:18|19|20)?\d{2})(?<gap>[ ./-])\d{2}\k<gap>\d{2})`;
export const NOTHING_BEFORE = String.raw`(?<![\p{L}\d])`;
export const NOTHING_AFTER = String.raw`(?![\p{L}\d])`;

export const digitsIn = (text: string) => text.replace(/\D/gu, '');

/** So sure where the day can exist. */
export const dated =
  (certainty: Certainty): Shape['judge'] =>
  ({ birth, parted = '' }) =>
    isBirth(digitsIn(birth ?? parted)) ? certainty : undefined;
