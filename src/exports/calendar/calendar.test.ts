import { describe, expect, test } from 'vitest';
import { entry, register, type Data } from '../../register/fixture.ts';
import type { Register } from '../../register/register.ts';
import { calendarText } from './calendar.ts';
import { calendarPlans, calendarRoutes } from './routes.ts';

const SITE = new URL('https://beslut.example');
const DECISION = 'exempelby/kommunstyrelsen/2024-01-02/1';
const assignment = (data: Data = {}) => ({
  id: 'rakna',
  clauses: [1],
  addressee: 'Kommundirektören',
  task: 'Räkna cyklarna.',
  due: '2024-03',
  ...data,
});
const assigned = (data: Data, decision: Data = {}) =>
  register({ beslut: [entry('beslut', DECISION, { assignments: [assignment(data)], ...decision })] });

/** The calendar's lines as they were before folding; undefined where there is no such calendar. */
const lines = (example: Register, path: string) => {
  const plan = calendarPlans(example).find((candidate) => candidate.path === path);
  return plan && calendarText(plan, SITE).replaceAll('\r\n ', '').split('\r\n');
};
const due = (example: Register) => lines(example, '/uppdrag/kalender.ics');

describe('the due date of an assignment', () => {
  test.each([
    ['2024-03-15', '20240315', '20240316', 'Senast 15 mars 2024'],
    ['2024-02', '20240201', '20240301', 'Senast under februari 2024'],
    ['2024-Q4', '20241001', '20250101', 'Senast under fjärde kvartalet 2024'],
    ['2024', '20240101', '20250101', 'Senast under 2024'],
  ])('%s takes up from %s to before %s', (date, first, after, words) => {
    expect(due(assigned({ due: date }))).toEqual(
      expect.arrayContaining([
        `DTSTART;VALUE=DATE:${first}`,
        `DTEND;VALUE=DATE:${after}`,
        `SUMMARY:${words}: Räkna cyklarna.`,
      ]),
    );
  });

  test('that the source does not state has no place in a calendar, which lasts all the same', () => {
    const kept = due(assigned({ due: 'unknown' }));
    expect(kept).toEqual(expect.arrayContaining(['BEGIN:VCALENDAR', 'BEGIN:VTIMEZONE', 'END:VCALENDAR']));
    expect(kept).not.toContain('BEGIN:VEVENT');
    expect(kept?.slice(-3)).toEqual(['END:VTIMEZONE', 'END:VCALENDAR', '']);
  });

  test('that is only proposed has none either', () => {
    const clauses = [{ text: 'Föreslås.', proposesTo: 'exempelby/kommunfullmaktige' }, { text: 'Beslutas.' }];
    expect(due(assigned({}, { clauses }))).toBeUndefined();
    expect(due(assigned({ clauses: [] }, { clauses }))).toBeUndefined();
    expect(due(assigned({ clauses: [2] }, { clauses }))).toBeDefined();
  });

  test('says that it is reported back, with what, and is new on that day', () => {
    const example = register({
      beslut: [entry('beslut', DECISION, { assignments: [assignment()] })],
      underlag: [
        entry('underlag', 'exempelby/svar', {
          title: 'Så många cyklar',
          published: '2024-04-01',
          references: [
            { relation: 'reports-back', decision: DECISION, assignment: 'rakna', text: 'Räknat.' },
          ],
        }),
      ],
    });
    const text = due(example)?.join('\n');
    expect(text).toContain('SUMMARY:Återrapporterat. Senast under mars 2024: Räkna cyklarna.');
    expect(text).toContain('Återrapporterat: Så många cyklar.');
    expect(text).toContain('DTSTAMP:20240401T000000Z');
  });

  test('is never called overdue: only that the archive has no report is known', () => {
    const early = due(assigned({}))?.join('\n');
    expect(early?.replaceAll('\n ', '')).toContain(
      'Arkivet har inget senare sammanträde med kommunstyrelsen.',
    );
    const late = due(
      register({ beslut: [entry('beslut', DECISION, { assignments: [assignment()] })] }, '2030-01-01'),
    );
    expect(late?.join('\n')).toBe(early);
  });

  test('leads to the page of the assignment, by which it keeps its id', () => {
    expect(due(assigned({}))).toEqual(
      expect.arrayContaining([
        `UID:uppdrag/${DECISION}/rakna@beslut.example`,
        `URL;VALUE=URI:https://beslut.example/uppdrag/${DECISION}/rakna/`,
      ]),
    );
  });
});

