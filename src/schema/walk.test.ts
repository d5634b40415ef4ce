import { describe, expect, test } from 'vitest';
import { collections } from './collections.ts';
import { fieldsOf, labelAt, referencesIn, schemaAt, unwrap } from './walk.ts';

const decision = collections.beslut.schema;

const data = {
  meeting: 'a/b/odaterat',
  draft: { by: 'unknown', text: 'Förslag.' },
  proposals: [{ id: 'x', by: [{ person: 'a/anna', party: 'ap' }, { office: 'Direktören' }] }],
  procedure: [
    { step: 'question', between: ['x'] },
    {
      step: 'vote',
      event: {
        votes: [
          { person: 'a/bo', party: null },
          { person: 'a/cilla', party: 'bp' },
        ],
      },
    },
  ],
  topics: ['lek'],
};

describe('the schema at a path', () => {
  test('is found through optional values, unknown-able values, lists and steps of the procedure', () => {
    const at = schemaAt(decision, data, ['procedure', 1, 'event', 'votes', 0, 'party']);
    expect(at && unwrap(at).meta).toMatchObject({ title: 'Parti', reference: 'partier' });
  });

  test('is that of the step at hand: a question has no vote event', () => {
    expect(schemaAt(decision, data, ['procedure', 0, 'event'])).toBeUndefined();
    expect(schemaAt(decision, data, ['procedure', 0, 'purpose'])).toBeDefined();
  });

  test.each([
    ['a field that does not exist', ['nothing']],
    ['an element of what is no list', ['title', 0]],
    ['a field of a step that does not exist', ['procedure', 7, 'event']],
  ])('is undefined for %s', (_what, path) => {
    expect(schemaAt(decision, data, path)).toBeUndefined();
  });

  test('of no path is the schema itself', () => {
    expect(schemaAt(decision, data, [])).toBe(decision);
  });
});

describe('unwrapping', () => {
  test('tells whether a value may be unknown', () => {
    const { paragraph, title, draft } = decision.shape;
    expect(unwrap(paragraph).mayBeUnknown).toBe(true);
    expect(unwrap(title).mayBeUnknown).toBe(false);
    expect(unwrap(draft).mayBeUnknown).toBe(false);
  });

  test('keeps the label that stands outermost', () => {
    expect(unwrap(decision.shape.topics).meta.title).toBe('Ämnen');
  });
});

describe('the fields of a group', () => {
  test('are those of the schema, or of the step at hand', () => {
    expect(Object.keys(fieldsOf(collections.amnen.schema, {}))).toEqual(['name', 'explanation', 'synonyms']);
    const step = schemaAt(decision, data, ['procedure', 0]);
    expect(step && Object.keys(fieldsOf(step, { step: 'main-proposal' }))).toEqual([
      'step',
      'proposal',
      'text',
    ]);
  });

  test('are none where the step is unknown or the value is no group', () => {
    const step = schemaAt(decision, data, ['procedure', 0]);
    expect(step && fieldsOf(step, { step: 'votering' })).toEqual({});
    expect(step && fieldsOf(step, null)).toEqual({});
    expect(fieldsOf(decision.shape.title, 'x')).toEqual({});
  });
});

describe('labels', () => {
  test('name the way to a field in Swedish, with places counted from 1', () => {
    expect(labelAt(decision, data, ['procedure', 1, 'event', 'votes', 1, 'party'])).toBe(
      'Beslutsgång 2, Omröstning, Röster 2, Parti',
    );
  });

  test('fall back on the name as written', () => {
    expect(labelAt(decision, data, ['procedure', 0, 'diarium'])).toBe('Beslutsgång 1, diarium');
  });
});

describe('references', () => {
  test('are found wherever they are, with their targets and paths', () => {
    expect(referencesIn(decision, data).map(({ target, id, path }) => [target, id, path.join('.')])).toEqual([
      ['sammantraden', 'a/b/odaterat', 'meeting'],
      ['personer', 'a/anna', 'proposals.0.by.0.person'],
      ['partier', 'ap', 'proposals.0.by.0.party'],
      ['personer', 'a/bo', 'procedure.1.event.votes.0.person'],
      ['personer', 'a/cilla', 'procedure.1.event.votes.1.person'],
      ['partier', 'bp', 'procedure.1.event.votes.1.party'],
      ['amnen', 'lek', 'topics.0'],
    ]);
  });

  test('are not what is unknown, null or missing', () => {
    expect(referencesIn(decision, { procedure: 'unknown', draft: null })).toEqual([]);
    expect(referencesIn(collections.underlag.schema, { proposedDecision: { decided: 'unknown' } })).toEqual(
      [],
    );
  });
});
