import { golden as goldenShape } from './golden/golden.ts';
import { parseReading } from './reading.ts';
import { score } from './score.ts';

/** A golden reading, and an importer's of the same document. Exempelby is fictional, and so is everybody in it. */
export const facts = {
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

export type Change = (reading: ReturnType<typeof asRead>) => void;
/** What an importer without faults would print. */
export const asRead = () => ({
  body: facts.body as string | null,
  date: facts.date as string | null,
  decisions: facts.decisions.map((decisionFacts) => ({
    paragraph: decisionFacts.paragraph as string | null,
    registryNumbers: [...(decisionFacts.registryNumbers ?? [])],
    title: decisionFacts.title,
    clauses: decisionFacts.clauses.map((clause) => (typeof clause === 'string' ? clause : clause.whole)),
    proposedClauses: [] as string[],
    outcome: Array.isArray(decisionFacts.outcome) ? decisionFacts.outcome[0] : decisionFacts.outcome,
    proposals: (decisionFacts.proposals ?? []).filter(({ optional }) => !optional),
    voteEvents: (decisionFacts.voteEvents ?? []).map((voteEvent) => ({
      ...voteEvent,
      abstain: null as number | null,
      votes: voteEvent.votes.map(([name, party, role, option]) => ({ name, party, role, option })),
    })),
    reservations: structuredClone(decisionFacts.reservations ?? []),
    disqualified: structuredClone(decisionFacts.disqualified ?? []),
    references: [...(decisionFacts.references ?? [])],
  })),
});

/** The tally of a reading that is right but for the change. */
export function scored(change: Change = () => undefined) {
  const read = asRead();
  change(read);
  return score(goldenShape.parse(facts), parseReading(JSON.stringify([read])));
}
/** How many of a field are in the golden reading, are found, and are right. */
export const count = (field: keyof ReturnType<typeof scored>['counts'], change?: Change) => {
  const { expected, found, right } = scored(change).counts[field];
  return [expected, found, right];
};
