import { describe, expect, test } from 'vitest';
import { entry, listedVote, register } from '../fixture.ts';
import type { DecisionActs } from './person-acts.ts';
import { personView } from './person.ts';

const day = 'exempelby/kommunstyrelsen/2024-01-02';
const names = ['a', 'b', 'c', 'd', 'e'];
const persons = names.map((id) =>
  entry('personer', `exempelby/${id}`, { name: id === 'e' ? 'A' : id.toUpperCase() }),
);
const partier = [
  entry('partier', 'pp'),
  entry('partier', 'qq', { name: 'Andra påhittet', codes: [{ code: 'QQ' }] }),
];

const decision = (votes: string, data: object = {}, event: object = {}) =>
  entry('beslut', `${day}/1`, {
    procedure: [listedVote(votes, { noMeans: 'unknown', ...event })],
    ...data,
  });
const view = (person: string, ...decisions: ReturnType<typeof decision>[]) => {
  const example = register({ personer: persons, partier, beslut: decisions });
  return personView(example, example.get('personer', `exempelby/${person}`));
};

describe('a member’s votes', () => {
  test('say what the position meant, and where the source does not say it', () => {
    const votes = 'a:pp:yes b:pp:no c:pp:abstain';
    const shown = names.slice(0, 3).map((person) => view(person, decision(votes)).votes[0]);
    expect(shown.map((vote) => [vote?.position, vote?.meaning?.stated ?? vote?.meaning?.text])).toEqual([
      ['Ja', 'Den byggs.'],
      ['Nej', false],
      ['Avstår', undefined],
    ]);
  });

  test('with an unknown position say that it is not stated, and nothing of what it meant', () => {
    const [vote] = view('a', decision('a:pp:unknown b:pp:yes c:pp:yes d:pp:yes')).votes;
    expect([vote?.position, vote?.meaning, vote?.differs]).toEqual(['Framgår inte', undefined, undefined]);
  });

  test('have the party of that day, whatever the membership says', () => {
    const [vote] = view('a', decision('a:qq:yes')).votes;
    expect([vote?.party.code, vote?.party.href]).toEqual(['QQ', '/exempelby/partier/qq/']);
  });

  test('are joined by id: a namesake has none of them', () => {
    expect(view('e', decision('a:pp:yes')).votes).toEqual([]);
    const both = decision('a:pp:yes e:pp:no');
    expect(view('a', both).votes.map(({ position }) => position)).toEqual(['Ja']);
    expect(view('e', both).votes.map(({ position }) => position)).toEqual(['Nej']);
  });

  test('show a casting vote to the one in the chair, where the source states it', () => {
    const event = { chair: 'exempelby/a', castingVote: 'yes', rule: 'casting-vote' };
    expect(view('a', decision('a:pp:yes b:pp:no', {}, event)).votes[0]?.castingVote).toBe('Utslagsröst: ja');
    expect(view('b', decision('a:pp:yes b:pp:no', {}, event)).votes[0]?.castingVote).toBeUndefined();
  });
});

describe('a vote that differs from most of the party', () => {
  test('is marked with the party’s figures', () => {
    const { votes, differsRule } = view('a', decision('a:pp:no b:pp:yes c:pp:yes d:pp:absent'));
    expect(votes[0]?.differs?.figures).toBe('PP: 2 ja, 1 nej, 1 frånvarande');
    expect(votes[0]?.differs?.href).toBe('/exempelby/kommunstyrelsen/2024-01-02/1/votering-1/#pp');
    expect(differsRule).toContain('minst 3');
  });

  test.each([
    ['of two', 'a:pp:no b:pp:yes'],
    ['whose positions are too little known', 'a:pp:no b:pp:yes c:pp:yes d:pp:unknown'],
    ['that divided in the middle', 'a:pp:no b:pp:yes c:pp:no d:pp:yes'],
    ['of members without a party', 'a:-:no b:-:yes c:-:yes'],
    ['of another party only', 'a:qq:no b:pp:yes c:pp:yes d:pp:yes'],
  ])('is not told of a group %s', (_, votes) => {
    const { votes: shown, differsRule } = view('a', decision(votes));
    expect([shown[0]?.differs, differsRule]).toEqual([undefined, undefined]);
  });
});

