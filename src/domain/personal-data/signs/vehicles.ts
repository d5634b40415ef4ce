import { warning, type Sign } from './sign.ts';

const plate = warning('registreringsnummer', 'Texten ser ut att innehålla ett fordons registreringsnummer');

/** Letters and three digits also name laws, registers, rooms and standards; these never begin a plate's text here. */
const NO_PLATE =
  /^(?:SOU|SFS|AFS|BFS|NJA|RÅD|HFD|LSS|LVU|LVM|LPT|RST|KLK|SLK|KSN|HSN|PBL|FAP|ISO|DIN|SAL|RUM|NOK|SEK|EUR|USD|GDP|DNR|VGR|SKL|SKR|BNP|RUS|RUN|TKN|KFN|BUN|SBN|MBN|KLF|KFS|HEX) /;
/** Words right before it that call it something else. */
const CALLED_OTHERWISE =
  /(?:dnr|diarienr|diarienummer|ärende(?:nummer|nr)?|kurs(?:kod)?|sal|rum|version|modell|typ|klass|kod|avtal|projekt|objekt|linje|flyg|skrivelse|bilaga)[.:]? ?$/iu;

/** ABC 123 and ABC 12D, with the letters that plates have (no I, Q, V, Å, Ä, Ö). */
export const vehicles: readonly Sign[] = [
  {
    kind: plate,
    pattern: /(?<![\p{L}\d/-])[A-HJ-PR-UW-Z]{3}[ -]?\d{2}[A-HJ-PR-UW-Z\d](?![\p{L}\d/:–-]|[.,]\d|(?: \d))/gu,
    holds: (text, before) => !NO_PLATE.test(`${text.slice(0, 3)} `) && !CALLED_OTHERWISE.test(before),
  },
];
