import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { decision as decisionSchema } from '../../schema/beslut.ts';
import { correctable } from '../../schema/facts.ts';
import { definitionOf, unwrap } from '../../schema/walk.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { ballotOf, ballots, voteStep } from '../../register/fixture.ts';
import { archive, documentOf } from '../fixture.ts';
import { decisionChecksums, versions, voteChecksums } from './index.ts';
import * as version1 from './version-1.ts';
import * as version2 from './version-2.ts';

const votes = ballots('anna:pp:yes bo:pp:yes cilla:qq:no');
const sumsOf = (...data: Parameters<typeof documentOf>) => documentOf(...data).checksums;

type Json = Record<string, unknown>;
const fileOf = (...data: Parameters<typeof documentOf>) =>
  JSON.parse(JSON.stringify(documentOf(...data))) as Json;

const decisionOf = (decision: object = {}, steps = [voteStep({ votes })], meeting = {}) => {
  const register = archive(steps, { ...decision }, meeting);
  const [entry] = register.archive.beslut;
  if (!entry) throw new Error('no decision');
  return { register, entry };
};
const decisionSums = (...data: Parameters<typeof decisionOf>) => {
  const { register, entry } = decisionOf(...data);
  return decisionChecksums(register, entry);
};

test('a check sum is short, says its version, and no spreadsheet takes it for a number', () => {
  expect(sumsOf({ votes })).toEqual([
    expect.stringMatching(/^2:[0-9a-f]{4}-[0-9a-f]{4}$/),
    expect.stringMatching(/^[0-9a-f]{4}-[0-9a-f]{4}$/),
  ]);
});

test('published check sums stay what they are: these must never change', () => {
  expect(sumsOf({ votes })).toEqual(['2:b352-aeb4', '7383-27fc']);
  expect(decisionSums()).toEqual(['2:6dda-08c2', '6dda-08c2']);
});

test('the versions stand with the latest first, each with its number', () => {
  const numbers = versions.map(({ number }) => number);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
});

test('programs that have kept the property checksum find there what they kept', () => {
  const document = documentOf({ votes });
  expect(document.checksum).toBe(document.checksums.at(-1));
});