test('a vote is never said to differ in a list that lacks a name, or that contradicts the totals', () => {
  const votes = 'a:pp:no b:pp:yes c:pp:yes';
  const differs = (totals: object) => view('a', decision(votes, {}, { totals })).votes[0]?.differs?.figures;
  const silent = { abstain: 'unknown', absent: 'unknown' };
  expect(differs({ yes: 2, no: 1, ...silent })).toBe('PP: 2 ja, 1 nej');
  expect(differs({ yes: 2, no: 2, ...silent })).toBeUndefined();
  expect(differs({ yes: 1, no: 1, ...silent })).toBeUndefined();
  expect(differs({ yes: 2, no: 'unknown', ...silent })).toBeUndefined();
});

test('a vote is told by what it was about: the decision, and then the question', () => {
  const [vote] = view('a', decision('a:pp:yes')).votes;
  expect([vote?.title, vote?.question]).toEqual(['Cykelbana till Påhittan', 'Ska cykelbanan byggas?']);
});

describe('what else a member did', () => {
  const acts = {
    proposals: [
      {
        id: 'p',
        type: 'approve',
        by: [
          { person: 'exempelby/a', party: 'pp' },
          { person: 'exempelby/b', party: 'qq' },
        ],
        text: 'Bygg.',
      },
    ],
    reservations: [{ by: [{ person: 'exempelby/b', party: 'pp' }] }, { by: [{ party: 'pp' }] }],
    notes: [{ kind: 'statement', by: [{ person: 'exempelby/a', party: 'pp' }], text: 'Tänkvärt.' }],
    disqualified: [
      { person: 'exempelby/c', party: 'pp' },
      { person: 'exempelby/d', party: null },
    ],
  };
  const shown = (person: string) =>
    Object.fromEntries(
      Object.entries<readonly DecisionActs[]>({ ...view(person, decision('a:pp:yes', acts)).acts })
        .map(([kind, decisions]) => [
          kind,
          decisions.flatMap((item) => item.acts.map(({ label, by }) => `${label.text} | ${by}`)),
        ])
        .filter(([, decisionActs]) => decisionActs?.length),
    );

  test('stands there with all who did it', () => {
    expect(shown('a')).toEqual({
      proposals: ['Yrkande om bifall | A (PP) och B (QQ)'],
      notes: ['Särskilt yttrande | A (PP)'],
    });
  });

  test('is only their own: a group’s reservation is not its members’', () => {
    expect(shown('b')).toEqual({
      proposals: ['Yrkande om bifall | A (PP) och B (QQ)'],
      reservations: ['Reservation | B (PP)'],
    });
  });

  test('names only the one who was disqualified', () => {
    expect(shown('c')).toEqual({ disqualifications: ['Deltog inte på grund av jäv | C (PP)'] });
  });
});

describe('a member’s posts', () => {
  test('have the latest first, and last those whose time is not stated', () => {
    const post = (from: string) => ({
      body: 'exempelby/kommunstyrelsen',
      role: 'unknown',
      party: null,
      from,
      to: 'unknown',
    });
    const example = register({
      personer: [
        entry('personer', 'exempelby/a', { memberships: [post('unknown'), post('2018'), post('2022')] }),
      ],
    });
    const { memberships } = personView(example, example.get('personer', 'exempelby/a'));
    expect(memberships.map(({ span, role }) => [span.stated ?? span.text, role.stated])).toEqual([
      ['Från 2022 (slutet framgår inte av källan)', false],
      ['Från 2018 (slutet framgår inte av källan)', false],
      [false, false],
    ]);
  });
});

test('a corrected name is told on the page, and nothing where nothing was corrected', () => {
  const correction = { date: '2024-05-02', what: 'Namn', before: 'B', after: 'A', why: 'Skrivfel.' };
  const corrected = entry('personer', 'exempelby/a', { corrections: [correction] });
  const example = register({ personer: [corrected], partier });
  expect(personView(example, example.get('personer', 'exempelby/a')).corrections).toEqual([
    { anchor: 'rattelse-2024-05-02', text: '2 maj 2024: Namn. Före: B. Efter: A. Skrivfel.' },
  ]);
  expect(view('a').corrections).toEqual([]);
});
