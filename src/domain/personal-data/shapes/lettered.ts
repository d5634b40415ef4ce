import { isBirth } from '../birth.ts';
import { BIRTH, dated, digitsIn, NOTHING_AFTER, NOTHING_BEFORE, type Shape } from './shape.ts';

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  l: '1',
  I: '1',
  i: '1',
  '|': '1',
  S: '5',
  B: '8',
  Z: '2',
};
const LIKE = String.raw`[\dOoQlIi|SBZ]`;
const asDigits = (text: string) => [...text].map((sign) => LOOKS_LIKE[sign] ?? sign).join('');

/** Numbers with letters among their digits, and digits that are called a person's. */
export const lettered: readonly Shape[] = [
  {
    // 640823-T234, 640823-TF12: a reserve number, for who has no other. Its end holds one letter or more.
    needs: /\d{6} {0,3}[-+] {0,3}\d{0,3}[A-Z]/u,
    pattern: new RegExp(
      String.raw`${NOTHING_BEFORE}${BIRTH} {0,3}[-+] {0,3}(?=\d{0,3}[A-Z])[A-Z\d]{4}${NOTHING_AFTER}`,
      'gu',
    ),
    judge: dated('certain'),
  },
  {
    // 640823T234: only with the letters that such numbers have, so that no compact time is taken for one.
    needs: /\d{6}[TRSUWXJKLMN]\d{3}/u,
    pattern: new RegExp(String.raw`${NOTHING_BEFORE}${BIRTH}[TRSUWXJKLMN]\d{3}${NOTHING_AFTER}`, 'gu'),
    judge: dated('certain'),
  },
  {
    // 64O823-3234: letters that look like digits
    needs: /\d[OoQlIi|SBZ]|[OoQlIi|SBZ]\d/u,
    pattern: new RegExp(
      String.raw`${NOTHING_BEFORE}(?<birth>${LIKE}{6}(?:${LIKE}{2})?) ?[-+] ?(?<last>${LIKE}{4})${NOTHING_AFTER}`,
      'gu',
    ),
    judge: ({ birth = '', last = '' }) => {
      const digits = digitsIn(birth + last).length;
      return digits >= 6 && digits < birth.length + last.length && isBirth(asDigits(birth))
        ? 'possible'
        : undefined;
    },
  },
  {
    // personnummer 640823, pnr: 640823-323
    needs: /person|pers\.?\s?-?nr|pnr|samordning|födelse/iu,
    pattern:
      /(?<!\p{L})(?:person(?:nummer|nr|beteckning)|pers\.?\s?-?nr|pnr|samordnings?(?:nummer|nr)|födelse(?:nummer|nr|tid))\p{L}{0,3}["'’”]?[^\p{L}\d]{0,6}(?:\p{L}{2,3}\s)?\d{6,8}(?!\d)/giu,
    judge: () => 'possible',
  },
];
