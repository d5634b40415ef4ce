import { describe, expect, test } from 'vitest';
import { entry, register, voteStep, type Data } from '../fixture.ts';
import { decisionView } from './decision.ts';
import { decisionDescription } from './decision/description.ts';
import { decisionItem } from './decision/list-item.ts';

const ID = 'exempelby/kommunstyrelsen/2024-01-02/1';
const FULLMAKTIGE = 'exempelby/kommunfullmaktige';

const show = (data: Data, today?: string) => {
  const decision = entry('beslut', ID, data);
  return decisionView(register({ beslut: [decision] }, today), decision);
};

describe('a decision', () => {
  test('that decides says so', () => {
    const { kind, status, meaning } = show({});
    expect([kind, status]).toEqual(['decides', 'Beslut: bifall']);
    expect(meaning.means).toContain('Bifall betyder ja');
  });

  test('that only proposes names the body that decides, and is never called a decision', () => {
    const view = show({ outcome: 'rejected', clauses: [{ text: 'Avslå.', proposesTo: FULLMAKTIGE }] });
    expect(view.status).toBe('Föreslår kommunfullmäktige: avslag');
    expect(view.meaning.means).toContain('Inget är avgjort i sak, så vitt arkivet vet');
    expect(view.meaning.next).toContain('Den som avgör är kommunfullmäktige');
    expect(view.kindText).not.toMatch(/^Beslut/);
  });

  test('that does both marks the clause that is a proposal', () => {
    const view = show({ clauses: [{ text: 'Ge uppdrag.' }, { text: 'Utöka.', proposesTo: FULLMAKTIGE }] });
    expect(view.kind).toBe('both');
    expect(view.clauses.map(({ proposesTo }) => proposesTo)).toEqual([undefined, 'kommunfullmäktige']);
  });

  test('settled without a count has no votes and says that it was acclamation', () => {
    const view = show({
      proposals: [
        { id: 'nej', type: 'reject', by: [{ person: 'exempelby/anna', party: 'pp' }], text: 'Avslag.' },
      ],
      procedure: [{ step: 'question', purpose: 'decide', between: ['liggande', 'nej'], found: 'liggande' }],
    });
    expect(view.mannerText.text).toBe('Acklamation');
    expect(view.votes).toEqual([]);
    expect(view.steps?.[0]?.found).toBe('Ordföranden fann: det liggande förslaget.');
  });

  test('whose procedure is unknown does not call it acclamation', () => {
    const view = show({});
    expect(view.mannerText.stated).toBe(false);
    expect(view.steps).toBeUndefined();
  });

  const anna = { person: 'exempelby/anna', party: 'pp' };
  test.each([
    ['nej', [anna], { text: 'sitt yrkande', href: '#yrkande-nej' }],
    ['nej', [anna, { party: 'pp' }], { text: 'yrkandet från Anna Påhittad (PP)', href: '#yrkande-nej' }],
    ['liggande', [anna], { text: 'det liggande förslaget' }],
    [undefined, [anna], undefined],
  ])('with a reservation in favour of %s says so only where the source does', (inFavourOf, by, expected) => {
    const { reservations } = show({
      proposals: [{ id: 'nej', type: 'reject', by: [anna], text: 'Avslag.' }],
      reservations: [{ by, ...(inFavourOf ? { inFavourOf } : {}) }],
    });
    expect(reservations[0]?.favours).toEqual(expected);
  });

  test('counts one vote as one', () => {
    const totals = { yes: 9, no: 1, abstain: 'unknown', absent: 'unknown' };
    const { steps } = show({ procedure: [voteStep({ totals })] });
    expect(steps?.[0]?.contenders?.map(({ verdict }) => verdict)).toEqual(['9 röster, vann', '1 röst']);
  });

  test('without a § in the source has none', () => {
    expect(show({ paragraph: 'unknown' }).paragraph.stated).toBe(false);
    const decision = entry('beslut', ID, { paragraph: 'unknown' });
    expect(decisionItem(register({ beslut: [decision] }), decision).paragraph).toBeUndefined();
  });

  test('shows an amount that is only proposed as proposed', () => {
    const [amount] = show({
      clauses: [{ text: 'Utöka.', proposesTo: FULLMAKTIGE }],
      budgetEffects: [
        {
          clause: 1,
          amount: 45_000_000,
          bound: 'exactly',
          kind: 'budget-increase',
          period: '2023',
          recurrence: 'unknown',
          purpose: 'Påhitt.',
        },
      ],
    }).budget;
    expect(amount?.amount).toBe('45 miljoner kronor');
    expect(amount?.kind).toBe('utökad budget, föreslås kommunfullmäktige');
  });
});

describe('an assignment', () => {
  const assignment = { id: 'plan', addressee: 'Direktören', task: 'Göra en plan.', due: '2024-Q1' };
  const state = (today: string, more: ReturnType<typeof entry<'underlag'>>[] = []) => {
    const decision = entry('beslut', ID, { assignments: [assignment] });
    return decisionView(register({ beslut: [decision], underlag: more }, today), decision).assignments[0];
  };

  test('has its date ahead until the last day of its quarter, and passed the day after', () => {
    expect(state('2024-03-31')?.state).toBe('date-ahead');
    expect(state('2024-04-01')?.state).toBe('date-passed');
    expect(state('2024-04-01')?.due.text).toBe('första kvartalet 2024');
  });

  test('is reported back once a document of the archive says so', () => {
    const report = entry('underlag', 'exempelby/rapport', {
      references: [{ relation: 'reports-back', decision: ID, assignment: 'plan', text: 'Planen är klar.' }],
    });
    expect(state('2025-01-01', [report])?.state).toBe('reported-back');
  });
});

