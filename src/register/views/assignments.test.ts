import { describe, expect, test } from 'vitest';
import { entry, register, type Data } from '../fixture.ts';
import { assignmentPage } from './assignment-page.ts';
import { assignmentsView } from './assignments.ts';

const ID = 'exempelby/kommunstyrelsen/2024-01-02/1';
const FULLMAKTIGE = 'exempelby/kommunfullmaktige';
const task = (id: string, due: string, more: Data = {}): Data => ({
  id,
  title: `Uppdraget ${id}`,
  clauses: [1],
  addressee: 'Direktören',
  task: 'Göra en plan.',
  due,
  ...more,
});

function archive(assignments: Data[], decision: Data = {}, today = '2024-06-01', report?: Data) {
  return register(
    {
      beslut: [entry('beslut', ID, { assignments, ...decision })],
      underlag: report ? [entry('underlag', 'exempelby/rapport', { references: [report] })] : [],
    },
    today,
  );
}
const page = (own: ReturnType<typeof archive>) => assignmentPage(own, own.assignments[0]!);

describe('the register of assignments', () => {
  test('is by due date, with what has none last and said so, and what is only proposed after that', () => {
    const view = assignmentsView(
      archive(
        [
          task('utan', 'unknown'),
          task('forslag', '2024-01', { clauses: [2] }),
          task('kvartal', '2025-Q1'),
          task('manad', '2024-03'),
          task('dag', '2024-03-05'),
        ],
        { clauses: [{ text: 'Gör det.' }, { text: 'Föreslår.', proposesTo: FULLMAKTIGE }] },
      ),
    );
    expect(
      view.groups.map(({ heading, assignments }) => [heading, ...assignments.map((own) => own.title)]),
    ).toEqual([
      ['Senast 2024', 'Uppdraget dag', 'Uppdraget manad'],
      ['Senast 2025', 'Uppdraget kvartal'],
      ['Utan slutdatum', 'Uppdraget utan'],
      ['Föreslagna', 'Uppdraget forslag'],
    ]);
    expect(view.groups[2]?.note).toContain('Källan säger inte');
    expect(view.count).toBe('4 uppdrag och ett föreslaget');
    expect(view.asOf.text).toBe('1 juni 2024');
  });

  test('counts each once, and what has no due date as open', () => {
    const { states } = assignmentsView(
      archive([task('a', 'unknown'), task('b', '2024-03'), task('c', '2025')]),
    );
    expect(states.map(({ count, state }) => [count, state.text, state.href])).toEqual([
      [1, 'Tiden har gått ut', '/uppdrag/?lage=tiden-ute'],
      [2, 'Öppet', '/uppdrag/?lage=oppet'],
      [0, 'Återrapporterat', undefined],
      [0, 'Föreslaget', undefined],
    ]);
  });

  test('tells of a report whose assignment was given outside the archive, without a page for it', () => {
    const view = assignmentsView(
      archive([], {
        references: [
          {
            relation: 'reports-back',
            elsewhere: { body: FULLMAKTIGE, date: '2022-06-09', paragraph: '32' },
            text: 'Planen är klar.',
          },
        ],
      }),
    );
    expect(view.otherReports).toMatchObject([
      { text: 'Planen är klar.', givenBy: 'Kommunfullmäktige 9 juni 2022 §\u00a032' },
    ]);
    expect(view.groups).toEqual([]);
  });
});

describe('what is said of an assignment', () => {
  test('is that its time has passed and that the archive has no report, with the precision of the source', () => {
    expect(page(archive([task('plan', '2024-03')])).stateText).toBe(
      'Tiden gick ut i mars 2024. Ingen återrapportering finns i arkivet.',
    );
    expect(page(archive([task('plan', '2024-Q1')])).stateText).toBe(
      'Tiden gick ut under första kvartalet 2024. Ingen återrapportering finns i arkivet.',
    );
  });

  test('is in the words of the source where it gives the time in words', () => {
    const stated = { dueStated: 'till den första kompletteringsbudgeten' };
    expect(page(archive([task('plan', '2023', stated)])).stateText).toBe(
      'Tiden, till den första kompletteringsbudgeten, gick ut under 2023. Ingen återrapportering finns i arkivet.',
    );
    expect(page(archive([task('plan', 'unknown', stated)])).stateText).toBe(
      'Källan anger tiden i ord, inte som ett datum: till den första kompletteringsbudgeten. Ingen återrapportering finns i arkivet.',
    );
  });

  test('is never that its time has passed while a part of the due period is left', () => {
    const own = page(archive([task('plan', '2024-Q2')]));
    expect(own.state).toBe('open');
    expect(own.stateText).toBe(
      'Ska vara klart senast andra kvartalet 2024. Ingen återrapportering finns i arkivet.',
    );
  });

  test('is with what it was reported back, and when', () => {
    const own = page(
      archive([task('plan', '2024-03')], {}, '2024-06-01', {
        relation: 'reports-back',
        decision: ID,
        assignment: 'plan',
        text: 'Planen är klar.',
      }),
    );
    expect(own.state).toBe('reported-back');
    expect(own.reports).toMatchObject([
      { target: { href: '/exempelby/underlag/rapport/' }, date: { stated: false }, text: 'Planen är klar.' },
    ]);
    expect(own.history.some(({ gap }) => gap)).toBe(false);
  });

  test('is that it is proposed and to whom, not that it was given', () => {
    const own = page(
      archive([task('plan', '2020')], { clauses: [{ text: 'Föreslår.', proposesTo: FULLMAKTIGE }] }),
    );
    expect(own.stateText).toBe(
      'Föreslaget till kommunfullmäktige, som beslutar. Ännu inget uppdrag enligt arkivet.',
    );
    expect(own.decidedBy).toBe('kommunfullmäktige');
    expect(own.history[0]?.text).toBe('Kommunstyrelsen föreslog kommunfullmäktige att ge uppdraget.');
  });

  test('runs in time: what lies ahead after today, what has passed before', () => {
    const days = (due: string) => page(archive([task('plan', due)])).history.map(({ when }) => when.text);
    expect(days('2025-01')).toEqual(['2 januari 2024', '1 juni 2024', 'januari 2025']);
    expect(days('2024-03')).toEqual(['2 januari 2024', 'mars 2024', '1 juni 2024']);
  });
});
