/** Parties of the Riksdag and some older ones, in the forms that minutes write them out. */
const NAMES: Record<string, readonly string[]> = {
  S: ['socialdemokraterna', 'socialdemokratiska gruppen', 'arbetarepartiet socialdemokraterna'],
  M: ['moderaterna', 'moderata samlingspartiet', 'nya moderaterna'],
  SD: ['sverigedemokraterna'],
  C: ['centerpartiet', 'centern'],
  V: ['vänsterpartiet', 'vänstern'],
  KD: ['kristdemokraterna'],
  L: ['liberalerna'],
  FP: ['folkpartiet', 'folkpartiet liberalerna'],
  MP: ['miljöpartiet', 'miljöpartiet de gröna'],
  D: ['demokraterna'],
  FI: ['feministiskt initiativ'],
  SJVP: ['sjukvårdspartiet'],
  NS: ['norrbottens sjukvårdsparti'],
  PP: ['piratpartiet'],
};
const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([code, names]) => names.map((name) => [name, code] as const)),
);
const KNOWN = new Set([
  ...Object.keys(NAMES),
  'F',
  'FB',
  'SJV',
  'VL',
  'SPI',
  'LP',
  'RP',
  'HEL',
  'MED',
  'ÖP',
  'OP',
  'GR',
  'KP',
  'VFÖ',
  'NYD',
]);

/** A code as it stands in parentheses: "S", "SJVP", "Fi", "-"; local parties have codes of their own. */
export const PARTY_CODE = String.raw`(?:\p{Lu}{1,5}|\p{Lu}\p{Ll}{1,3}|\p{Ll}{1,4}|[-–])`;

/** What a written code means: upper case, `null` for "(-)". Undefined where it is no party's code. */
export function partyOf(code: string): string | null | undefined {
  if (/^[-–]$/u.test(code)) return null;
  const upper = code.toUpperCase();
  if (KNOWN.has(upper)) return upper;
  return /^\p{Lu}{1,5}$/u.test(code) || /^\p{Lu}\p{Ll}{1,2}$/u.test(code) ? upper : undefined;
}

/** Whether a code is one that is known, and not merely formed like one. */
export const isKnownParty = (code: string) => KNOWN.has(code.toUpperCase());

/** The code of a party that is written out: "Vänsterpartiet", "vänsterpartiets". */
export function partyOfName(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/-gruppen$|gruppen$/u, '');
  return BY_NAME.get(plain) ?? BY_NAME.get(plain.replace(/s$/u, ''));
}

/** Every party name that a text writes out, as a pattern. */
export const PARTY_NAME = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|');
