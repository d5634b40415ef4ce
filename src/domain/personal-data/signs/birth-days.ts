import { warning, type Sign } from './sign.ts';

const birthDay = warning('fodelsedag', 'Texten ser ut att säga när någon är född');

const MONTH = '(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}{0,6}\\.?';
const YEAR = '(?:(?:18|19|20)\\d{2}|[-–’]?\\d{2})';
const DAY = [
  // 1964-05-12, 640512, 19640512
  String.raw`(?:18|19|20)?\d{2}[-./]?(?:0?[1-9]|1[0-2])[-./]?(?:0?[1-9]|[12]\d|3[01])`,
  // 12/5 1964, 12.5.64, 12 maj 1964, 12 maj
  String.raw`(?:0?[1-9]|[12]\d|3[01])(?::?[ae])?[ ./-]{1,2}(?:(?:0?[1-9]|1[0-2])(?:[ ./-]{1,2}${YEAR})?|${MONTH}(?:,? ${YEAR})?)`,
  // maj 1964, 1964, -64
  String.raw`(?:${MONTH} )?(?:(?:18|19|20)\d{2}|[-–’]\d{2})`,
].join('|');

/**
 * When one person was born. "Barn födda 2019" are many, and "f. d." is no birth; the day without the word is any day.
 */
export const birthDays: readonly Sign[] = [
  {
    kind: birthDay,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:född|föddes)(?: i \p{Lu}\p{L}{1,30},?)?(?: (?:den|i|år|på|under|omkring)){0,3}:? {0,2}(?:${DAY})(?![\d\p{L}])`,
      'giu',
    ),
  },
  {
    kind: birthDay,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d.])f(?:\.|öd\.) ?(?:den |i |år )?(?:${DAY})(?![\d\p{L}:/-])`,
      'giu',
    ),
  },
  {
    kind: birthDay,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:födelse(?:datum|dag|dagen|år|tid)|födelsedata)(?:[:=]| är| den)? {0,2}(?:den |är )?(?:${DAY})(?![\d\p{L}])`,
      'giu',
    ),
  },
];
