import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from './stem.ts';

describe('a stem', () => {
  test.each([
    ['nämnd', 'nämnden', 'nämnder', 'nämnderna', 'nämndernas', 'nämndens', 'nämnds'],
    ['skola', 'skolan', 'skolor', 'skolorna', 'skolornas', 'skolans'],
    ['hus', 'huset', 'husen', 'husets'],
    ['frånvaro', 'frånvaron', 'frånvarons'],
    ['tillgänglighet', 'tillgängligheten', 'tillgänglig', 'tillgängliga', 'tillgängligt'],
    ['telefon', 'telefonen', 'telefonens', 'telefoner', 'telefonerna'],
    ['miljö', 'miljön', 'miljöns'],
    ['program', 'programmet', 'programmen'],
    ['beslut', 'beslutet', 'besluten', 'beslutade', 'beslutat', 'beslutar'],
    ['bostad', 'bostaden', 'bostäder', 'bostädernas'],
    ['ledamot', 'ledamöter', 'ledamöterna'],
    ['möte', 'möten', 'mötet', 'mötets'],
    ['tunnel', 'tunneln', 'tunnelns'],
  ])('is the same for all forms of %s', (word, ...forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => stem(word)));
  });

  test.each([
    ['val', 'vård'],
    ['skola', 'skatt'],
    ['bro', 'brott'],
    ['handling', 'handel'],
  ])('is not the same for %s and %s', (left, right) => expect(stem(left)).not.toBe(stem(right)));

  test('never has a stem of its own, nor fewer than three letters where the word has more', () => {
    const letters = fc.constantFrom(...'abdefghiklmnoprstuvyåäö');
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 20 }), (drawn) => {
        const word = drawn.join('');
        expect(stem(stem(word))).toBe(stem(word));
        expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
      }),
    );
  });
});
