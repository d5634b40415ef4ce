import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { editYaml } from './edit.ts';
import { renderFields } from './render.ts';

const word = fc.constantFrom(
  'a',
  'b',
  'ja',
  'no',
  '12',
  '2024-01-02',
  '',
  'två ord',
  'rad: ett # x',
  "it's",
  '- x',
);
const long = fc.array(word, { minLength: 20, maxLength: 60 }).map((words) => words.join(' ').trim());
const anySign = fc.string({
  unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', '\u0000', '\u0085', '\u2028', '#', ':', '\\'),
});
const text = fc.oneof(word, long, fc.string(), anySign);
const leaf = fc.oneof(text, fc.integer(), fc.constant(null), fc.boolean());
const key = fc.constantFrom('ett', 'två', 'tre', 'fyra', 'fem');
const { fields } = fc.letrec<{ value: unknown; fields: Record<string, unknown> }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    tie('fields'),
  ),
  fields: fc.dictionary(key, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));

test('the changed text says what it should, whatever is changed', () => {
  fc.assert(
    fc.property(fields, fields, fc.boolean(), (before, after, flow) => {
      const source = stringify(before, { collectionStyle: flow ? 'flow' : 'block' });
      expect(parse(editYaml(source, before, after)) ?? {}).toEqual(after);
    }),
    { numRuns: 400 },
  );
});

const commented = [
  '# överst',
  'ett: 1 # ett',
  '# om två',
  'två: 2 # två',
  'tre:',
  '  # först',
  '  - a # a',
  '  - b',
  '',
];

test.each(['\n', '\r\n'])(
  'comments stay where they were when fields come and go (line break %j)',
  (lineBreak) => {
    const source = commented.join(lineBreak);
    const before = { ett: 1, två: 2, tre: ['a', 'b'] };
    const edited = (after: object) => editYaml(source, before, after as typeof before).split(lineBreak);
    expect(edited({ noll: 0, ...before })).toEqual(commented.toSpliced(1, 0, 'noll: 0'));
    expect(edited({ ett: 1, tre: before.tre })).toEqual(commented.toSpliced(2, 2));
    expect(edited({ ...before, tre: ['a', 'c', 'b'] })).toEqual(commented.toSpliced(7, 0, '  - c'));
    expect(edited({ ...before, tre: ['a'] })).toEqual(commented.toSpliced(7, 1));
    expect(edited({ ...before, två: 22 })).toEqual(commented.toSpliced(3, 1, 'två: 22 # två'));
  },
);

test('a text that says what it should is not touched', () => {
  fc.assert(
    fc.property(fields, (data) => {
      const source = stringify(data);
      expect(editYaml(source, data, structuredClone(data)).trimEnd()).toBe(source.trimEnd());
    }),
  );
});

test('new fields are read back as they were', () => {
  fc.assert(
    fc.property(fields, (data) => {
      expect(parse(renderFields(data)) ?? {}).toEqual(data);
    }),
  );
});
