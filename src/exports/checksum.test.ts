import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { decision as decisionSchema } from '../schema/beslut.ts';
import { canonicalJson } from './canonical.ts';
import { decisionFacts } from '../schema/facts.ts';
import { checksum, decisionChecksum, voteChecksum, voteFacts } from './checksum.ts';
import { archive, ballotOf, documentOf, voteStep } from './fixture.ts';

const votes = [ballotOf('anna', 'pp', 'yes'), ballotOf('bo', 'pp', 'yes'), ballotOf('cilla', 'qq', 'no')];
const sumOf = (...data: Parameters<typeof documentOf>) => documentOf(...data).checksum;

test('a check sum is short, and no spreadsheet takes it for a number', () => {
  expect(checksum({ a: 1 })).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}$/);
});

test('published check sums stay what they are: this one must never change', () => {
  expect(checksum({ paragraph: '89', totals: { yes: 9, no: 6 }, note: 'å' })).toBe('8111-5e24');
  expect(sumOf({ votes })).toBe('7383-27fc');
});

describe('the check sum of a vote event', () => {
  test('can be computed by anyone from the JSON file, as /data/ tells', () => {
    const file = JSON.parse(JSON.stringify(documentOf({ votes }))) as Record<string, unknown>;
    const own = canonicalJson(Object.fromEntries(voteFacts.map((name) => [name, file[name]])));
    const digits = createHash('sha256').update(own).digest('hex').slice(0, 8);
    expect(file['checksum']).toBe(`${digits.slice(0, 4)}-${digits.slice(4)}`);
  });

  test.each<[string, Parameters<typeof documentOf>]>([
    ['a total', [{ votes, totals: { yes: 2, no: 1, abstain: 1, absent: 'unknown' } }]],
    ['a total that was not stated', [{ votes, totals: { yes: 2, no: 1, abstain: 0, absent: 0 } }]],
    ['a vote', [{ votes: [...votes.slice(0, 2), ballotOf('cilla', 'qq', 'abstain')] }]],
    ['a party that day', [{ votes: [...votes.slice(0, 2), ballotOf('cilla', 'pp', 'no')] }]],
    ['the question', [{ votes, question: 'Ska gångbanan byggas?' }]],
    ['what a ja meant', [{ votes, yesMeans: 'unknown' }]],
    ['the side that won', [{ votes, result: 'no' }]],
    ['the rule', [{ votes, rule: 'unknown' }]],
    ['the casting vote', [{ votes, castingVote: 'yes' }]],
    ['the chair', [{ votes, chair: 'exempelby/anna' }]],
    ['the day', [{ votes }, {}, { date: 'unknown' }]],
    ['a difference in the source', [{ votes, discrepancy: 'Källan skriver 3 ja.' }]],
  ])('changes with %s', (_, data) => {
    expect(sumOf(...data)).not.toBe(sumOf({ votes }));
  });

  test.each<[string, Parameters<typeof documentOf>]>([
    ['the title', [{ votes }, { title: 'Ny cykelväg' }]],
    ['the summary', [{ votes }, { summary: 'En ny cykelväg.' }]],
    ['our words on the list', [{ votes, votesNote: 'Listan står i bilagan.' }]],
  ])('does not change with %s', (_, data) => {
    expect(sumOf(...data)).toBe(sumOf({ votes }));
  });

  test('does not depend on the order of the properties', () => {
    const document = documentOf({ votes });
    expect(voteChecksum(Object.fromEntries(Object.entries(document).toReversed()) as typeof document)).toBe(
      document.checksum,
    );
  });
});

describe('the check sum of a decision', () => {
  const sum = (decision: object = {}, steps = [voteStep({ votes })], meeting = {}) => {
    const register = archive(steps, { ...decision }, meeting);
    const [own] = register.archive.beslut;
    if (!own) throw new Error('no decision');
    return decisionChecksum(register, own);
  };

  test.each<[string, object]>([
    ['a clause', { clauses: [{ text: 'Gångbanan byggs.' }] }],
    ['the outcome', { outcome: 'rejected' }],
    ['a reservation', { reservations: [{ by: [{ party: 'qq' }] }] }],
    ['a matter number', { matters: ['KS 1'] }],
  ])('changes with %s', (_, decision) => expect(sum(decision)).not.toBe(sum()));

  test('changes with a vote in it', () => expect(sum({}, [voteStep()])).not.toBe(sum()));
  test('changes with the day', () => expect(sum({}, undefined, { date: 'unknown' })).not.toBe(sum()));

  test.each<[string, object]>([
    ['the summary', { summary: 'En ny cykelväg.' }],
    ['the place among other decisions', { order: 2 }],
    ['an empty list', { proposals: [] }],
  ])('does not change with %s', (_, decision) => expect(sum(decision)).toBe(sum()));

  test('covers each field or leaves it out on purpose', () => {
    const fields = [...decisionFacts.covered, ...decisionFacts.notCovered];
    expect(fields.toSorted()).toEqual(Object.keys(decisionSchema.shape).toSorted());
  });
});
