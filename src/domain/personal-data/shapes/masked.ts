import {
  BIRTH,
  BIRTH_IN_PARTS,
  dated,
  digitsIn,
  NOTHING_AFTER,
  NOTHING_BEFORE,
  type Shape,
} from './shape.ts';

/** Signs, and then letters, in the place of digits. */
const SIGN = String.raw`[*•●∙⋅·■█▓▒░▪▬□○◦#?¤×_\ufffd]`;
const MASK = String.raw`(?:${SIGN}|[xXnNyY])`;
const needs = new RegExp(
  String.raw`\d[ ]{0,2}[-+/_: ]?[ ]{0,2}\d{0,3}(?:${SIGN}|[xXnNyY]{2}|\d[xXnNyY]|\.{3})|${MASK}{2} ?[-+]`,
  'u',
);

const shape = (pattern: string, judge: Shape['judge']): Shape => ({
  needs,
  pattern: new RegExp(pattern, 'gu'),
  judge,
});

/** Numbers with a part hidden: whose they are is still told by the rest. */
export const masked: readonly Shape[] = [
  // 640823-****, 640823-12**, 640823-XXXX, 640823-...
  shape(
    String.raw`(?<!\d)${BIRTH} {0,2}[-+/_: ] {0,2}(?=\d{0,3}(?:${MASK}|\.))(?:(?:[\d.]|${MASK}){4,8}|\.{3})${NOTHING_AFTER}`,
    dated('certain'),
  ),
  // 640823-**, 640823-12*
  shape(
    String.raw`(?<!\d)${BIRTH} ?[-+](?=\d{0,3}(?:${SIGN}|[xX]{2}))\d{0,3}(?:${SIGN}{2,8}|[xX]{2,3})${NOTHING_AFTER}`,
    dated('certain'),
  ),
  // 640823****
  shape(String.raw`(?<!\d)${BIRTH}(?=\d{0,2}${MASK}{2})(?:\d|${MASK}){4}${NOTHING_AFTER}`, dated('certain')),
  // 1964-08-23-****
  shape(
    String.raw`${NOTHING_BEFORE}(?<!\d[-.:/,])${BIRTH_IN_PARTS} {0,2}[-+ ] {0,2}(?=\d{0,2}(?:${MASK}|\.){2})(?:[\d.]|${MASK}){4}${NOTHING_AFTER}`,
    dated('certain'),
  ),
  // ******-3234, 6408XX-XXXX, 19xxxxxx-3234
  shape(
    String.raw`${NOTHING_BEFORE}(?<birth>(?=\d{0,6}${MASK}{2})(?:(?:\d|${MASK}){8}|(?:\d|${MASK}){6})) ?[-+] ?(?<last>(?:\d|${MASK}){4})${NOTHING_AFTER}`,
    ({ birth = '', last = '' }) => (digitsIn(birth + last).length >= 4 ? 'possible' : undefined),
  ),
];
