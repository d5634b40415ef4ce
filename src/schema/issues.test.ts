import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { collectionNames, collections } from './collections.ts';
import { findingsFrom, shown } from './issues.ts';

/** What is said of a topic, the smallest of the collections, or of another. */
function findings(data: unknown, collection: keyof typeof collections = 'amnen') {
  const { schema } = collections[collection];
  const result = schema.safeParse(data, { reportInput: true });
  return findingsFrom(schema, data, result.error?.issues ?? []);
}

const topic = { name: 'Lek', explanation: 'Om lek.' };
const meeting = {
  body: 'a/b',
  date: 'unknown',
  summary: 'Kort.',
  paragraphCount: 1,
  voteEventCount: 'unknown',
  approvals: 'unknown',
  sources: [{ title: 'P', publisher: 'A', url: 'unknown' }],
  published: '2024-01-01',
};

describe('what Zod finds, in Swedish', () => {
  test('sound data gives nothing', () => {
    expect(findings(topic)).toEqual([]);
    expect(findings(meeting, 'sammantraden')).toEqual([]);
  });

  test('a missing field is named, with its help as advice', () => {
    expect(findings({ name: 'Lek' })).toMatchObject([
      {
        kind: { code: 'falt-saknas' },
        path: ['explanation'],
        expected: 'Förklaring (explanation): text',
        found: 'inget fält',
        advice: 'Lägg till fältet. Vad ämnet handlar om, i ett par meningar.',
      },
    ]);
  });

  test('a field under a misspelt name is one fault, not two', () => {
    expect(findings({ name: 'Lek', explanaton: 'Om lek.' })).toMatchObject([
      {
        kind: { code: 'okant-falt' },
        path: ['explanaton'],
        advice: expect.stringContaining('Menar du explanation?') as string,
      },
    ]);
  });

  test('a misspelt field does not hide that another is missing', () => {
    const codes = findings({ explanaton: 'Om lek.' }).map(({ kind, path }) => [kind.code, path.join()]);
    expect(codes.toSorted()).toEqual([
      ['falt-saknas', 'name'],
      ['okant-falt', 'explanaton'],
    ]);
  });

  test('a value that may be unknown says so, and why it is wrong otherwise', () => {
    expect(findings({ ...meeting, date: '2024-02-30' }, 'sammantraden')).toMatchObject([
      {
        path: ['date'],
        expected: 'Datum (date): ett datum som finns i kalendern, skrivet ÅÅÅÅ-MM-DD, eller unknown',
        found: '"2024-02-30"',
      },
    ]);
  });

  test('several faults of one entry are all told', () => {
    const broken = { ...meeting, date: 7, paragraphCount: -1, published: 'i dag', sources: [] };
    expect(findings(broken, 'sammantraden').map(({ path }) => path.join('.'))).toEqual([
      'date',
      'paragraphCount',
      'sources',
      'published',
    ]);
  });

  test.each([
    ['a number where text should be', { ...topic, name: 3 }, 'Sätt citattecken runt: "3"'],
    ['one value where a list should be', { ...topic, synonyms: 'gunga' }, /^Sätt hakparenteser runt värdet/],
    ['nothing after the colon', { ...topic, name: null }, 'Skriv ett värde efter kolonet.'],
  ])('%s is met with what to write', (_what, data, advice) => {
    expect(findings(data)).toMatchObject([
      { kind: { code: 'fel-varde' }, advice: expect.stringMatching(advice) as string },
    ]);
  });

  test.each([[null], ['text'], [[1, 2]], [7]])(
    'a file that holds %j instead of fields is one fault',
    (data) => {
      expect(findings(data)).toMatchObject([{ kind: { code: 'falt-saknas' }, path: [] }]);
    },
  );

  test('whatever is in a file, each fault has words, no English and a path that is in it', () => {
    const odd = fc.anything({ maxDepth: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom(...collectionNames),
        fc.dictionary(fc.string(), odd),
        odd,
        (name, fields, value) => {
          const keys = Object.keys(collections[name].schema.shape);
          const data = { ...fields, ...Object.fromEntries(keys.map((key) => [key, value])) };
          for (const finding of findings(data, name)) {
            expect(finding.expected).not.toMatch(/Invalid|expected|received|undefined|\[object/);
            expect(finding.found).not.toBe('');
            const [first] = finding.path;
            expect([undefined, ...Object.keys(data)]).toContain(first);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a value in a message', () => {
  test.each([
    [undefined, 'inget fält'],
    [null, 'inget värde'],
    [[1], 'en lista'],
    [{ role: 1, text: 2 }, 'en grupp med role, text'],
    [{}, 'en tom grupp'],
    ['hej', '"hej"'],
    [12, '12'],
    [false, 'false'],
  ])('%j is shown as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  test('is cut when it is long', () => {
    expect(shown('å'.repeat(200))).toBe(`"${'å'.repeat(59)}…"`);
  });
});

test('a field that is a list of groups is shown how to write', () => {
  const shape =
    'Fältet är en lista: skriv codes: på en rad, och på nästa rad två mellanslag och - code: med värdet.';
  const party = { name: 'Björkpartiet', color: '#336699' };
  expect(findings({ ...party, code: 'BP' }, 'partier')).toMatchObject([
    {
      kind: { code: 'okant-falt' },
      advice: `Menar du codes? Rätta i så fall stavningen. ${shape} Annars ta bort fältet.`,
    },
  ]);
  expect(findings({ ...party, codes: 'BP' }, 'partier')).toMatchObject([
    { kind: { code: 'fel-varde' }, path: ['codes'], advice: shape },
  ]);
});
