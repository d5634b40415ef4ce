import { describe, expect, test } from 'vitest';
import { golden as goldenShape } from '../../import/golden/golden.ts';
import { parseReading } from './reading.ts';
import { score } from './score.ts';

/** Exempelby is fictional, and so is everybody in it. */
const facts = {
  file: 'exempelby.txt',
  body: 'Kommunstyrelsen',
  date: '2031-03-04',
  decisions: [
    {
      paragraph: '7',
      line: 1,
      registryNumbers: ['KS/2031:12'],
      title: 'Ny bro över Lillån',
      clauses: [
        'Bron byggs.',
        { whole: 'Två nämnder får pengar: a. den ena b. den andra', parts: ['den ena', 'den andra'] },
      ],
      outcome: ['approved', 'assigned'],
      proposals: [
        { by: [{ name: 'Ada Ek', party: 'S' }] },
        { by: [{ name: 'Bo Al', party: 'M' }], optional: true },
      ],
      voteEvents: [
        event({
          line: 20,
          yes: 2,
          no: 1,
          votes: [
            ['Ada Ek', 'yes'],
            ['Bo Al', 'no'],
            ['Cia Asp', 'yes'],
          ],
        }),
        event({
          line: 30,
          yes: 1,
          no: 2,
          votes: [
            ['Ada Ek', 'no'],
            ['Bo Al', 'yes'],
            ['Cia Asp', 'no'],
          ],
        }),
      ],
      reservations: [
        {
          by: [
            { name: 'Bo Al', party: 'M' },
            { name: null, party: 'V' },
          ],
        },
      ],
      disqualified: [{ name: 'Dan Lind', party: 'C' }],
      references: [{ body: null, date: '2030-12-01', paragraph: '5' }],
    },
    { paragraph: '8', line: 40, title: 'Anmälan', clauses: ['Antecknas.'], outcome: 'noted' },
  ],
};

function event({
  line,
  yes,
  no,
  votes,
}: {
  line: number;
  yes: number;
  no: number;
  votes: [string, string][];
}) {
  return {
    line,
    yesMeans: 'bifall till förslaget',
    noMeans: 'avslag på förslaget',
    yes,
    no,
    abstain: null,
    absent: null,
    result: null,
    votes: votes.map(([name, option]) => [name, 'S', null, option]),
  };
}

type Change = (reading: ReturnType<typeof asRead>) => void;
/** What an importer without faults would print. */
const asRead = () => ({
  body: facts.body as string | null,
  date: facts.date as string | null,
  decisions: facts.decisions.map((own) => ({
    paragraph: own.paragraph as string | null,
    registryNumbers: [...(own.registryNumbers ?? [])],
    title: own.title,
    clauses: own.clauses.map((clause) => (typeof clause === 'string' ? clause : clause.whole)),
    proposedClauses: [] as string[],
    outcome: Array.isArray(own.outcome) ? own.outcome[0] : own.outcome,
    proposals: (own.proposals ?? []).filter(({ optional }) => !optional),
    voteEvents: (own.voteEvents ?? []).map((one) => ({
      ...one,
      abstain: null as number | null,
      votes: one.votes.map(([name, party, role, option]) => ({ name, party, role, option })),
    })),
    reservations: structuredClone(own.reservations ?? []),
    disqualified: structuredClone(own.disqualified ?? []),
    references: [...(own.references ?? [])],
  })),
});

function scored(change: Change = () => undefined) {
  const read = asRead();
  change(read);
  return score(goldenShape.parse(facts), parseReading(JSON.stringify([read])));
}
const count = (field: keyof ReturnType<typeof scored>['counts'], change?: Change) => {
  const { expected, found, right } = scored(change).counts[field];
  return [expected, found, right];
};

test('a reading without faults has no differences, and everything that is found is right', () => {
  const { counts, disagreements, wrongPositions } = scored();
  expect(disagreements).toEqual([]);
  expect(wrongPositions).toEqual([]);
  for (const one of Object.values(counts))
    expect(one).toEqual({ expected: one.found, found: one.found, right: one.found });
  expect(counts.vote.right).toBe(6);
  expect(counts.total.right).toBe(4);
});

describe('both ways: what is missing lowers recall, what is too much lowers precision', () => {
  test.each<[string, Parameters<typeof count>[0], Change, number[]]>([
    ['a § that is not found', 'paragraph', (read) => read.decisions.pop(), [2, 1, 1]],
    ['a § that is read twice', 'paragraph', (read) => read.decisions.push(read.decisions[1]!), [2, 3, 2]],
    ['a date that is not stated', 'date', (read) => (read.date = null), [1, 0, 0]],
    ['a wrong date', 'date', (read) => (read.date = '2031-03-05'), [1, 1, 0]],
    [
      'a missing total',
      'total',
      (read) => ((read.decisions[0]!.voteEvents[0] as { yes: unknown }).yes = null),
      [4, 3, 3],
    ],
    [
      'a total that the source does not print',
      'total',
      (read) => (read.decisions[0]!.voteEvents[0]!.abstain = 0),
      [4, 5, 4],
    ],
    ['a missing clause', 'clause', (read) => read.decisions[0]!.clauses.shift(), [3, 2, 2]],
    ['text that is no clause', 'clause', (read) => read.decisions[1]!.clauses.push('Handlingar'), [3, 4, 3]],
    [
      'a proposed clause taken for a decided one',
      'proposedClause',
      (read) => read.decisions[1]!.proposedClauses.push('X'),
      [0, 1, 0],
    ],
    ['a missing mover', 'mover', (read) => read.decisions[0]!.proposals.pop(), [1, 0, 0]],
    [
      'a registry number from a sentence',
      'registryNumber',
      (read) => read.decisions[1]!.registryNumbers.push('1/1'),
      [1, 2, 1],
    ],
    [
      'one of two who reserved themselves',
      'reservation',
      (read) => read.decisions[0]!.reservations[0]!.by.pop(),
      [2, 1, 1],
    ],
    [
      'a party that is not the person’s',
      'disqualified',
      (read) => (read.decisions[0]!.disqualified[0]!.party = 'M'),
      [1, 1, 0],
    ],
  ])('%s', (_, field, change, expected) => {
    expect(count(field, change)).toEqual(expected);
  });
});

