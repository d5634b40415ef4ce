import { expect, test } from 'vitest';
import { reservedNames } from './addresses.ts';
import { frameLanguages, inLanguage, languageOf, languages, SWEDISH, swedishPath } from './language.ts';

test('a page in another language has the Swedish address with the language’s code before it', () => {
  expect(inLanguage('en', '/')).toBe('/en/');
  expect(inLanguage('en', '/data/')).toBe('/en/data/');
  expect(inLanguage('sv', '/data/')).toBe('/data/');
});

test('an address says its language and leads back to the Swedish page', () => {
  for (const path of ['/', '/sok/', '/norrbotten/regionstyrelsen/2023-04-05/89/votering-1/'])
    for (const language of frameLanguages) {
      expect(languageOf(inLanguage(language, path))).toBe(language);
      expect(swedishPath(inLanguage(language, path))).toBe(path);
    }
  expect(languageOf('/enkoping/')).toBe('sv');
  expect(languageOf('/sv/')).toBe('sv');
});

test('no organisation can take the address of a language', () => {
  const codes = Object.keys(languages).filter((code) => code !== SWEDISH);
  expect(codes.filter((code) => !(reservedNames as readonly string[]).includes(code))).toEqual([]);
});