describe('what a link to a decision says of its vote', () => {
  const event = { yesMeans: 'Bygg.', totals: { yes: 39, no: 38, abstain: 3, absent: 'unknown' } };
  const description = (summary: string, data: object = {}) => {
    const procedure = [voteStep({ ...event, ...data })];
    const decision = entry('beslut', ID, { procedure, summary });
    return decisionDescription(register({ beslut: [decision] }), decision);
  };

  test('is who won, the figures and what that meant', () => {
    expect(description('Cykelbanan byggs.')).toBe(
      'Cykelbanan byggs. Omröstning: Ja-sidan vann. 39 ja, 38 nej, 3 avstod. Frånvarande: framgår inte av källan. Ja betydde: Bygg.',
    );
  });

  test('has the figures once where the summary tells them', () => {
    const summary = 'Cykelbanan byggs, med 39 röster mot 38.';
    expect(description(summary)).toBe(`${summary} Omröstning: Ja-sidan vann. Ja betydde: Bygg.`);
    expect(description('Cykelbanan blir 39 meter. Det är 38 år sedan.')).toContain('39 ja, 38 nej');
  });

  test('says who won in the only vote on a part of the matter, and of what', () => {
    const summary = 'Ett tillägg fick nej, 68 mot 9.';
    const totals = { yes: 68, no: 9, abstain: 4, absent: 'unknown' };
    expect(description(summary, { kind: 'addition', totals, yesMeans: 'Avslag.' })).toBe(
      `${summary} Omröstning (tilläggsyrkande): Ja-sidan vann. Ja betydde: Avslag.`,
    );
  });
});

describe('the figures beside a decision in a list', () => {
  const vote = (kind: string, yes: number, no: number, data: object = {}) =>
    voteStep({ kind, totals: { yes, no, abstain: 0, absent: 'unknown' }, ...data });
  const status = (...procedure: Data[]) => statusOf({}, ...procedure);
  const statusOf = (data: Data, ...procedure: Data[]) => {
    const decision = entry('beslut', ID, { procedure, ...data });
    return decisionItem(register({ beslut: [decision] }), decision).status;
  };

  test('are those of the vote that settled it, not of a later addition', () => {
    expect(status(vote('main', 39, 38), vote('addition', 68, 9))).toBe(
      'Beslut: bifall. Omröstning 39–38–0, ja vann',
    );
  });

  test('are those of the last vote that could settle it', () => {
    expect(status(vote('remit', 50, 31), vote('main', 45, 36))).toBe(
      'Beslut: bifall. Omröstning 45–36–0, ja vann',
    );
  });

  test('never stand alone where they would say that the other side won, or that somebody is known to have', () => {
    const minority = vote('remit', 43, 38, { result: 'no', rule: 'minority' });
    expect(statusOf({ outcome: 'remitted' }, minority)).toBe(
      'Beslut: återremiss. Omröstning 43–38–0, nej vann (minoritetsåterremiss)',
    );
    expect(status(vote('main', 6, 6, { rule: 'casting-vote' }))).toBe(
      'Beslut: bifall. Omröstning 6–6–0, ja vann (ordförandens utslagsröst)',
    );
    expect(status(vote('main', 6, 7, { rule: 'unknown' }))).toMatch(
      /6–7–0, ja vann \(framgår inte varför\)$/,
    );
    expect(status(vote('main', 6, 7, { result: 'unknown' }))).toMatch(/6–7–0, utfallet framgår inte$/);
  });

  test('are not told as the matter’s where the vote was on when to settle it', () => {
    expect(status(vote('remit', 61, 20))).toBe(
      'Beslut: bifall. Omröstning (avgöra i dag eller återremittera)',
    );
  });

  test('say what they were about where no vote was on the whole', () => {
    expect(status(vote('addition', 68, 9))).toBe('Beslut: bifall. Omröstning (tilläggsyrkande)');
    expect(status(vote('addition', 68, 9), vote('addition', 50, 30))).toBe('Beslut: bifall. Omröstning');
  });
});

describe('a § that nobody has summed up', () => {
  const bare = entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/1', {
    title: 'Cykelbana till Påhittan',
    summary: undefined,
    outcome: 'approved',
    clauses: [{ asInMinutes: 'Banan anläggs.' }],
  });
  const page = decisionView(register({ beslut: [bare] }), bare);

  test('says so, where the summary and the clause would stand', () => {
    expect(page.summaryWords).toEqual([{ text: 'Sammanfattning saknas', untold: true }]);
    expect(page.clauses.map(({ words }) => words)).toEqual([
      [{ text: 'Punkten är inte återgiven här', untold: true }],
    ]);
  });

  test('has its title and outcome as any other', () => {
    expect(page).toMatchObject({ title: 'Cykelbana till Påhittan', status: 'Beslut: bifall' });
    expect(decisionItem(register({ beslut: [bare] }), bare)).toMatchObject({
      summary: 'Sammanfattning saknas',
      untold: true,
    });
  });

  test('is told in links by how it ended', () => {
    expect(decisionDescription(register({ beslut: [bare] }), bare)).toBe('Beslut: bifall.');
  });
});
