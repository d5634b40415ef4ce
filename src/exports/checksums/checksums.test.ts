import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { decision as decisionSchema } from '../../schema/beslut.ts';
import { correctable } from '../../schema/facts.ts';
import { definitionOf, unwrap } from '../../schema/walk.ts';
import { canonicalJson } from '../../domain/canonical-json.ts';
import { ballotOf, ballots, voteStep } from '../../register/fixture.ts';
import { buildRegister } from '../../register/build-register.ts';
import type { Archive, Entry, EntryData } from '../../schema/collections.ts';
import { archive, documentOf, SITE } from '../fixture.ts';
import { voteDocumentOf } from '../vote/document.ts';
import { decisionChecksums, versions, voteChecksums } from './index.ts';
import * as version1 from './version-1.ts';
import * as version2 from './version-2.ts';
import * as version3 from './version-3.ts';

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
    expect.stringMatching(/^3:[0-9a-f]{4}-[0-9a-f]{4}$/),
    expect.stringMatching(/^2:[0-9a-f]{4}-[0-9a-f]{4}$/),
    expect.stringMatching(/^[0-9a-f]{4}-[0-9a-f]{4}$/),
  ]);
});

test('published check sums stay what they are: these must never change', () => {
  expect(sumsOf({ votes })).toEqual(['3:6075-f495', '2:b352-aeb4', '7383-27fc']);
  expect(decisionSums()).toEqual(['3:489c-e193', '2:6dda-08c2', '6dda-08c2']);
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
    expect(`2:${digits(Object.fromEntries(facts))}`).toBe((file['checksums'] as string[])[1]);
  });

  test('can be computed by anyone from the JSON file, as /data/ tells of version 3', () => {
    const file = documentOf({ votes: [...votes.toReversed(), ballotOf('dan', null, 'no')] });
    const isStated = (fact: unknown) => fact !== null && String(fact) !== '';
    const { name, parent } = file.organization;
    const groups = file.groups.map(({ id, name, abbreviation }) => ({ id, name, abbreviation }));
    const only = {
      ...file,
      organization: { name, parent: { name: parent.name } },
      groups: groups
        .filter(({ id }) => id !== null)
        .toSorted((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
      votes: file.votes.toSorted((a, b) => (a.voter_id < b.voter_id ? -1 : 1)),
    };
    const stated = JSON.parse(
      JSON.stringify(only, (key, fact: unknown) => (isStated(fact) && key !== 'result' ? fact : undefined)),
    ) as Json;
    const facts = version3.voteCovers.map(first).map((name) => [name, stated[name]]);
    expect(`3:${digits(Object.fromEntries(facts))}`).toBe(file.checksums[0]);
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
    expect(now.map((sum, index) => sum === before[index])).toEqual([false, false, true]);
  });

  test.each<[string, Parameters<typeof documentOf>]>([
    ['the title', [{ votes }, { title: 'Ny cykelväg' }]],
    ['the summary', [{ votes }, { summary: 'En ny cykelväg.' }]],
    ['our words on the list', [{ votes, votesNote: 'Listan står i bilagan.' }]],
  ])('does not change with %s', (_, data) => {
    expect(sumsOf(...data)).toEqual(sumsOf({ votes }));
  });

  test('since version 2 does not depend on the order in which the source lists who voted', () => {
    expect(sumsOf({ votes: votes.toReversed() }).slice(0, 2)).toEqual(sumsOf({ votes }).slice(0, 2));
  });
});

/** Changes a name somewhere in an archive, and nothing else. */
type Rename = (archive: Archive) => Partial<{ [C in keyof Archive]: object[] }>;
const renamed =
  <C extends 'partier' | 'personer' | 'organisationer'>(
    collection: C,
    change: (data: EntryData<C>, id: string) => object,
  ): Rename =>
  (made) => ({
    [collection]: (made[collection] as readonly Entry<C>[]).map((entry) => ({
      ...entry,
      data: { ...entry.data, ...change(entry.data, entry.id) },
    })),
  });
const body = (data: object) =>
  renamed('organisationer', ({ bodies }) => ({ bodies: bodies.map((each) => ({ ...each, ...data })) }));
const party = (id: string, data: object) => renamed('partier', (_data, each) => (each === id ? data : {}));

describe('all that a reader reads is in the check sums since version 3', () => {
  const decision = {
    proposals: [
      { id: 'anna', type: 'reject', by: [{ person: 'exempelby/anna', party: 'pp' }], text: 'Avslag.' },
    ],
    reservations: [{ by: [{ party: 'qq' }] }],
  };
  const sumsWith = (rename: Rename = () => ({})) => {
    const made = archive([voteStep({ votes })], decision).archive;
    const changed = buildRegister({ ...made, ...rename(made) } as Archive, Date.parse('2024-06-01T00:00Z'));
    const [entry] = changed.archive.beslut;
    if (!entry) throw new Error('no decision');
    return {
      vote: voteDocumentOf(changed, entry, 1, SITE).checksums,
      decision: decisionChecksums(changed, entry),
    };
  };
  const now = sumsWith();

  test.each<[string, Rename]>([
    [
      'the codes of two parties that are swapped',
      renamed('partier', (_data, id) => ({ codes: [{ code: id === 'pp' ? 'QQ' : 'PP' }] })),
    ],
    ['the name of a party', party('qq', { name: 'Tredje påhittet' })],
    [
      'the name of a member',
      renamed('personer', ({ name }, id) => ({ name: id.endsWith('anna') ? 'Ann' : name })),
    ],
    ['the name of the body', body({ name: 'Styrelsen' })],
    ['the name of the organisation', renamed('organisationer', () => ({ name: 'Exempelköping' }))],
  ])('%s', (_what, rename) => {
    const then = sumsWith(rename);
    expect(then.vote[0]).not.toBe(now.vote[0]);
    expect(then.decision[0]).not.toBe(now.decision[0]);
    expect(then.decision.slice(1)).toEqual(now.decision.slice(1));
  });

  test.each<[string, Rename]>([
    [
      'a party that takes another name later',
      party('qq', { name: 'Nytt', formerNames: [{ name: 'Andra påhittet', to: '2024-03' }] }),
    ],
    [
      'a party that takes another code later',
      party('qq', {
        codes: [
          { code: 'NY', from: '2024-04' },
          { code: 'QQ', to: '2024-03' },
        ],
      }),
    ],
    [
      'a body that is called something else later',
      body({ name: 'Nytt', formerNames: [{ name: 'Kommunstyrelsen', to: '2024-03' }] }),
    ],
    ['the name of a party that took no part', party('rr', { name: 'Annat' })],
    ['a colour', party('qq', { color: '#123456' })],
  ])('but not %s', (_what, rename) => {
    expect(sumsWith(rename)).toEqual(now);
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
  const taken = version3.decisionCovers.filter((place) => !ofTheMeeting.includes(place));
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
