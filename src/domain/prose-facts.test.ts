import { describe, expect, test } from 'vitest';
import { proseFacts } from './prose-facts.ts';

const text = 'Regionen ger upp till 1 500 000 kronor till Piteå den 5 april. Anna Berg reserverade sig.';

describe('the facts of a text', () => {
  test('are its figures, dates and names, each once', () => {
    expect(proseFacts(`${text} Piteå får dem.`)).toEqual(['1500000', '5 april', 'Anna', 'Berg', 'Piteå']);
  });

  test.each([
    ['a spelling mistake', text.replace('reserverade', 'reserverat')],
    ['another order', 'Anna Berg reserverade sig. Upp till 1 500 000 kronor går till Piteå den 5 april.'],
    ['another way to begin a sentence', text.replace('Regionen', 'Nu beslutas att regionen')],
    ['another line', text.replace('. ', '.\n')],
    ['another thousands space', text.replace('1 500 000', '1\u00a0500\u00a0000')],
  ])('stay the same with %s', (_what, changed) => {
    expect(proseFacts(changed)).toEqual(proseFacts(text));
  });

  test.each([
    ['a figure', text.replace('1 500 000', '1 600 000')],
    ['a month', text.replace('april', 'maj')],
    ['a name', text.replace('Berg', 'Borg')],
    ['a place', text.replace('Piteå', 'Luleå')],
  ])('change with %s', (_what, changed) => {
    expect(proseFacts(changed)).not.toEqual(proseFacts(text));
  });

  test('hold numbers written out, and votes set with dashes', () => {
    expect(proseFacts('Två röstade ja. Det blev 9–6–0 och tre avstod.')).toEqual(['0', '6', '9', 'tre']);
  });
});