describe('the golden reading accepts', () => {
  test('a clause in its parts', () => {
    const change: Change = (read) => read.decisions[0]!.clauses.splice(1, 1, 'a. Den ena', 'b. Den andra');
    expect(count('clause', change)).toEqual([3, 3, 3]);
    expect(count('clauseOrder', change)).toEqual([1, 1, 1]);
  });
  test('no clause of which only a part was found', () => {
    expect(count('clause', (read) => read.decisions[0]!.clauses.splice(1, 1, 'Den ena'))).toEqual([3, 3, 2]);
  });
  test('an optional mover, there or not', () => {
    const optional = { by: [{ name: 'Bo Al', party: 'M' }] };
    expect(count('mover', (read) => read.decisions[0]!.proposals.push(optional))).toEqual([1, 1, 1]);
  });
  test('either of two outcomes', () => {
    expect(count('outcome', (read) => (read.decisions[0]!.outcome = 'assigned'))).toEqual([2, 2, 2]);
  });
  test('"för bifall" for "bifall"', () => {
    const events = (read: ReturnType<typeof asRead>) => read.decisions[0]!.voteEvents;
    expect(count('meaning', (read) => (events(read)[0]!.yesMeans = 'För bifall till förslaget.'))).toEqual([
      4, 4, 4,
    ]);
  });
});

describe('positions', () => {
  const votes = (read: ReturnType<typeof asRead>) => read.decisions[0]!.voteEvents[0]!.votes;

  test('a wrong one is listed by name, with the line of the vote', () => {
    const { wrongPositions } = scored((read) => (votes(read)[0]!.option = 'no'));
    expect(wrongPositions).toEqual([
      expect.objectContaining({
        paragraph: '7',
        line: 20,
        expected: 'Ada Ek (S): ja',
        found: 'Ada Ek (S): nej',
      }),
    ]);
  });
  test('an unknown one is missing, never wrong', () => {
    const change: Change = (read) => (votes(read)[0]!.option = 'unknown');
    expect(scored(change).wrongPositions).toEqual([]);
    expect(count('vote', change)).toEqual([6, 5, 5]);
  });
  test('a voter who is not in the source is a wrong one', () => {
    const change: Change = (read) => votes(read).push({ ...votes(read)[0]!, name: 'Eva Ny' });
    expect(scored(change).wrongPositions.map(({ found }) => found)).toEqual(['Eva Ny (S): ja']);
  });
  test('a position where the columns were lost is a wrong one', () => {
    const lost = structuredClone(facts);
    lost.decisions[0]!.voteEvents![0]!.votes[0]![3] = 'unknown';
    const { wrongPositions } = score(goldenShape.parse(lost), parseReading(JSON.stringify([asRead()])));
    expect(wrongPositions.map(({ expected }) => expected)).toEqual(['Ada Ek (S): framgår inte']);
  });
});

describe('votes have an order', () => {
  test('two that have changed places are not the same two', () => {
    const { counts, wrongPositions } = scored((read) => read.decisions[0]!.voteEvents.reverse());
    expect(counts.total.right).toBeLessThan(counts.total.expected);
    expect(wrongPositions.length).toBeGreaterThan(0);
  });
  test('one that is missing does not make the others wrong', () => {
    const change: Change = (read) => read.decisions[0]!.voteEvents.shift();
    expect(count('voteEvent', change)).toEqual([2, 1, 1]);
    expect(count('vote', change)).toEqual([6, 3, 3]);
    expect(scored(change).wrongPositions).toEqual([]);
  });
  test('an invented one gives nobody a vote that goes unnoticed', () => {
    const change: Change = (read) => read.decisions[1]!.voteEvents.push(read.decisions[0]!.voteEvents[0]!);
    expect(count('voteEvent', change)).toEqual([2, 3, 2]);
    expect(scored(change).wrongPositions).toHaveLength(3);
  });
});

test('clauses in another order than the source’s are found, and said', () => {
  const change: Change = (read) => read.decisions[0]!.clauses.reverse();
  expect(count('clause', change)).toEqual([3, 3, 3]);
  expect(count('clauseOrder', change)).toEqual([1, 1, 0]);
});

test('a reading of another shape is not scored, and the reason is told', () => {
  expect(() => parseReading('[{"decisions": [{"clauses": "Bron byggs."}]}]')).toThrow(
    /decisions\[0\]\.clauses/,
  );
  expect(() => parseReading('[]')).toThrow();
});
