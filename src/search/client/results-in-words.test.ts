import { expect, test } from 'vitest';
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
  expect(withoutChoices(1)).toBe('Sök utan avgränsningar (en träff)');
  expect(withoutChoices(7)).toBe('Sök utan avgränsningar (7 träffar)');
});

test('what was not read is said, with of how many', () => {
  const notice = { ...nothingToTell, unread: { read: 50, of: 1243 } };
  expect(noticeTexts(notice)).toEqual([
    'Orden kan stå så på 1\u00a0243 sidor. Sökningen har läst de 50 som stämmer bäst.',
  ]);
});

test('one known part of a word is called a part', () => {
  const notice = (parts: string[]) => ({
    ...nothingToTell,
    parts: [{ word: 'ordet', parts, isAbsent: true }],
  });
  expect(noticeTexts(notice(['ett']))[0]).toContain('en del av det, ”ett”');
  expect(noticeTexts(notice(['ett', 'två']))[0]).toContain('dess delar, ”ett” och ”två”');
});

test('what is only near what was asked for is never counted as a hit on it', () => {
  expect(summary(3, 'Hamas', { isOnlyNear: true })).toBe('Inga träffar på ”Hamas”. Närmast kommer 3 sidor');
  expect(summary(1, 'Hamas', { isOnlyNear: true })).toBe('Inga träffar på ”Hamas”. Närmast kommer en sida');
  expect(summary(0, 'Hamas', { isOnlyNear: true })).toBe('Inga träffar på ”Hamas”');
});

test('all that was done with a question is told, each thing as it is', () => {
  const told = noticeTexts({
    ...nothingToTell,
    missing: ['Majorna', 'Bromma'],
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
