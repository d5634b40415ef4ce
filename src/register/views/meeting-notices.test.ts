import { describe, expect, test } from 'vitest';
import { entry, register, type Data } from '../fixture.ts';
import { meetingItem, meetingView } from './meeting.ts';
import { bodyItem, bodyView } from './body.ts';
import { startView } from './start.ts';

const BODY = 'exempelby/kommunstyrelsen';
const meeting = (name: string, data: Data = {}) =>
  entry('sammantraden', `${BODY}/${name}`, {
    date: name.slice(0, 10),
    paragraphCount: 5,
    voteEventCount: 0,
    ...data,
  });
const calledOff = (more: Data = {}) => ({
  cancelled: { reason: 'unknown', ...more },
  paragraphCount: 0,
});
const archive = (...sammantraden: ReturnType<typeof meeting>[]) => register({ sammantraden });
/** What the page of the first of these meetings says of it, with where it leads. */
const told = (...meetings: [ReturnType<typeof meeting>, ...ReturnType<typeof meeting>[]]) =>
  meetingView(archive(...meetings), meetings[0]).notices.map(({ text, target }) =>
    target ? `${text} ${target.text} ${target.href}` : text,
  );

describe('the page of a meeting', () => {
  test('says nothing more of one that was held on its day', () =>
    expect(told(meeting('2024-01-02'))).toEqual([]));

  test('says that it was called off, why as far as is known, and what was held instead', () => {
    const held = meeting('2024-01-09');
    expect(told(meeting('2024-01-02', calledOff()))).toEqual([
      'Sammanträdet är inställt och har inte beslutat något. Varför framgår inte av källan.',
    ]);
    const cancelled = meeting('2024-01-02', calledOff({ reason: 'För få ärenden.', heldInstead: held.id }));
    expect(told(cancelled, held)).toEqual([
      'Sammanträdet är inställt och har inte beslutat något. För få ärenden.',
      `I stället: Kommunstyrelsen 9 januari 2024 /${BODY}/2024-01-09/`,
    ]);
    expect(told(held, cancelled)).toEqual([
      `I stället för: Kommunstyrelsen 2 januari 2024 (inställt) /${BODY}/2024-01-02/`,
    ]);
  });

  test('says from when it was moved', () =>
    expect(told(meeting('2024-01-09', { movedFrom: ['2024-01-02'] }))).toEqual([
      'Flyttat från den 2 januari 2024.',
    ]));

  test('says so of one that was moved to a day that nobody knows', () =>
    expect(told(meeting('odaterat', { date: 'unknown', movedFrom: ['2024-01-02'] }))).toEqual([
      'Flyttat från den 2 januari 2024.',
    ]));

  test('leads between those of one day, each once', () => {
    const [first, second] = [meeting('2024-01-02'), meeting('2024-01-02-2')];
    expect(told(first, second)).toEqual([
      `Samma dag: Kommunstyrelsen 2 januari 2024 (dagens andra sammanträde) /${BODY}/2024-01-02-2/`,
    ]);
    expect(told(second, first)).toEqual([`Samma dag: Kommunstyrelsen 2 januari 2024 /${BODY}/2024-01-02/`]);
    const cancelled = meeting('2024-01-02', calledOff({ heldInstead: second.id }));
    expect(told(second, cancelled)).toHaveLength(1);
    expect(told(cancelled, second)).toHaveLength(2);
  });

  test('says of one that lies ahead only that it is announced', () => {
    const ahead = meeting('2024-09-02', { paragraphCount: 'unknown' });
    expect(told(ahead)).toEqual(['Sammanträdet är utlyst och har inte hållits än.']);
    expect(meetingView(archive(ahead), ahead).coverage).toBeUndefined();
  });
});

describe('a meeting that was called off', () => {
  const example = archive(
    meeting('2024-01-02'),
    meeting('2024-01-09'),
    meeting('2024-01-16', calledOff()),
    meeting('2024-09-02', { paragraphCount: 'unknown' }),
  );
  const body = example.body(BODY);

  test('is marked in lists, and has no coverage', () => {
    const item = meetingItem(example, example.get('sammantraden', `${BODY}/2024-01-16`));
    expect(item).toMatchObject({ mark: 'Inställt', date: { text: '16 januari 2024' } });
    expect(item.coverage).toBeUndefined();
  });

  test('counts neither among the meetings nor in how much of them there is', () => {
    expect(bodyItem(example, body).meetings).toBe('3 sammanträden');
    expect(bodyView(example, body).coverage).toBe(
      '2 sammanträden. I arkivet: 0 av 10 paragrafer. Ingen omröstning hölls.',
    );
    expect(startView(example).counts.meetings).toBe(3);
  });

  test('is not what was decided last, nor is one that lies ahead', () =>
    expect(startView(example).latest.map(({ meeting: item }) => item.date.text)).toEqual([
      '9 januari 2024',
      '2 januari 2024',
    ]));

  test('says so in a hit of the search', () =>
    expect(
      meetingView(example, example.get('sammantraden', `${BODY}/2024-01-16`)).frame.search,
    ).toMatchObject({
      status: 'Inställt',
      title: 'Kommunstyrelsen 16 januari 2024 (inställt)',
    }));
});
