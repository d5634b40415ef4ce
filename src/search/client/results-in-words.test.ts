import { expect, test } from 'vitest';
import { search as english } from '../../messages/en/search.ts';
import { nothingToTell } from './finding.ts';
import { announcement, more, noticeTexts, summary, withoutChoices } from './results-in-words.ts';

test('the number of results reads as a sentence', () => {
  expect(summary(0, 'ob-tillägg ')).toBe('Inga träffar på ”ob-tillägg”');
  expect(summary(0, '"en fras"', { unread: { read: 50, of: 60 } })).toMatch(/^Inga träffar hittills på/);
  expect(summary(1, '')).toBe('En träff');
  expect(summary(12345, 'vård')).toBe('12\u00a0345 träffar på ”vård”');
});

test('who listens hears how many are shown, unless all are', () => {
  expect(announcement(12, 10, 'vård')).toBe('12 träffar på ”vård”. De 10 första visas.');
  expect(announcement(10, 10, 'vård')).toBe('10 träffar på ”vård”.');
  expect(announcement(3, 10, 'vård')).toBe('3 träffar på ”vård”.');
});

test('who listens hears what the buttons offer', () => {
  expect(announcement(3, 10, 'Attenuis', { ...nothingToTell, meant: 'Attenius' })).toContain(
    'Menade du Attenius?',
  );
  expect(announcement(0, 0, 'v', { ...nothingToTell, tooLittle: { party: 'V' } })).toContain(
    'Sök efter partiet (V).',
  );
  expect(announcement(0, 0, 'enkät', nothingToTell, 4)).toContain('Om webbplatsen: 4 sidor.');
});

test('what was searched for already is not offered again', () => {
  const notice = { ...nothingToTell, meant: 'vindkraft', isMeant: true };
  expect(announcement(3, 10, 'vindkraft', notice)).not.toContain('Menade du');
});

test('small words are told as one word or several', () => {
  expect(summary(0, 'och', { isTooCommon: true })).toBe('Det ordet står i nästan alla texter');
  expect(summary(0, 'och att', { isTooCommon: true })).toBe('De orden står i nästan alla texter');
});

test('the button for more says how many', () => {
  expect(more(30, 10)).toBe('Visa 10 till');
  expect(more(4, 10)).toBe('Visa de 4 sista');
  expect(more(1, 10)).toBe('Visa den sista');
});

test('the way out of too many choices says what it gives', () => {
  expect(withoutChoices(1)).toBe('Sök utan avgränsningar (ett resultat)');
  expect(withoutChoices(7)).toBe('Sök utan avgränsningar (7 resultat)');
});

test('what was not read is said, with of how many', () => {
  const notice = { ...nothingToTell, unread: { read: 50, of: 1243 } };
  expect(noticeTexts(notice)).toEqual([
    'Orden kan stå så på 1\u00a0243 sidor. Sökningen har läst de 50 som stämmer bäst.',
  ]);
});

test('known parts of a word are what was looked for, and nothing is said of what each page has', () => {
  const notice = (parts: string[]) => ({
    ...nothingToTell,
    parts: [{ word: 'ordet', parts, isAbsent: true }],
  });
  expect(noticeTexts(notice(['ett']))[0]).toBe(
    'Ordet ”ordet” finns inte i arkivet. Vi letade i stället efter en del av det, ”ett”, eller något som betyder detsamma.',
  );
  expect(noticeTexts(notice(['ett', 'två']))[0]).toBe(
    'Ordet ”ordet” finns inte i arkivet. Vi letade i stället efter delarna, ”ett” och ”två”, eller något som betyder detsamma. En av delarna kan räcka.',
  );
});

test('what is only near what was asked for is never counted as a hit on it', () => {
  expect(summary(3, 'Hamas', { isOnlyNear: true })).toBe(
    'Inga träffar på ”Hamas”. Närmast kommer 3 resultat',
  );
  expect(summary(1, 'Hamas', { isOnlyNear: true })).toBe(
    'Inga träffar på ”Hamas”. Närmast kommer ett resultat',
  );
  expect(summary(0, 'Hamas', { isOnlyNear: true })).toBe('Inga träffar på ”Hamas”');
  expect(summary(30, 'klimat', { near: 26 })).toBe('4 träffar på ”klimat”, och 26 resultat som ligger nära');
  expect(summary(2, 'klimat', { near: 1 })).toBe('En träff på ”klimat”, och ett resultat som ligger nära');
  expect(announcement(30, 10, 'klimat', { ...nothingToTell, near: 26 })).toBe(
    '4 träffar på ”klimat”, och 26 resultat som ligger nära. De 10 första visas.',
  );
});

test('so it is in English', () => {
  expect(english.onlyNear(1, 'tax')).toBe('No results for “tax”. One comes near');
  expect(english.onlyNear(3, 'tax')).toBe('No results for “tax”. 3 come near');
  expect(english.alsoNear('One result for “tax”', 2)).toBe('One result for “tax”, and 2 near it');
  expect(english.alsoNear('2 results for “tax”', 1)).toBe('2 results for “tax”, and one near it');
});

test('all that was done with a question is told, each thing as it is', () => {
  const told = noticeTexts({
    ...nothingToTell,
    missing: ['Majorna', 'Bromma'],
    aboutSite: ['bil'],
    replaced: [
      { word: 'dagis', by: ['förskola', 'barnomsorg', 'fritids'], begun: [] },
      { word: 'tele', by: [], begun: ['telefon'] },
    ],
    readAs: [{ word: 'forskola', as: 'förskola' }],
    also: ['höjning'],
    leftOut: ['kostar'],
  });
  expect(told).toEqual([
    'Orden ”Majorna” och ”Bromma” finns inte i arkivet.',
    'Ordet ”bil” står bara på sidorna om webbplatsen.',
    'Ordet ”dagis” finns inte i arkivet. Vi letade i stället efter ”förskola”, ”barnomsorg” och ”fritids”.',
    'Ordet ”tele” finns inte i arkivet, men ord som börjar så, som ”telefon”.',
    'Vi läste ”forskola” som ”förskola”.',
    'Vi letade också efter ”höjning”.',
    'Sidorna behöver inte ha ”kostar”.',
  ]);
  expect(noticeTexts({ ...nothingToTell, missing: ['9876/98'] })).toEqual([
    '”9876/98” finns inte i arkivet.',
  ]);
});