describe('the check sum of a vote event', () => {
  const first = (name: string) => name.split(/[.[]/)[0] ?? '';
  const digits = (facts: unknown) =>
    createHash('sha256').update(canonicalJson(facts)).digest('hex').slice(0, 8).replace(/^.{4}/, '$&-');

  test('can be computed by anyone from the JSON file, as /data/ tells of version 1', () => {
    const file = fileOf({ votes });
    const facts = version1.voteCovers.map(first).map((name) => [name, file[name]]);
    expect(digits(Object.fromEntries(facts))).toBe(file['checksum']);
  });

  test('can be computed by anyone from the JSON file, as /data/ tells of version 2', () => {
    const file = fileOf({ votes: votes.toReversed() });
    const isStated = (fact: unknown) => fact !== null && String(fact) !== '';
    const withoutEmpty = JSON.parse(
      JSON.stringify(file, (name, fact: unknown) => (isStated(fact) && name !== 'result' ? fact : undefined)),
    ) as Json & { votes: { voter_id: string }[] };
    withoutEmpty.votes.sort((a, b) => (a.voter_id < b.voter_id ? -1 : 1));
    const facts = version2.voteCovers.map(first).map((name) => [name, withoutEmpty[name]]);
    expect(`2:${digits(Object.fromEntries(facts))}`).toBe((file['checksums'] as string[])[0]);
  });

  test.each<[string, Parameters<typeof documentOf>]>([
    ['a total', [{ votes, totals: { yes: 2, no: 1, abstain: 1, absent: 'unknown' } }]],
    ['a total that was not stated', [{ votes, totals: { yes: 2, no: 1, abstain: 0, absent: 0 } }]],
    ['a vote', [{ votes: [...votes.slice(0, 2), ballotOf('cilla', 'qq', 'abstain')] }]],
    ['a vote that is not known', [{ votes: [...votes.slice(0, 2), ballotOf('cilla', 'qq', 'unknown')] }]],
    ['a party that day', [{ votes: [...votes.slice(0, 2), ballotOf('cilla', 'pp', 'no')] }]],
    ['no party that day', [{ votes: [...votes.slice(0, 2), ballotOf('cilla', null, 'no')] }]],
    ['the question', [{ votes, question: 'Ska gångbanan byggas?' }]],
    ['what a ja meant', [{ votes, yesMeans: 'unknown' }]],
    ['the side that won', [{ votes, result: 'no' }]],
    ['the rule', [{ votes, rule: 'unknown' }]],
    ['the casting vote', [{ votes, castingVote: 'yes' }]],
    ['the chair', [{ votes, chair: 'exempelby/anna' }]],
    ['the day', [{ votes }, {}, { date: 'unknown' }]],
    ['a difference in the source', [{ votes, discrepancy: 'Källan skriver 3 ja.' }]],
  ])('changes in every version with %s', (_, data) => {
    const [now, before] = [sumsOf(...data), sumsOf({ votes })];
    now.forEach((sum, index) => {
      expect(sum).not.toBe(before[index]);
    });
  });

  test('changes with a conflict of interest since version 2', () => {
    const disqualified = [{ person: 'exempelby/dan', party: 'qq' }];
    const [before, now] = [sumsOf({ votes }), sumsOf({ votes }, { disqualified })];
    expect(now[0]).not.toBe(before[0]);
    expect(now[1]).toBe(before[1]);
  });

  test.each<[string, Parameters<typeof documentOf>]>([
    ['the title', [{ votes }, { title: 'Ny cykelväg' }]],
    ['the summary', [{ votes }, { summary: 'En ny cykelväg.' }]],
    ['our words on the list', [{ votes, votesNote: 'Listan står i bilagan.' }]],
  ])('does not change with %s', (_, data) => {
    expect(sumsOf(...data)).toEqual(sumsOf({ votes }));
  });

  test('in version 2 does not depend on the order in which the source lists who voted', () => {
    expect(sumsOf({ votes: votes.toReversed() })[0]).toBe(sumsOf({ votes })[0]);
  });
});

describe('the check sum of a decision', () => {
  test.each<[string, object]>([
    ['a clause', { clauses: [{ text: 'Gångbanan byggs.' }] }],
    ['the outcome', { outcome: 'rejected' }],
    ['a reservation', { reservations: [{ by: [{ party: 'qq' }] }] }],
    ['a matter number', { matters: ['KS 1'] }],
  ])('changes in every version with %s', (_, decision) => {
    const before = decisionSums();
    decisionSums(decision).forEach((sum, index) => {
      expect(sum).not.toBe(before[index]);
    });
  });

  test('changes with a vote in it', () => expect(decisionSums({}, [voteStep()])).not.toEqual(decisionSums()));
  test('changes with the day', () =>
    expect(decisionSums({}, undefined, { date: 'unknown' })).not.toEqual(decisionSums()));

  test.each<[string, object]>([
    ['the summary', { summary: 'En ny cykelväg.' }],
    ['the place among other decisions', { order: 2 }],
    ['an empty list', { proposals: [] }],
  ])('does not change with %s', (_, decision) => expect(decisionSums(decision)).toEqual(decisionSums()));
});

/** The places of a schema's values, as the forms of check sums name them: "procedure[].event.votes[].option". */
function placesOf(schema: z.core.$ZodType, prefix: string): string[] {
  const { schema: inner } = unwrap(schema);
  const { element, shape, options } = definitionOf(inner);
  if (element) return placesOf(element, `${prefix}[]`);
  const shapes = [shape, ...(options ?? []).map((option) => definitionOf(option).shape)].filter(
    (fields) => fields !== undefined,
  );
  if (shapes.length === 0) return [prefix];
  return shapes.flatMap((fields) =>
    Object.entries(fields).flatMap(([name, field]) => placesOf(field, `${prefix}.${name}`)),
  );
}

/**
 * Facts of a decision that no version of the check sum takes: what became of it later, and words that an organisation
 * chooses to show. A field that is new since the latest version is named here too, until there is another version.
 */
const inNoVersion = ['appealed', 'assignments[].openAsOf', 'clauses[].asInMinutes'];

test('the latest version takes every fact of a decision, at any depth, or leaves it out on purpose', () => {
  const { fixed, grows } = correctable.beslut;
  const facts = [...fixed, ...grows].flatMap((name) => placesOf(decisionSchema.shape[name], name));
  const ofTheMeeting = ['body', 'date', 'furtherDays[]'];
  const taken = version2.decisionCovers.filter((place) => !ofTheMeeting.includes(place));
  expect([...taken, ...inNoVersion].toSorted()).toEqual([...new Set(facts)].toSorted());
});

/** The same facts in another form: with new properties, in another order, and with what is not stated written otherwise. */
function inAnotherForm(fact: unknown, changes: { readonly add: boolean; readonly empty: boolean }): unknown {
  if (Array.isArray(fact)) return fact.map((member) => inAnotherForm(member, changes));
  if (fact === null || typeof fact !== 'object') return fact;
  const members = Object.entries(fact)
    .filter(
      ([, inner]) => !changes.empty || (inner !== null && !(Array.isArray(inner) && inner.length === 0)),
    )
    .map(([name, inner]) => [name, inAnotherForm(inner, changes)]);
  const added = changes.add
    ? [
        ['aNewField', 'Något'],
        ['aNewList', [{ text: 'Något' }]],
      ]
    : [];
  return Object.fromEntries([...added, ...members.toReversed()]);
}

describe('a change of form changes no check sum, of any version', () => {
  const forms = fc.record({ add: fc.boolean(), empty: fc.boolean() });
  const options = fc.constantFrom('yes', 'no', 'abstain', 'absent', 'unknown');
  const unknownOr = <T>(values: fc.Arbitrary<T>) => fc.oneof(fc.constant('unknown'), values);
  const events = fc.record({
    votes: fc
      .tuple(options, options, fc.constantFrom('pp', null))
      .map(([a, b, party]) => [ballotOf('bo', party, a), ballotOf('anna', 'pp', b, 'unknown')]),
    totals: fc.record({
      yes: unknownOr(fc.nat(9)),
      no: unknownOr(fc.nat(9)),
      abstain: unknownOr(fc.nat(9)),
      absent: unknownOr(fc.nat(9)),
    }),
    yesMeans: unknownOr(fc.constant('Den byggs.')),
  });

  test('of a vote’s JSON', () => {
    fc.assert(
      fc.property(events, forms, (event, changes) => {
        const file = fileOf(event);
        expect(voteChecksums(inAnotherForm(file, changes) as Json)).toEqual(file['checksums']);
      }),
    );
  });

  test('of a decision’s fields', () => {
    const decision = {
      proposals: [{ id: 'anna', type: 'reject', by: [{ person: 'exempelby/anna' }], text: 'Avslag.' }],
      reservations: [{ by: [{ party: 'qq' }] }],
      draft: { by: 'unknown', text: 'Banan byggs.' },
      assignments: [{ id: 'a', addressee: 'Regiondirektören', task: 'Bygg.', due: 'unknown' }],
      budgetEffects: [
        {
          amount: 1,
          bound: 'exactly',
          kind: 'allocation',
          period: 'unknown',
          recurrence: 'once',
          purpose: 'Asfalt.',
        },
      ],
    };
    fc.assert(
      fc.property(events, forms, (event, changes) => {
        const steps = [
          { step: 'question', purpose: 'decide', between: ['anna'], found: 'unknown' },
          { step: 'vote-request' },
          voteStep(event),
        ];
        const { register, entry } = decisionOf(decision, steps);
        const data = inAnotherForm(entry.data, changes) as typeof entry.data;
        expect(decisionChecksums(register, { ...entry, data })).toEqual(decisionChecksums(register, entry));
      }),
    );
  });
});
