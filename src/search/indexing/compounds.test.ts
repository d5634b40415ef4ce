import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../words/stem.ts';
import { splitterOf } from './compounds.ts';
import { readDictionary } from './dictionary.ts';

const dictionary = readDictionary();
const split = splitterOf(dictionary, new Map([['callme', 5]]));
const parts = (word: string) => split(word).map(({ text }) => text);

describe('the dictionary', () => {
  test('knows which word a form belongs to', () => {
    expect(dictionary.lemmas('nämndernas').map(({ word }) => word)).toContain('nämnd');
    expect(dictionary.lemmas('cyklar').map(({ word }) => word)).toContain('cykel');
    expect(dictionary.lemmas('xyzzyq')).toEqual([]);
  });

  test('knows the forms of a word, the word itself first', () => {
    const [lemma] = dictionary.lemmas('vatten');
    expect(lemma && dictionary.forms(lemma)).toEqual(expect.arrayContaining(['vatten', 'vattnet']));
  });

  test('knows the form in which a word begins compounds', () => {
    expect(dictionary.beginning('utvecklings')).toBe(stem('utveckling'));
    expect(dictionary.beginning('kyrko')).toBe(stem('kyrka'));
  });
});

describe('a compound', () => {
  test.each([
    ['telefontillgänglighet', ['telefon', 'tillgänglighet']],
    ['utvecklingsnämnden', ['utvecklings', 'nämnden']],
    ['sjukfrånvaron', ['sjuk', 'frånvaron']],
    ['telefonkö', ['telefon', 'kö']],
    ['mödrahälsovården', ['mödra', 'hälsovården']],
    ['tjänstemobil', ['tjänste', 'mobil']],
    ['gatukontoret', ['gatu', 'kontoret']],
    ['förskolenämnden', ['förskole', 'nämnden']],
    ['äldreboende', ['äldre', 'boende']],
    ['båtplatser', ['båt', 'platser']],
    ['callmesystemet', ['callme', 'systemet']],
    ['flunsåsparken', ['flunsås', 'parken']],
    ['kollektivtrafikhubb', ['kollektivtrafik', 'hubb']],
  ])('%s is split where its words meet', (word, expected) => expect(parts(word)).toEqual(expected));

  test('has parts with the stems of the words that they are', () => {
    expect(split('utvecklingsnämnden').map((part) => part.stem)).toEqual([stem('utveckling'), stem('nämnd')]);
  });
});

describe('what only looks like a compound is left whole', () => {
  test.each(
    `ordförande ledamot protokoll uppdrag tillägg beslut avslag bifall personal person minister handling avgift
     sekreterare kompetens centrum fullmäktige kommun nämnd skola telefon bordlägga fortsätta resultat ärende
     yrkande votering reservation anders kristina bokslut bilagan erfarenhet`.split(/\s+/),
  )('%s', (word) => expect(parts(word)).toEqual([]));

  test('every word of fewer than six letters', () => {
    const letters = fc.constantFrom(...'abdefghiklmnoprstuvyåäö');
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 5 }),
        (drawn) => parts(drawn.join('')).length === 0,
      ),
    );
  });
});
