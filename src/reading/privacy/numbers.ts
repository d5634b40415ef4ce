import type { FaultKind } from '../../domain/fault.ts';
import { conceal, shapeOf } from '../../domain/personal-data/conceal.ts';
import {
  findPersonalNumbers,
  personalNumber,
  possibleNumber,
} from '../../domain/personal-data/personal-number.ts';
import type { LocatedFault } from '../located-fault.ts';
import { faultAt, type Suspicion } from './suspicion.ts';
import type { PlacedText } from './texts.ts';

/** Fields whose name says, as a label does in a text, that a number is no person's. */
const LABELS: Readonly<Record<string, string>> = { matters: 'Diarienummer ' };

/** A sum is a number, and shown as one: 1 201 150 000 kronor. */
export const isAmount = ({ path, text }: PlacedText) => path?.at(-1) === 'amount' && /^[\d_.+-]+$/.test(text);

/** What is or may be a personal number in a text. */
export function numbersIn(placed: PlacedText): Suspicion[] {
  if (isAmount(placed)) return [];
  const label = LABELS[String(placed.path?.[0])] ?? '';
  return findPersonalNumbers(label + placed.text).map(({ index, length, certainty, digits }) => ({
    kind: certainty === 'certain' ? personalNumber : possibleNumber,
    placed,
    index: Math.max(0, index - label.length),
    digits,
    shown: (label + placed.text).slice(index, index + length),
  }));
}

const SAID = {
  [personalNumber.code]: { expected: 'inga personnummer', looks: 'något som ser ut som ett personnummer' },
  [possibleNumber.code]: {
    expected: 'inget nummer som kan vara ett personnummer',
    looks: 'ett nummer som kan vara ett personnummer',
  },
};

/** The fault of a number, which shows its shape alone. */
export function numberFault(file: string, suspicion: Suspicion): LocatedFault {
  const { expected = '', looks = '' } = SAID[suspicion.kind.code] ?? {};
  const shape = shapeOf(suspicion.shown).replace(/\s+/gu, ' ');
  return faultAt(file, suspicion, { expected, found: `${looks}: ${shape}` });
}

/** A fault of a file in which a number stands somewhere, as that of a built site. */
export const numberInFile = (kind: FaultKind, file: string): LocatedFault => ({
  kind,
  file: conceal(file),
  line: 1,
  column: 1,
  expected: SAID[personalNumber.code]?.expected ?? '',
  found: SAID[personalNumber.code]?.looks ?? '',
  advice: kind.advice,
});
