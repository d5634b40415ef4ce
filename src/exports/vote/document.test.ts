import { describe, expect, test } from 'vitest';
import { ballotOf, ballots, voteStep } from '../../register/fixture.ts';
import { archive, documentOf, SITE } from '../fixture.ts';
import { jsonText, voteDocumentOf } from './document.ts';
import { voteDocument, voteJsonSchema } from './schema.ts';

const votes = ballots('anna:pp:yes bo:pp:unknown cilla:qq:no');
const partyCounts = (document: ReturnType<typeof documentOf>, party: string | null) =>
  Object.fromEntries(
    document.counts
      .filter((count) => count.group_id === party)
      .map(({ option, value, at_least: least }) => [option, least === undefined ? value : `≥ ${least}`]),
  );

describe('the JSON of a vote event', () => {
  test.each([
    ['with a full list', { votes: [ballotOf('anna', null, 'yes')] }],
    ['with unknown positions', { votes }],
    ['without a list', {}],
    [
      'of which nothing is stated',
      {
        totals: { yes: 'unknown', no: 'unknown', abstain: 'unknown', absent: 'unknown' },
        yesMeans: 'unknown',
        noMeans: 'unknown',
        result: 'unknown',
        rule: 'unknown',
        ballot: 'unknown',
      },
    ],
  ])('is as its schema says, %s', (_, event) => {
    expect(voteDocument.safeParse(documentOf(event)).error).toBeUndefined();
  });

  test('says null where the source says nothing, and never 0', () => {
    const { totals, counts, result, winning_side, outcome_rule, start_date, paragraph } = documentOf(
      {
        totals: { yes: 2, no: 0, abstain: 'unknown', absent: 'unknown' },
        result: 'unknown',
        rule: 'unknown',
      },
      { paragraph: 'unknown' },
      { date: 'unknown' },
    );
    expect(totals).toEqual({ yes: 2, no: 0, abstain: null, absent: null });
    expect(counts.map(({ value }) => value)).toEqual([2, 0, null, null]);
    expect([result, winning_side, outcome_rule, start_date, paragraph]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test('keeps an unknown position, and gives the party no number that it could change', () => {
    const document = documentOf({ votes });
    expect(document.votes.map(({ option }) => option)).toEqual(['yes', 'unknown', 'no']);
    expect(partyCounts(document, 'pp')).toEqual({
      yes: '≥ 1',
      no: '≥ 0',
      abstain: '≥ 0',
      absent: '≥ 0',
      'not voting': '≥ 0',
      unknown: 1,
    });
    expect(partyCounts(document, 'qq')).toMatchObject({ yes: 0, no: 1, unknown: 0 });
  });

  test('says of a list that lacks a vote that it does, and gives no party a number that the vote could change', () => {
    const totals = { yes: 3, no: 1, abstain: 0, absent: 'unknown' };
    const list = ballots('anna:pp:yes bo:pp:yes cilla:qq:no');
    const document = documentOf({ votes: list, totals });
    expect(document.knowledge).toEqual({ level: 'incomplete-list', note: null, list_lacks_at_least: 1 });
    expect(partyCounts(document, 'pp')).toMatchObject({ yes: '≥ 2', no: 0, abstain: 0 });
    expect(partyCounts(document, 'qq')).toMatchObject({ yes: '≥ 0', no: 1, abstain: 0 });
  });

  test('says how many a list has that contradicts the totals, and no number', () => {
    const totals = { yes: 0, no: 1, abstain: 0, absent: 'unknown' };
    const { counts, knowledge } = documentOf({
      votes: ballots('anna:pp:yes bo:pp:no'),
      totals,
    });
    expect(knowledge.level).toBe('contradicted-list');
    expect(counts.find((count) => count.group_id === 'pp' && count.option === 'yes')).toEqual({
      option: 'yes',
      value: null,
      group_id: 'pp',
      in_list: 1,
    });
  });

  test('says which use of the minority rule it was, and what the vote settled', () => {
    const minority = { kind: 'remit', result: 'no', rule: 'minority' };
    expect(documentOf(minority, { outcome: 'remitted' })).toMatchObject({
      outcome_rule: 'minority',
      minority_use: 'remit',
      settles: 'matter',
    });
    expect(documentOf(minority, { outcome: 'approved' })).toMatchObject({ settles: 'timing' });
    expect(documentOf({ kind: 'addition' })).toMatchObject({ minority_use: null, settles: 'part' });
  });

  test('gives no party where there is no list', () => {
    const { groups, counts, votes: none } = documentOf();
    expect([groups, none]).toEqual([[], []]);
    expect(counts.every((count) => count.group_id === undefined)).toBe(true);
  });

  test('tells members without a party from the totals of all', () => {
    const document = documentOf({
      votes: [ballotOf('anna', null, 'yes')],
      totals: { yes: 1, no: 0, abstain: 0, absent: 0 },
    });
    expect(partyCounts(document, null)).toMatchObject({ yes: 1, no: 0, absent: 0, 'not voting': '≥ 0' });
    expect(document.groups).toEqual([{ id: null, name: 'Utan parti', abbreviation: null, voters: 1 }]);
  });

  test.each([
    ['no', 'fail', { yes: 43, no: 38 }],
    ['yes', 'pass', { yes: 6, no: 6 }],
  ])('has the stated result, %s, whatever the totals', (result, popolo, totals) => {
    const event = { result, rule: 'unknown', totals: { ...totals, abstain: 'unknown', absent: 'unknown' } };
    expect(documentOf(event)).toMatchObject({ result: popolo, winning_side: result });
  });

  test('has its properties in the order of the schema, in every file', () => {
    const order = Object.keys(voteDocument.shape);
    expect(Object.keys(documentOf())).toEqual(order);
    expect(Object.keys(documentOf({ votes, chair: 'exempelby/bo' }))).toEqual(order);
  });

  test('was last changed on the latest of its dates', () => {
    const correction = { date: '2024-03-05', what: 'a', before: 'b', after: 'c', why: 'd' };
    expect(documentOf({}, { published: '2024-01-03', changed: '2024-02-04' }).updated_at).toBe('2024-02-04');
    expect(documentOf({}, { published: '2024-01-03', corrections: [correction] }).updated_at).toBe(
      '2024-03-05',
    );
    expect(documentOf({}, { published: '2024-01-03' }).updated_at).toBe('2024-01-03');
  });

  test('names those disqualified, who are no voters', () => {
    const { disqualified } = documentOf({}, { disqualified: [{ person: 'exempelby/dan', party: 'qq' }] });
    expect(disqualified).toEqual([{ person_id: 'exempelby/dan', name: 'Dan', group_id: 'qq' }]);
  });

  test('names those disqualified in its own vote and not in another of the same §', () => {
    const register = archive([voteStep(), voteStep()], {
      disqualified: [{ person: 'exempelby/dan', party: 'qq', voteEvents: [2] }],
    });
    const decision = register.get('beslut', 'exempelby/kommunstyrelsen/2024-01-02/1');
    const named = [1, 2].map((number) => voteDocumentOf(register, decision, number, SITE).disqualified);
    expect(named.map((persons) => persons.length)).toEqual([0, 1]);
  });

  test('tells the vote events of one § apart', () => {
    const register = archive([voteStep(), voteStep({ question: 'Ska den vara bred?' })]);
    const [decision] = register.archive.beslut;
    if (!decision) throw new Error('no decision');
    const second = voteDocumentOf(register, decision, 2, SITE);
    expect(second).toMatchObject({
      number: 2,
      vote_events_in_decision: 2,
      motion: { text: 'Ska den vara bred?' },
    });
    expect(second.id).toBe('https://beslut.example/exempelby/kommunstyrelsen/2024-01-02/1/votering-2/');
    expect(() => voteDocumentOf(register, decision, 3, SITE)).toThrow(RangeError);
  });

  test('is text that ends with a line', () => expect(jsonText({ a: 1 })).toBe('{\n  "a": 1\n}\n'));
});

test('the schema for programs describes every property in Swedish', () => {
  const { properties, required } = voteJsonSchema(SITE) as {
    properties: Record<string, { description?: string }>;
    required: string[];
  };
  expect(Object.entries(properties).filter(([, property]) => !property.description)).toEqual([]);
  expect(required).toEqual(Object.keys(voteDocument.shape));
});
