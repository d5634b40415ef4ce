import { expect, test } from 'vitest';
import { factsOfProse } from './facts.ts';
import { changesOfProse } from './changes.ts';

/** Written before the code that tells them apart. All is made up. */

const changed = ([before, after]: readonly [string, string]) =>
  changesOfProse(factsOfProse(before), factsOfProse(after)) !== undefined;

const harmless: readonly (readonly [string, string])[] = [
  // Moved and joined sentences.
  [
    'Det blev 9 ja och 6 nej. Anna Berg reserverade sig.',
    'Anna Berg reserverade sig. Det blev 9 ja och 6 nej.',
  ],
  [
    'Kommunen bygger en skola i Berga. Den kostar 40 miljoner kronor.',
    'Kommunen bygger en skola i Berga, och den kostar 40 miljoner kronor.',
  ],
  ['Motionen avslås. Tre ledamöter avstod.', 'Tre ledamöter avstod. Motionen avslås.'],
  // Another way of putting the same count.
  ['Det blev 9 ja och 6 nej.', 'Röstetalen blev 9 ja mot 6 nej.'],
  ['9 ledamöter röstade ja och 6 nej.', 'Vid omröstningen röstade 9 ja och 6 nej.'],
  ['Nej fick 6 röster och ja 9.', 'Ja fick 9 röster och nej 6.'],
  ['Tre avstod.', 'Tre ledamöter avstod från att rösta.'],
  ['Tre nya lekplatser byggs i Berga.', 'I Berga byggs tre lekplatser.'],
  ['Bidraget är 400 000 kronor.', 'Bidraget uppgår till 400\u00a0000 kr.'],
  ['Kostnaden blir 1,5 miljoner kronor.', 'Kostnaden blir 1 500 000 kronor.'],
  ['Två skolor i Berga får nya kök.', '2 skolor i Berga får nya kök.'],
  // Spelling, choice of words and voice.
  ['Kommunen bygga en skola i Berga för 40 elever.', 'Kommunen bygger en skola i Berga för 40 elever.'],
  ['Skolan stängs inte i år.', 'Skolan ska inte stängas i år.'],
  [
    'Kommunfullmäktige avslår motionen om en badplats.',
    'Motionen om en badplats avslås av kommunfullmäktige.',
  ],
  ['Ingen reserverade sig mot beslutet.', 'Inga ledamöter reserverade sig mot beslutet.'],
  ['Motionen fick avslag med 9 röster mot 6.', 'Med 9 röster mot 6 avslogs motionen.'],
  ['Avgiften höjs till 50 kronor från den 1 maj.', 'Från den 1 maj ökar avgiften till 50 kronor.'],
  ['Nämnden får högst 300 000 kronor till bussar.', 'Till bussar får nämnden upp till 300 000 kronor.'],
  ['Så blev det: nämnden säger ja till förslaget.', 'Nämnden säger ja till förslaget.'],
  // A table with its rows in another order.
  ['Parti | Ja | Nej\nAP | 9 | 1\nBP | 2 | 6', 'Parti | Ja | Nej\nBP | 2 | 6\nAP | 9 | 1'],
];

const turned: readonly (readonly [string, string])[] = [
  // The same figures, for another thing.
  ['Det blev 9 ja och 6 nej.', 'Det blev 6 ja och 9 nej.'],
  ['Det blev 9 ja och 6 nej.', 'Röstetalen blev 6 ja mot 9 nej.'],
  ['Motionen fick avslag med 9 röster mot 6.', 'Motionen fick avslag med 6 röster mot 9.'],
  ['Det blev 9–6–0.', 'Det blev 6–9–0.'],
  [
    '9 ledamöter röstade ja, 6 röstade nej och 2 avstod.',
    '9 ledamöter röstade ja, 2 röstade nej och 6 avstod.',
  ],
  ['Skolan får 5 lärare och 3 kockar.', 'Skolan får 3 lärare och 5 kockar.'],
  ['Skolan får 5 lärare och förskolan 3 lärare.', 'Skolan får 3 lärare och förskolan 5 lärare.'],
  ['Berga får 5 platser och Alby 3 platser.', 'Alby får 5 platser och Berga 3 platser.'],
  ['Parti | Ja | Nej\nAP | 9 | 1\nBP | 2 | 6', 'Parti | Ja | Nej\nAP | 1 | 9\nBP | 2 | 6'],
  ['Parti | Ja | Nej\nAP | 9 | 1\nBP | 2 | 6', 'Parti | Ja | Nej\nBP | 9 | 1\nAP | 2 | 6'],
  ['Bidraget är 3 miljoner kronor.', 'Bidraget är 3 miljarder kronor.'],
  ['Avgiften höjs med 5 procent.', 'Avgiften höjs med 5 kronor.'],
  // What is said of it.
  ['Skolan stängs i år.', 'Skolan stängs inte i år.'],
  ['Ingen reserverade sig mot beslutet.', 'Någon reserverade sig mot beslutet.'],
  ['Skolan stängs inte. Badet öppnas i maj.', 'Skolan stängs. Badet öppnas inte i maj.'],
  ['Motionen avslås.', 'Motionen bifalls.'],
  ['Den första motionen avslås och den andra bifalls.', 'Den första motionen bifalls och den andra avslås.'],
  ['Nämnden säger ja till förslaget.', 'Nämnden säger nej till förslaget.'],
  ['Avgiften höjs till 50 kronor.', 'Avgiften sänks till 50 kronor.'],
  ['Nämnden får högst 300 000 kronor.', 'Nämnden får minst 300 000 kronor.'],
];

test('there are twenty of each', () => expect([harmless.length, turned.length]).toEqual([20, 20]));
test.each(harmless)('is free to change: %s → %s', (...texts) => expect(changed(texts)).toBe(false));
test.each(turned)('turns a meaning: %s → %s', (...texts) => expect(changed(texts)).toBe(true));

/** Met later, when the twenty held. */
const alsoHarmless: readonly (readonly [string, string])[] = [
  [
    'Kommunfullmäktige beslutade med 41 röster mot 40 att bifalla förslaget.',
    'Med 41 röster mot 40 beslutade kommunfullmäktige att bifalla förslaget.',
  ],
  ['Efter omröstningen fann ordföranden ett ja.', 'Ordföranden fann ett ja efter omröstningen.'],
  ['Efter debatten blev det 9 ja.', 'Det blev 9 ja när debatten var slut.'],
  ['Nämnden köper inte bussar utan hyr dem.', 'Nämnden hyr bussar och köper dem inte.'],
  ['Endast tre partier deltog.', 'Bara tre partier deltog.'],
];
const alsoTurned: readonly (readonly [string, string])[] = [
  ['Alla partier utom AP röstade ja.', 'Bara AP röstade ja.'],
  ['Bygget börjar före den 1 maj.', 'Bygget börjar efter den 1 maj.'],
  ['Skolan byggs med kök.', 'Skolan byggs utan kök.'],
  ['Beslutet får överklagas.', 'Beslutet får inte överklagas.'],
  ['En majoritet röstade för.', 'En minoritet röstade för.'],
];
test.each(alsoHarmless)('is free to change, too: %s → %s', (...texts) => expect(changed(texts)).toBe(false));
test.each(alsoTurned)('turns a meaning, too: %s → %s', (...texts) => expect(changed(texts)).toBe(true));
