import { describe, expect, test } from 'vitest';
import { entry, register, type Data } from '../fixture.ts';
import { calendarPlans } from '../../exports/calendar/routes.ts';
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
const page = (example: ReturnType<typeof archive>) => assignmentPage(example, example.assignments[0]!);

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
      view.groups.map(({ heading, assignments }) => [heading, ...assignments.map((item) => item.title)]),
    ).toEqual([
      ['Senast 2024', 'Uppdraget dag', 'Uppdraget manad'],
      ['Senast 2025', 'Uppdraget kvartal'],
      ['Utan slutdatum', 'Uppdraget utan'],
      ['Föreslagna', 'Uppdraget forslag'],
    ]);
    expect(view.groups[2]?.note).toContain('Källan säger inte');
    expect(view.count).toBe('4 uppdrag och ett föreslaget');
    expect(view.asOf?.text).toBe('1 juni 2024');
  });

  test('gives no counts of states, which would measure the archive and read as a verdict', () => {
    const view = assignmentsView(archive([task('a', '2024-03'), task('b', '2025')]));
    const { groups: _groups, fields: _fields, ...rest } = view;
    expect(JSON.stringify(rest)).not.toMatch(/passerat|[Öö]ppet|"count":\d/);
  });

  test('is narrowed by what is known, and an old address for what was called open finds the same', () => {
    const view = assignmentsView(
      archive([
        task('a', 'unknown'),
        task('b', '2024-03'),
        task('c', '2025'),
        task('d', '2024-04', { openAsOf: '2024-05' }),
      ]),
    );
    const codes = view.groups
      .flatMap(({ assignments }) => assignments)
      .map(({ title, facts }) => `${title}: ${facts.state}`);
    expect(codes).toEqual([
      'Uppdraget b: tiden-ute',
      'Uppdraget d: tiden-ute oppet-enligt-kallan',
      'Uppdraget c: oppet',
      'Uppdraget a: oppet utan-slutdatum',
    ]);
    expect(view.fields.find(({ name }) => name === 'lage')?.values.map(({ value }) => value)).toEqual([
      'tiden-ute',
      'oppet',
      'utan-slutdatum',
      'oppet-enligt-kallan',
    ]);
  });

  test('says its day only where a day can change it', () => {
    expect(assignmentsView(archive([task('a', '2024-03'), task('b', 'unknown')])).asOf).toBeUndefined();
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

const KS = 'exempelby/kommunstyrelsen';
/** An assignment of 2 January 2024, due in March, as of 1 June, with more meetings in the archive. */
function known(dates: string[], assignment: Data = {}, meeting: Data = {}) {
  const example = register({
    beslut: [entry('beslut', ID, { assignments: [task('plan', '2024-03', assignment)] })],
    sammantraden: [
      entry('sammantraden', `${KS}/2024-01-02`, meeting),
      ...dates.map((date) =>
        entry('sammantraden', `${KS}/${date}`, {
          date: date.replace('odaterat', 'unknown'),
          paragraphCount: 0,
        }),
      ),
    ],
  });
  return page(example).stateText;
}

describe('what is said of an assignment', () => {
  test.each([
    [[], 'Datumet har passerat. Arkivet har inget senare sammanträde med kommunstyrelsen.'],
    [
      ['2024-04-01', '2024-04-15', '2024-05-01'],
      'Datumet har passerat. Arkivet har 3 senare sammanträden med kommunstyrelsen, och ingen redovisning i dem.',
    ],
    [
      ['2024-04-01'],
      'Datumet har passerat. Arkivet har ett senare sammanträde med kommunstyrelsen, och ingen redovisning i det.',
    ],
    [
      ['2024-02-01'],
      'Datumet har passerat. Arkivet har ett senare sammanträde med kommunstyrelsen, före datumet, och ingen redovisning i det.',
    ],
    [
      ['2024-02-01', '2024-03-31'],
      'Datumet har passerat. Arkivet har 2 senare sammanträden med kommunstyrelsen, inget av dem efter datumet, och ingen redovisning i dem.',
    ],
    [
      ['2024-02-01', '2024-04-01'],
      'Datumet har passerat. Arkivet har 2 senare sammanträden med kommunstyrelsen, ett av dem efter datumet, och ingen redovisning i dem.',
    ],
    [
      ['odaterat'],
      'Datumet har passerat. Arkivet har inget senare sammanträde med kommunstyrelsen, utom kanske ett odaterat.',
    ],
    [
      ['2024-04-01', 'odaterat'],
      'Datumet har passerat. Arkivet har ett senare sammanträde med kommunstyrelsen, och ingen redovisning i det. Ett odaterat till kan vara senare.',
    ],
    [
      ['2023-12-31', '2024-06-02'],
      'Datumet har passerat. Arkivet har inget senare sammanträde med kommunstyrelsen.',
    ],
  ])('with later meetings %j is how many the archive has, and no verdict', (dates, text) => {
    expect(known(dates, { reportTo: KS })).toBe(text);
  });

  test('is of the body that it is to be reported to, where that is stated', () => {
    expect(known(['2024-04-01'], { reportTo: FULLMAKTIGE })).toBe(
      'Datumet har passerat. Arkivet har inget senare sammanträde med kommunfullmäktige.',
    );
  });

  test('counts no meeting that was called off', () => {
    const cancelled = { reason: 'unknown' };
    const example = register({
      beslut: [entry('beslut', ID, { assignments: [task('plan', '2024-03')] })],
      sammantraden: [
        entry('sammantraden', `${KS}/2024-01-02`),
        entry('sammantraden', `${KS}/2024-04-01`, { date: '2024-04-01', cancelled }),
      ],
    });
    expect(page(example).stateText).toContain('Arkivet har inget senare sammanträde');
  });

  test('is no more than that of meetings that the archive has in part', () => {
    const example = register({
      beslut: [entry('beslut', ID, { assignments: [task('plan', '2024-03', { reportTo: KS })] })],
      sammantraden: [
        entry('sammantraden', `${KS}/2024-01-02`),
        entry('sammantraden', `${KS}/2024-04-01`, { date: '2024-04-01', paragraphCount: 12 }),
      ],
    });
    expect(page(example).stateText).toContain('och ingen redovisning i det som arkivet har av det.');
  });

  test('is that nobody knows which meetings are later where the decision has no day', () => {
    expect(known(['2024-04-01'], {}, { date: 'unknown' })).toBe(
      'Datumet har passerat. Beslutets dag framgår inte av källan. Därför vet arkivet inte vilka sammanträden med kommunstyrelsen som är senare.',
    );
  });

  test('is open only where a source says so, and as of when', () => {
    expect(known([], { openAsOf: '2024-05' })).toBe(
      'Datumet har passerat. Öppet enligt källan i maj 2024. Arkivet har inget senare sammanträde med kommunstyrelsen.',
    );
    expect(known([], { openAsOf: 'unknown' })).toContain('Öppet enligt källan, som inte säger när.');
    for (const due of ['2024-03', '2025', 'unknown']) expect(known([], { due })).not.toMatch(/öppet/i);
  });

  test('has the precision of the source where the page’s own line for the date is not seen', () => {
    const { frame } = page(archive([task('plan', '2024-Q1')]));
    expect(frame.search?.status).toBe(
      'Senast under första kvartalet 2024. Datumet har passerat. Arkivet har inget senare sammanträde med kommunstyrelsen.',
    );
    expect(frame.description).toContain('Senast under första kvartalet 2024. Datumet har passerat.');
  });

  test('is in the words of the source where it gives the time in words', () => {
    const stated = { dueStated: 'till den första kompletteringsbudgeten' };
    expect(page(archive([task('plan', '2023', stated)])).stateText).toBe(
      'Senast under 2023, i källans ord till den första kompletteringsbudgeten. Datumet har passerat. Arkivet har inget senare sammanträde med kommunstyrelsen.',
    );
    expect(page(archive([task('plan', 'unknown', stated)])).stateText).toBe(
      'Tiden anges i ord: till den första kompletteringsbudgeten. Arkivet har inget senare sammanträde med kommunstyrelsen.',
    );
  });

  test('stands apart, without a verdict or an event, where the time is in words only', () => {
    const example = archive(
      [task('plan', 'unknown', { dueStated: 'till budgetunderlaget för 2026' })],
      {},
      '2030-01-01',
    );
    const [group] = assignmentsView(example).groups;
    expect([group?.heading, group?.assignments[0]?.stateWord]).toEqual(['Tid utan datum', 'Tid utan datum']);
    expect(JSON.stringify(group)).not.toMatch(/[Ii]nget slutdatum|Källan säger inte/);
    expect(calendarPlans(example).find(({ path }) => path === '/uppdrag/kalender.ics')?.events).toEqual([]);
  });

  test('is that a report is missing only where one was ordered', () => {
    expect(known(['2024-02-06'])).not.toContain('redovisning');
    expect(known(['2024-02-06'], { reportTo: KS })).toContain('ingen redovisning');
  });

  test('is first what came later in the same matter', () => {
    const elsewhere = { body: FULLMAKTIGE, date: '2024-02-20', paragraph: '7', deed: 'decided' };
    const example = archive([task('plan', 'unknown')], {
      references: [{ relation: 'later-step', elsewhere, text: 'Antogs.' }],
    });
    expect(page(example).since).toMatch(
      /^Kommunfullmäktige beslutade i saken den 20 februari 2024\. Arkivet/,
    );
  });

  test('is never that its date has passed while a part of the due period is left', () => {
    const view = page(archive([task('plan', '2024-Q2')]));
    expect(view.state).toBe('date-ahead');
    expect(view.stateText).toBe(
      'Ska vara klart senast under andra kvartalet 2024. Arkivet har inget senare sammanträde med kommunstyrelsen.',
    );
    expect(view.asOf).toBe('1 juni 2024');
  });

  test('is with what it was reported back, and when', () => {
    const view = page(
      archive([task('plan', '2024-03')], {}, '2024-06-01', {
        relation: 'reports-back',
        decision: ID,
        assignment: 'plan',
        text: 'Planen är klar.',
      }),
    );
    expect(view.state).toBe('reported-back');
    expect(view.reports).toMatchObject([
      { target: { href: '/exempelby/underlag/rapport/' }, date: { stated: false }, text: 'Planen är klar.' },
    ]);
    expect(view.history.some(({ gap }) => gap)).toBe(false);
  });

  test('is that it is proposed and to whom, not that it was given', () => {
    const view = page(
      archive([task('plan', '2020')], { clauses: [{ text: 'Föreslår.', proposesTo: FULLMAKTIGE }] }),
    );
    expect(view.stateText).toBe(
      'Föreslaget till kommunfullmäktige. Något beslut om det finns inte i arkivet.',
    );
    expect(view.decidedBy).toBe('kommunfullmäktige');
    expect(view.history[0]?.text).toBe('Kommunstyrelsen föreslog kommunfullmäktige att ge uppdraget.');
  });

  test('is what became of it, where it was only proposed and a later step is known', () => {
    const references = [
      {
        relation: 'later-step',
        elsewhere: { body: FULLMAKTIGE, date: '2024-02-01', paragraph: '9', deed: 'decided' },
        text: 'Fullmäktige gav uppdraget.',
      },
    ];
    const view = page(
      archive([task('plan', '2020')], {
        references,
        clauses: [{ text: 'Föreslår.', proposesTo: FULLMAKTIGE }],
      }),
    );
    expect(view.stateText).toBe(
      'Föreslogs kommunfullmäktige. Kommunfullmäktige beslutade i saken den 1 februari 2024.',
    );
  });

  test('runs in time: what lies ahead after today, what has passed before', () => {
    const days = (due: string) => page(archive([task('plan', due)])).history.map(({ when }) => when.text);
    expect(days('2025-01')).toEqual(['2 januari 2024', 'Hittills', 'januari 2025']);
    expect(days('2024-03')).toEqual(['2 januari 2024', 'mars 2024', 'Hittills']);
  });
});
