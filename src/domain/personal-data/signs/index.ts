import type { FaultKind } from '../../fault.ts';
import { matches } from '../matches.ts';
import { plainly, type TextSpan } from '../plain-text.ts';
import { accounts } from './accounts.ts';
import { birthDays } from './birth-days.ts';
import { contacts } from './contacts.ts';
import { places } from './places.ts';
import { secrecy } from './secrecy.ts';
import { vehicles } from './vehicles.ts';

/**
 * What may point out a private person without being a personal number: an address, a telephone, a property, a birth
 * day, an account, a car, words of secrecy. A warning each, since all of them may also stand there rightly; a person
 * has to judge.
 */
interface PersonalSign extends TextSpan {
  readonly kind: FaultKind;
}

export const unusedException: FaultKind = {
  code: 'undantag-utan-traff',
  severity: 'warning',
  title: 'Ett undantag för en uppgift som inte står i filen',
  advice: 'Skriv undantagets text precis som den står, eller ta bort undantaget.',
  reason:
    'Ett undantag gäller en viss text på ett visst ställe. Ett som blir kvar kan dölja en annan uppgift senare.',
};

const signs = [...contacts, ...places, ...birthDays, ...accounts, ...vehicles, ...secrecy];

export const personalSignKinds: readonly FaultKind[] = [...new Set(signs.map(({ kind }) => kind))];

/** Without any of it a text has no sign: most texts are names and keys. */
const MAY_HOLD = /\p{N}|@|sekretess|skydda|kvarskrivning|snabel|[([{<] ?a/iu;

/** How much of what stands around a sign may tell what it is. */
const AROUND = 90;

/** Everything in a text that may point out a private person, in order of place. */
export function findPersonalSigns(text: string): PersonalSign[] {
  if (!MAY_HOLD.test(text)) return [];
  const { plain, spanOf } = plainly(text);
  return signs
    .flatMap(({ kind, pattern, holds }) =>
      matches(plain, pattern).flatMap(({ index, 0: sign }) => {
        const end = index + sign.length;
        const before = plain.slice(Math.max(0, index - AROUND), index);
        if (holds && !holds(sign, before, plain.slice(end, end + AROUND))) return [];
        return [{ kind, ...spanOf(index, end) }];
      }),
    )
    .sort((a, b) => a.index - b.index);
}
