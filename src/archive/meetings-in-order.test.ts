import { describe, expect, test } from 'vitest';
import { entry, register, type Data } from '../register/fixture.ts';
import { meetingDate, meetingName, searchedDate } from '../register/labels.ts';
import { findMentions } from '../domain/mentions/find-mentions.ts';
import { mentionTarget } from '../register/mentions/mention-target.ts';

const BODY = 'exempelby/kommunstyrelsen';
const meeting = (name: string, data: Data = {}) =>
  entry('sammantraden', `${BODY}/${name}`, { date: name.slice(0, 10), ...data });
const cancelled = { cancelled: { reason: 'unknown' } };
const decision = (folder: string, paragraph: string) =>
  entry('beslut', `${BODY}/${folder}/${paragraph}`, { meeting: `${BODY}/${folder}`, paragraph });

/** The names of all meetings of an archive, latest first. */
const names = (...sammantraden: ReturnType<typeof meeting>[]) => {
  const archive = register({ sammantraden });
  return archive
    .meetingsOf(BODY)
    .map((inOrder) => meetingName(archive, inOrder).replace('Kommunstyrelsen ', ''));
};

describe('several meetings of a body on a day', () => {
  test('stand with the last first, and are told apart by their names', () => {
    expect(
      names(meeting('2020-05-26-10'), meeting('2020-05-26'), meeting('2020-05-27'), meeting('2020-05-26-2')),
    ).toEqual([
      '27 maj 2020',
      '26 maj 2020 (dagens 10:e sammanträde)',
      '26 maj 2020 (dagens andra sammanträde)',
      '26 maj 2020',
    ]);
  });

  test('keep their number where the archive has the second alone', () =>
    expect(names(meeting('2020-05-26-2'))).toEqual(['26 maj 2020 (dagens andra sammanträde)']));

  test('are numbered in English too', () => {
    const second = meeting('2020-05-26-2');
    expect(meetingName(register({ sammantraden: [second] }), second, 'en')).toBe(
      'Kommunstyrelsen 26 May 2020 (second meeting that day)',
    );
  });

  test('do not count one that was called off, which is told by its name', () =>
    expect(names(meeting('2020-05-26', cancelled), meeting('2020-05-26-2'))).toEqual([
      '26 maj 2020',
      '26 maj 2020 (inställt)',
    ]));

  test('nor one that was moved away', () =>
    expect(names(meeting('2020-05-26-2'), meeting('2020-06-09', { movedFrom: ['2020-05-26'] }))).toEqual([
      '9 juni 2020',
      '26 maj 2020',
    ]));

  test('count only what came before', () =>
    expect(
      names(
        meeting('2020-05-26'),
        meeting('2020-05-26-2'),
        meeting('2020-05-26-3', cancelled),
        meeting('2020-06-09', { movedFrom: ['2020-05-26-4'] }),
      ),
    ).toEqual([
      '9 juni 2020',
      '26 maj 2020 (dagens tredje sammanträde, inställt)',
      '26 maj 2020 (dagens andra sammanträde)',
      '26 maj 2020',
    ]));

  test('leave a § of that day unguessed where both have it', () => {
    const archive = register({
      sammantraden: [meeting('2020-05-26'), meeting('2020-05-26-2')],
      beslut: [decision('2020-05-26', '1'), decision('2020-05-26-2', '1'), decision('2020-05-26-2', '2')],
    });
    expect(archive.decisionAt(BODY, '2020-05-26', '1')).toBeUndefined();
    expect(archive.decisionAt(BODY, '2020-05-26', '2')?.id).toBe(`${BODY}/2020-05-26-2/2`);
    const target = (text: string) =>
      mentionTarget(archive, findMentions(text)[0]!, { organization: 'exempelby' });
    expect(target('KS 2020-05-26 § 1')).toBeUndefined();
    expect(target('KS 2020-05-26 § 2')).toMatchObject({ href: `/${BODY}/2020-05-26-2/2/` });
    expect(target('KS 2020-05-26 §§ 1–2')).toBeUndefined();
  });
});

describe('a meeting of several days', () => {
  const two = meeting('2020-05-31', { furtherDays: ['2020-06-01'] });
  const archive = register({ sammantraden: [two], beslut: [decision('2020-05-31', '1')] });

  test('is told by all its days, in the language of the page', () => {
    expect(meetingName(archive, two)).toBe('Kommunstyrelsen 31 maj–1 juni 2020');
    expect(meetingDate(archive, two).text).toBe('31 maj–1 juni 2020');
    expect(meetingDate(archive, two, 'en').text).toBe('31 May – 1 June 2020');
    const gap = meeting('2020-05-26', { furtherDays: ['2020-05-27', '2020-06-02'] });
    expect(meetingDate(archive, gap, 'en').text).toBe('26–27 May and 2 June 2020');
  });

  test('is found by each of them', () => {
    expect(archive.decisionAt(BODY, '2020-05-31', '1')?.id).toBe(`${BODY}/2020-05-31/1`);
    expect(archive.decisionAt(BODY, '2020-06-01', '1')?.id).toBe(`${BODY}/2020-05-31/1`);
    expect(archive.decisionAt(BODY, '2020-06-02', '1')).toBeUndefined();
    const [mention] = findMentions('kommunstyrelsens beslut den 1 juni 2020, § 1');
    expect(mentionTarget(archive, mention!, { organization: 'exempelby' })).toMatchObject({
      href: `/${BODY}/2020-05-31/1/`,
    });
  });

  test('over a new year is of both years', () => {
    const years = meeting('2020-12-31', { furtherDays: ['2021-01-01'] });
    const turn = register({ sammantraden: [years], beslut: [decision('2020-12-31', '1')] });
    expect(searchedDate(turn, years)).toEqual({
      date: { iso: '2020-12-31', last: '2021-01-01', text: '31 december 2020–1 januari 2021' },
    });
    for (const year of ['2020', '2021'])
      expect(
        mentionTarget(turn, findMentions(`kommunstyrelsens § 1/${year}`)[0]!, { organization: 'exempelby' }),
      ).toMatchObject({ href: `/${BODY}/2020-12-31/1/` });
  });
});

test('a meeting without a day has its name, and says so where it was called off', () => {
  const undated = (data: Data = {}) => meeting('odaterat', { date: 'unknown', ...data });
  const archive = register({ sammantraden: [undated()] });
  expect(meetingName(archive, undated())).toBe('Kommunstyrelsen, odaterat');
  expect(meetingName(archive, undated(cancelled))).toBe('Kommunstyrelsen, odaterat (inställt)');
  expect(meetingDate(archive, undated()).stated).toBe(false);
});
