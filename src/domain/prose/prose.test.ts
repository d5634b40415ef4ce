import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesOfProse } from './changes.ts';
import { factsOfProse } from './facts.ts';

const changeOf = (before: string, after: string) => changesOfProse(factsOfProse(before), factsOfProse(after));

describe('the facts of a text', () => {
  test('are days, names and figures with what they count, and words that turn', () => {
    const facts = factsOfProse(
      'Piteå får inte 1 500 000 kronor den 5 april 2024, säger Anna Berg. Det blev 9 ja.',
    );
    expect(facts.fixed).toEqual(['2024', '5 april', 'Anna', 'Berg']);
    expect(facts.figures).toEqual([
      ['1500000', '', 'kronor'],
      ['9', 'yes'],
    ]);
    expect(facts.turns.map(([meaning]) => meaning)).toEqual(['not', 'yes']);
  });

  test('are the same with a thousands space of any kind', () => {
    expect(factsOfProse('Det blir 1 500 000 kronor.')).toEqual(
      factsOfProse('Det blir 1\u00a0500\u00a0000 kronor.'),
    );
  });
});

describe('a change says what stood and what stands', () => {
  test.each([
    ['Det blev 9 ja och 6 nej.', 'Det blev 6 ja och 9 nej.', ['9 ja', '6 nej'], ['6 ja', '9 nej']],
    ['Skolan stängs i år.', 'Skolan stängs inte i år.', [], ['Skolan stängs inte i år']],
    ['Bidraget är 400 000 kronor.', 'Bidraget är 300 000 kronor.', ['400000 kronor'], ['300000 kronor']],
    ['Berg i Piteå yrkade.', 'Berg i Luleå yrkade.', ['Piteå'], ['Luleå']],
    ['Skolan får 5 lärare, badet 3 lärare.', 'Skolan får 3 lärare, badet 5 lärare.', ['5 · 3'], ['3 · 5']],
  ])('%s → %s', (before, after, was, is) => {
    expect(changeOf(before, after)).toEqual({ before: was, after: is });
  });
});

describe('drawn texts', () => {
  const place = fc.constantFrom('Berga', 'Alby', 'Piteå', 'Boden');
  const thing = fc.constantFrom('lärare', 'bussar', 'platser', 'kronor');
  const figure = fc.integer({ min: 2, max: 5000 });
  const sentence = fc
    .tuple(place, figure, thing, fc.constantFrom('skolan', 'badet', 'museet'))
    .map(([where, count, what, who]) => `I ${where} får ${who} ${count} ${what}.`);
  const vote = fc
    .tuple(figure, figure)
    .filter(([yes, no]) => yes !== no)
    .map(([yes, no]) => ({ yes, no, text: `Det blev ${yes} ja och ${no} nej.` }));

  test('may have their sentences in any order', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.nat(), (sentences, turn) => {
        const at = turn % sentences.length;
        const moved = [...sentences.slice(at), ...sentences.slice(0, at)];
        expect(changeOf(sentences.join(' '), moved.join(' '))).toBeUndefined();
      }),
    );
  });

  test('never have their votes swapped in silence, in whatever sentence', () => {
    const forms = [
      (yes: number, no: number) => `Det blev ${yes} ja och ${no} nej.`,
      (yes: number, no: number) => `Ja fick ${yes} röster och nej ${no}.`,
      (yes: number, no: number) => `${no} röstade nej och ${yes} ja.`,
    ];
    const form = fc.constantFrom(...forms);
    fc.assert(
      fc.property(vote, form, fc.array(sentence, { maxLength: 3 }), ({ yes, no, text }, write, others) => {
        const around = (middle: string) => [...others, middle].join(' ');
        expect(changeOf(around(text), around(write(yes, no)))).toBeUndefined();
        expect(changeOf(around(text), around(write(no, yes)))).toBeDefined();
      }),
    );
  });

  test('never have a figure of one place at another in silence', () => {
    fc.assert(
      fc.property(place, place, figure, figure, thing, (here, there, few, many, what) => {
        fc.pre(here !== there && few !== many);
        const text = (first: number, second: number) =>
          `Kommunen ger ${here} ${first} ${what} och ${there} ${second} ${what}.`;
        expect(changeOf(text(few, many), text(many, few))).toBeDefined();
      }),
    );
  });

  test('never gain or lose an inte, and never turn an outcome, in silence', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), fc.nat(), (sentences, pick) => {
        const at = pick % sentences.length;
        const text = sentences.join(' ');
        const turned = sentences.with(at, (sentences[at] ?? '').replace(' får ', ' får inte ')).join(' ');
        expect(changeOf(text, turned)).toBeDefined();
        expect(changeOf(turned, text)).toBeDefined();
        expect(changeOf(`${text} Motionen avslås.`, `${text} Motionen bifalls.`)).toBeDefined();
      }),
    );
  });
});
