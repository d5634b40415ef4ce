import type { FaultKind } from '../fault.ts';
import { digitWindows } from './digit-groups.ts';
import { judged, type Certainty } from './judge.ts';
import { matches } from './matches.ts';
import { plainly, waysToRead, type PlainText, type TextSpan } from './plain-text.ts';
import { shapedNumbers } from './shapes/index.ts';

/**
 * Found wherever {@link findPersonalNumbers} is certain. A finding must never repeat the number:
 * reports are kept and shared.
 */
export const personalNumber: FaultKind = {
  code: 'personnummer',
  severity: 'error',
  title: 'Texten ser ut att innehålla ett personnummer',
  advice:
    'Ta bort numret, också om det är felskrivet eller delvis dolt. Är det ett annat slags nummer, skriv vad det är framför det, eller dela det så att det inte kan förväxlas: telefonnummer som 070-123 45 67, belopp som 1 250 000 000 kronor.',
  reason:
    'Personnummer och samordningsnummer får aldrig publiceras här. Även ett nummer med fel kontrollsiffra pekar ut en person, så är det skrivet som ett personnummer räknas inte kontrollsiffran.',
  law: ['SFS 2018:218 3:10'],
};

/** Found where a number may be one, and may be something else. */
export const possibleNumber: FaultKind = {
  code: 'mojligt-personnummer',
  severity: 'warning',
  title: 'Texten innehåller ett nummer som kan vara ett personnummer',
  advice:
    'Ta bort numret om det är någons personnummer. Är det något annat, skriv numret och vad det är i fältet privacyExceptions.',
  reason:
    'Siffrorna kan vara en födelsedag med fyra siffror efter. Ett diarienummer, ett telefonnummer och ett OCR-nummer kan se likadana ut, så en människa får avgöra.',
  law: ['SFS 2018:218 3:10'],
};

/** A number that is a personal one, or may be. */
export interface NumberFinding extends TextSpan {
  readonly certainty: Certainty;
  /** Its digits as they are read, however they are written. Never to be shown. */
  readonly digits: string;
}

/** Six digits near each other, or masked ones before four: only round these can a number be. */
const NEAR = /(?:\p{N}\P{N}{0,16}){5,}\p{N}|[*•●■█▓#?_xX]{4}[^\p{L}\p{N}]{0,3}\p{N}{4}/gu;
/** Fewer digits than a number has are worth a look only with what may stand for the rest. */
const DIGITS = 10;
const STANDS_FOR_DIGITS =
  /[^\p{L}\p{N}\s"'<>/=.,:;()-]{2}|\p{N}[-+ ]{0,3}[xXnNyY]{2}|[xXnNyY]{2}[-+ ]{0,3}\p{N}|\.{3}|…|\p{N}{6} {0,3}[-+]? {0,3}[A-Z]|\p{N}[A-Z]|\p{N}[ol|][\p{N}-]|[OoIlQSBZ|]\p{N}|pers|pnr|samord|födelse/iu;
const isWorthALook = (part: string) =>
  (part.match(/\p{N}/gu)?.length ?? 0) >= DIGITS ||
  STANDS_FOR_DIGITS.test(part) ||
  STANDS_FOR_DIGITS.test(plainly(part).plain);

/** How much of what stands around is read with it: a label before, a masked or worded end after. */
const AROUND = 48;

/** Most texts are names and keys. */
const HAS_DIGIT = /\p{N}/u;

/** The parts of a text that are worth reading closely, in order and apart. */
function partsWithDigits(text: string): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  if (!HAS_DIGIT.test(text)) return parts;
  for (const { index, 0: near } of matches(text, NEAR)) {
    const from = Math.max(0, index - AROUND);
    const to = index + near.length + AROUND;
    const last = parts.at(-1);
    if (last && last.to >= from) last.to = to;
    else parts.push({ from, to });
  }
  return parts;
}

/** A footnote's sign after a number ends it: read so as well as as a digit. */
const withoutSigns = (text: string) => text.replace(/\p{No}/gu, (sign) => '\ufffd'.repeat(sign.length));

function* readingsOf(text: string): Generator<PlainText> {
  yield* waysToRead(text);
  if (/\p{No}/u.test(text)) yield plainly(withoutSigns(text));
}

function findingsIn({ plain, spanOf }: PlainText): NumberFinding[] {
  const placed = ({ from, to }: { from: number; to: number }, certainty: Certainty): NumberFinding => ({
    ...spanOf(from, to),
    certainty,
    digits: plain.slice(from, to).replace(/\D/gu, ''),
  });
  const rows = digitWindows(plain).flatMap((window) => {
    const certainty = judged(window, plain);
    return certainty ? [placed(window, certainty)] : [];
  });
  return [...rows, ...shapedNumbers(plain).map((shaped) => placed(shaped, shaped.certainty))];
}

/** The certain ones first, and of two at one place the one that is certain. */
function withoutOverlaps(findings: readonly NumberFinding[]): NumberFinding[] {
  const kept: NumberFinding[] = [];
  for (const certainty of ['certain', 'possible'] as const)
    for (const finding of findings
      .filter((candidate) => candidate.certainty === certainty)
      .sort((a, b) => a.index - b.index || b.length - a.length))
      if (
        kept.every(
          ({ index, length }) => finding.index >= index + length || finding.index + finding.length <= index,
        )
      )
        kept.push(finding);
  return kept.sort((a, b) => a.index - b.index);
}

/**
 * Finds what is, or may be, a Swedish personnummer, samordningsnummer (day + 60) or reserve number in a text that a
 * reader gets, however it is written: digits of any style, any separator, none, broken over lines, a masked end, the
 * VAT number of a sole trader. Its date can exist. Written as a personal number it is certain whatever its control
 * digit; ten or twelve digits at a stretch are certain where the control digit is right and no label calls them
 * something else, and possible otherwise. Organisation numbers have no such month: their third digit is 2 or more.
 * The findings come in order and do not overlap.
 */
export function findPersonalNumbers(text: string): NumberFinding[] {
  return partsWithDigits(text).flatMap(({ from, to }) => {
    const part = text.slice(from, to);
    if (!isWorthALook(part)) return [];
    const findings = [...readingsOf(part)].flatMap(findingsIn);
    return withoutOverlaps(findings).map(({ index, ...finding }) => ({ index: index + from, ...finding }));
  });
}

/** Only what is certain: what must never be published. */
export const findCertainNumbers = (text: string): NumberFinding[] =>
  findPersonalNumbers(text).filter(({ certainty }) => certainty === 'certain');
