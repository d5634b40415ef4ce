import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile, placed } from './source-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const parse = (text: string, format: 'yaml' | 'mdx' = 'mdx') =>
  parseFile({ file: 'f', format, bytes: bytes(text) });
const kind = { code: 'x', severity: 'error', title: 't', advice: 'a', reason: 'r' } as const;

/** The place of a field as an editor shows it. */
function place(text: string, path: (string | number)[], format: 'yaml' | 'mdx' = 'mdx'): string {
  const { parsed } = parse(text, format);
  const { line, column } = parsed?.locate(path) ?? { line: 0, column: 0 };
  return `${line}:${column}`;
}

const decision = `---
# En anteckning.
title: Lekplats
summary: >-
  Två
  rader.
votes:
  - { person: anna, option: yes }
  - person: bo
    option: no
topics: [a, b]
---
## Bakgrund

Text.
`;

describe('the place of a field', () => {
  test.each([
    ['a value on the line of its name', ['title'], '3:8'],
    ['a text over several lines, where it begins', ['summary'], '4:10'],
    ['a list, at its name', ['votes'], '7:1'],
    ['a row of a list', ['votes', 1], '9:5'],
    ['a value in a row', ['votes', 1, 'option'], '10:13'],
    ['a value between braces', ['votes', 0, 'option'], '8:29'],
    ['a value between brackets', ['topics', 1], '11:13'],
    ['a missing field of a row, at the row', ['votes', 0, 'role'], '8:5'],
    ['a missing field of the file, at the first of the fields', ['published'], '2:1'],
    ['a field below what is no group, at that', ['title', 'x', 'y'], '3:1'],
    ['the whole', [], '2:1'],
  ])('%s', (_what, path, expected) => {
    expect(place(decision, path)).toBe(expected);
    expect(place(decision.replaceAll('\n', '\r\n'), path), 'with Windows line breaks').toBe(expected);
    expect(place(`\uFEFF${decision}`, path), 'with a byte order mark').toBe(expected);
  });

  test('in a file of fields only is counted from its first line', () => {
    expect(place('name: A\nsynonyms:\n  - b\n', ['synonyms', 0], 'yaml')).toBe('3:5');
  });

  test('of a name that is a number is found too', () => {
    expect(place('---\n12: x\n---\n', ['12'])).toBe('2:5');
  });
});

describe('the body', () => {
  test('is what follows the fields, and its places are counted from there', () => {
    const { parsed } = parse(decision);
    expect(parsed?.body).toBe('## Bakgrund\n\nText.\n');
    expect(parsed && placed(parsed, { kind, expected: '', found: '', line: 3, column: 2 })).toMatchObject({
      line: 15,
      column: 2,
    });
  });

  test('may hold a line of --- of its own', () => {
    expect(parse('---\na: 1\n---\nEtt\n\n---\n\nTvå\n').parsed?.body).toBe('Ett\n\n---\n\nTvå\n');
  });

  test.each(['---\na: 1\n---', '---\na: 1\n---\n', '--- \r\na: 1\r\n---\t\r\n'])('is empty in %j', (text) => {
    expect(parse(text)).toMatchObject({ parsed: { data: { a: 1 }, body: '' }, faults: [] });
  });

  test('of a file with any fields and any text comes back whole, at its line', () => {
    const line = fc.stringMatching(/^[a-zåäö #*{<-]{0,12}$/);
    fc.assert(
      fc.property(
        fc.array(line),
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom('\n', '\r\n'),
        (lines, count, end) => {
          const fields = Array.from({ length: count }, (_, index) => `f${index}: ${index}`);
          const body = lines.join(end);
          const { parsed } = parse(['---', ...fields, '---', body].join(end));
          expect(parsed).toMatchObject({ body, bodyOffset: count + 2 });
          for (const [index, field] of fields.entries())
            expect(parsed?.locate([`f${index}`])).toEqual({
              line: index + 2,
              column: field.indexOf(' ') + 2,
            });
        },
      ),
    );
  });
});

describe('a file that cannot be read', () => {
  test('never throws, whatever its bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('yaml' as const, 'mdx' as const),
        (input, format) => {
          const { parsed, faults } = parseFile({ file: 'f', format, bytes: input });
          expect(parsed !== undefined || faults.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('never throws, whatever signs of YAML are in it, and every fault has a place in the file', () => {
    const piece = fc.constantFrom(
      ...'a:b- \n\n  "\'[]{}#&*!|>%@`?,\t'.split(''),
      'name: ',
      '\n  - ',
      '<<',
      '---',
      '~',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { parsed, faults } = parse(text, 'yaml');
        expect(parsed !== undefined || faults.length > 0).toBe(true);
        for (const { line, column, found, expected } of faults) {
          const lines = text.split('\n');
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          expect([found, expected]).not.toContain('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('is pointed at where the letters stop being UTF-8', () => {
    const latin = Uint8Array.from([...bytes('---\r\nå: 1\r\nb'), 0xe4, ...bytes('r')]);
    expect(parseFile({ file: 'f', format: 'mdx', bytes: latin }).faults).toMatchObject([
      {
        kind: { code: 'inte-utf-8' },
        line: 3,
        column: 2,
        found: 'byten 0xE4, troligen ä i en annan teckenkodning',
      },
    ]);
  });

  test('is pointed at before what is cut off at its end', () => {
    const cut = bytes('name: å').subarray(0, 7);
    expect(parseFile({ file: 'f', format: 'yaml', bytes: cut }).faults).toMatchObject([
      { line: 1, column: 7 },
    ]);
  });
});

describe('personal numbers', () => {
  test('are told with the faults of a file that cannot be read, and are hidden in them', () => {
    const { faults } = parse('---\ntitle: "640823-3234\nb: 1\n---\n');
    expect(faults.map(({ kind: { code }, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'personnummer 2:9',
      'ogiltig-yaml 2:8',
    ]);
    expect(faults[1]?.found).toBe('"xxxxxx-xxxx');
  });
});
