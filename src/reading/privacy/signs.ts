import { findPersonalSigns } from '../../domain/personal-data/signs/index.ts';
import { shownForm } from '../../domain/personal-data/signs/shown.ts';
import type { LocatedFault } from '../located-fault.ts';
import { faultAt, type Suspicion } from './suspicion.ts';
import type { PlacedText } from './texts.ts';

/** An organisation's own address, given in its field, is nobody's. */
const isContact = ({ path }: PlacedText) => path?.at(-1) === 'contact';

/** What may point out a private person in a text. */
export function signsIn(placed: PlacedText): Suspicion[] {
  if (isContact(placed)) return [];
  const { text } = placed;
  return findPersonalSigns(text).map(({ kind, index, length }) => ({
    kind,
    placed,
    index,
    shown: text.slice(index, index + length),
  }));
}

/** The warning of a sign. */
export const signFault = (file: string, suspicion: Suspicion): LocatedFault =>
  faultAt(file, suspicion, {
    expected: 'inget som pekar ut en privatperson',
    found: `"${shownForm(suspicion.shown)}"`,
  });