describe('the meetings', () => {
  const example = register({
    sammantraden: [
      entry('sammantraden', 'exempelby/kommunstyrelsen/2024-01-02', { summary: 'Ett; två, tre \\ fyra.' }),
      entry('sammantraden', 'exempelby/kommunfullmaktige/odaterat', {
        body: 'exempelby/kommunfullmaktige',
        date: 'unknown',
      }),
    ],
  });

  test('stand on their days, and those without a known day nowhere', () => {
    expect(calendarRoutes(example).map(({ params }) => params)).toEqual([
      { sida: undefined, kalender: 'kalender' },
      { sida: 'exempelby', kalender: 'kalender' },
      { sida: 'exempelby/kommunstyrelsen', kalender: 'kalender' },
    ]);
    const text = lines(example, '/kalender.ics')?.join('\n');
    expect(text?.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(text).toContain('DTSTART;VALUE=DATE:20240102\nDTEND;VALUE=DATE:20240103');
    expect(text).toContain('DESCRIPTION:Ett\\; två\\, tre \\\\ fyra.');
  });

  test('say when they changed by the content, not by the clock', () => {
    expect(lines(example, '/kalender.ics')).toContain('DTSTAMP:20240102T000000Z');
  });
});

describe('a meeting that is not one event on one day', () => {
  const BODY = 'exempelby/kommunstyrelsen';
  const events = (name: string, data: Data) => {
    const example = register({
      sammantraden: [entry('sammantraden', `${BODY}/${name}`, { date: name.slice(0, 10), ...data })],
    });
    return (lines(example, '/kalender.ics')?.join('\n') ?? '').split('BEGIN:VEVENT').slice(1);
  };

  test('goes on over the days that follow on one another, and begins again after a gap', () => {
    const [first, second, ...more] = events('2020-05-26', { furtherDays: ['2020-05-27', '2020-06-02'] });
    expect(more).toEqual([]);
    expect(first).toContain('DTSTART;VALUE=DATE:20200526\nDTEND;VALUE=DATE:20200528');
    expect(second).toContain('DTSTART;VALUE=DATE:20200602\nDTEND;VALUE=DATE:20200603');
    expect(first).toContain(`UID:${BODY}/2020-05-26@`);
    expect(second).toContain(`UID:${BODY}/2020-05-26/2020-06-02@`);
  });

  test('that was called off stays, and is marked so in words and for programs', () => {
    const [event] = events('2020-05-26', { cancelled: { reason: 'unknown' } });
    expect(event).toContain('STATUS:CANCELLED');
    expect(event).toContain('SUMMARY:Inställt: Kommunstyrelsen');
    expect(event).toContain('SEQUENCE:1');
    expect(event).toContain('Varför framgår inte av källan.');
    expect(events('2020-05-26', {})[0]).not.toContain('\nSTATUS:');
  });

  test('that was moved is the same event on another day, and newer each time', () => {
    const [event] = events('2020-06-09', { movedFrom: ['2020-05-26', '2020-06-02'] });
    expect(event).toContain(`UID:${BODY}/2020-05-26@`);
    expect(event).toContain('SEQUENCE:2');
    expect(event).toContain('DTSTART;VALUE=DATE:20200609');
    expect(event).toContain('Flyttat från den 26 maj 2020 och sedan från den 2 juni 2020.');
  });
});
