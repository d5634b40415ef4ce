import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const word = fc.stringMatching(/^[a-z]{4,20}$/);

describe('the nearest known word', () => {
  test.each([
    ['outcom', 'outcome'],
    ['tilte', 'title'],
    ['publicher', 'publisher'],
    ['Sammanfattning', 'sammanfattning'],
    ['atgarder', 'Åtgärder'],
  ])('%s is taken for %s', (misspelt, meant) => {
    expect(nearest.find(misspelt, ['summary', meant, 'order'])).toBe(meant);
  });

  test.each(['fp', 'x', 'mp', 'sdx'])('no party is proposed for the abbreviation %s of another', (code) => {
    expect(nearest.find(code, ['s', 'sd', 'm', 'kd', 'kp'])).toBeUndefined();
  });

  test('the slashes of an address do not make it any longer', () => {
    expect(nearest.find('/karta/', ['/data/', '/sok/'])).toBeUndefined();
  });

  test('an id without its folder means the only one that ends so', () => {
    expect(nearest.find('anna', ['exempelby/anna', 'exempelby/bo'])).toBe('exempelby/anna');
    expect(nearest.find('anna', ['exempelby/anna', 'annanby/anna'])).toBeUndefined();
  });

  test('the nearest of several is proposed, and the first of equals', () => {
    expect(nearest.find('reservation', ['reservations', 'preservation', 'observation'])).toBe('reservations');
  });

  test('a word with two letters changing places is found', () => {
    fc.assert(
      fc.property(word, fc.nat(), (known, place) => {
        const at = place % (known.length - 1);
        const swapped = known.slice(0, at) + known.charAt(at + 1) + known.charAt(at) + known.slice(at + 2);
        expect(nearest.find(swapped, [known])).toBe(known);
      }),
    );
  });

  test('a word with a letter too much is found', () => {
    fc.assert(
      fc.property(word, fc.nat(), (known, place) => {
        const at = place % known.length;
        expect(nearest.find(`${known.slice(0, at)}x${known.slice(at)}`, [known])).toBe(known);
      }),
    );
  });

  test('what is proposed is always one of the known, whatever is written', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string()), (written, known) => {
        const near = nearest.find(written, known);
        if (near !== undefined) expect(known).toContain(near);
      }),
    );
  });
});

describe('the advice', () => {
  test('asks whether the nearest was meant, and says what to do otherwise', () => {
    expect(nearest.advice('outcom', ['outcome'])).toEqual({
      advice: 'Menar du outcome? Rätta i så fall stavningen.',
    });
    expect(nearest.advice('outcom', ['outcome'], 'Annars ta bort fältet.')).toEqual({
      advice: 'Menar du outcome? Rätta i så fall stavningen. Annars ta bort fältet.',
    });
  });

  test('is left to the kind of fault where nothing is near', () => {
    expect(nearest.advice('diarium', ['outcome', 'title'])).toEqual({});
  });
});

describe('where none is near enough to be meant', () => {
  const many = Array.from({ length: 20 }, (_, index) => `exempelby/person-${'abcdefghijklmnopqrst'[index]}`);
  test('all are proposed while they are few', () =>
    expect(nearest.near('bibliotek', ['skolor', 'kultur'])).toEqual(['kultur', 'skolor']));
  test('of many those that share letters in a row, nearest first', () =>
    expect(nearest.near('folkbibliotek', [...many, 'bibliotek-och-museer', 'bibliotek'])).toEqual([
      'bibliotek',
      'bibliotek-och-museer',
    ]));
  test('and none of many that have nothing in common with it', () =>
    expect(nearest.near('xyz', many)).toEqual([]));
  test('the advice says what there is', () => {
    expect(nearest.adviceOrNear('bibliotek', ['skolor'], 'Rätta.', 'Annars.').advice).toBe(
      'Rätta. Det som finns: skolor.',
    );
    expect(nearest.adviceOrNear('skolr', ['skolor'], 'Rätta.', 'Annars.').advice).toBe(
      'Menar du skolor? Rätta i så fall stavningen. Annars.',
    );
    expect(nearest.adviceOrNear('xyz', many, 'Rätta.', 'Annars.').advice).toBe('Rätta.');
    expect(nearest.adviceOrNear('xyz', [], 'Rätta.', 'Annars.').advice).toBe(
      'Rätta. Det finns inget att välja bland än.',
    );
  });
});
