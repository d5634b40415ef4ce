import { describe, expect, test } from 'vitest';
import { personalNumber, possibleNumber } from '../../../src/domain/personal-data/personal-number.ts';
import { forms, harmless } from './forms.ts';
import { places } from './places.ts';

/** How many of the personal numbers in a hundred may pass without a word, and how many harmless ones are told of. */
const MAY_PASS = 2;
const HARMLESS = { errors: 4, warnings: 20 };

const codes = (place: string, text: string) => (places[place]?.(text) ?? []).map(({ kind }) => kind.code);
const isTold = (place: string, text: string) =>
  codes(place, text).some((code) => code === personalNumber.code || code === possibleNumber.code);

describe('the gate for personal numbers', () => {
  test('knows twelve kinds of place and 85 forms, each of its own', () => {
    expect(Object.keys(places)).toHaveLength(12);
    expect(new Set(forms.map(({ text }) => text)).size).toBe(85);
    expect(new Set(harmless).size).toBe(210);
  });

  test('lets at most two in a hundred pass, of all forms in all places', () => {
    const passed = Object.keys(places).flatMap((place) =>
      forms.filter(({ text }) => !isTold(place, text)).map(({ name }) => `${name}, in ${place}`),
    );
    expect(passed.length, passed.join('\n')).toBeLessThanOrEqual((forms.length * 12 * MAY_PASS) / 100);
  });

  test('stops few harmless numbers, and tells of few more', () => {
    const told = harmless.map((text) => ({ text, codes: codes('running text', text) }));
    const withCode = (code: string) =>
      told.filter((number) => number.codes.includes(code)).map(({ text }) => text);
    const [errors, warnings] = [withCode(personalNumber.code), withCode(possibleNumber.code)];
    expect(errors.length, errors.join('\n')).toBeLessThanOrEqual(HARMLESS.errors);
    expect(warnings.length, warnings.join('\n')).toBeLessThanOrEqual(HARMLESS.warnings);
  });
});
