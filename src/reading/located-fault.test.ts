import { describe, expect, test } from 'vitest';
import { kinds } from './fault-kinds.ts';
import { ContentError, formatFaults, type LocatedFault } from './located-fault.ts';

const fault = (file: string, kind = kinds['forlorad-adress']): LocatedFault => ({
  kind,
  file,
  line: 1,
  column: 1,
  expected: 'a',
  found: 'b',
  advice: 'c',
});
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => fault(`src/content/x/${index}.txt`));
const heads = (texts: readonly string[]) => texts.map((text) => text.split('\n')[0]);

describe('faults of one kind', () => {
  test('are all shown while they are few', () => expect(formatFaults(many(10))).toHaveLength(10));

  test('fold after the third where they are many, with how many more and where', () => {
    expect(heads(formatFaults(many(928)))).toEqual([
      'src/content/x/0.txt:1:1 fel forlorad-adress',
      'src/content/x/1.txt:1:1 fel forlorad-adress',
      'src/content/x/2.txt:1:1 fel forlorad-adress',
      '  … och 925 forlorad-adress till av samma slag under src/content/x/ (visa alla med --alla)',
    ]);
  });

  test('fold by themselves: another kind between them is shown', () => {
    const faults = many(20).toSpliced(15, 0, fault('src/content/x.md', kinds['okand-fil']));
    expect(heads(formatFaults(faults)).slice(3)).toEqual([
      '  … och 17 forlorad-adress till av samma slag under src/content/x/ (visa alla med --alla)',
      'src/content/x.md:1:1 fel okand-fil',
    ]);
  });

  test('in one file name that file', () => {
    const faults = Array.from({ length: 12 }, () => fault('src/content/publicerat/ovriga-adresser.txt'));
    expect(formatFaults(faults).at(-1)).toContain('under src/content/publicerat/ovriga-adresser.txt (');
  });

  test('are all shown on demand', () => {
    expect(formatFaults(many(928), Infinity)).toHaveLength(928);
    const error = new ContentError(many(928));
    expect(error.message.split('\n').length).toBeLessThan(30);
    expect(error.whole.match(/forlorad-adress/g)).toHaveLength(928);
  });
});
