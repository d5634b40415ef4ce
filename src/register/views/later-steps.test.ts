import { describe, expect, test } from 'vitest';
import { formatDate } from '../../domain/dates.ts';
import { announcementOf } from '../../exports/announcement/announcement.ts';
import { announcementView } from '../../exports/announcement/announcement-page.ts';
import { decisionItem as feedItem } from '../../exports/feed/decision.ts';
import { entry, register, voteStep, type Data } from '../fixture.ts';
import { costsView } from './costs.ts';
import { decisionView } from './decision.ts';
import { decisionItem } from './decision/list-item.ts';

const MEETING = 'exempelby/kommunstyrelsen/2024-01-02';
const ID = `${MEETING}/1`;
const KF = 'exempelby/kommunfullmaktige';
const SITE = new URL('https://beslut.example');
const proposal = { clauses: [{ text: 'Bygg.', proposesTo: KF }] };
const later = (elsewhere: Data): Data => ({
  relation: 'later-step',
  text: 'Fullmäktige antog planen.',
  elsewhere: { body: KF, date: '2024-02-05', paragraph: 'unknown', ...elsewhere },
});
const adopted = later({ deed: 'decided', brief: 'antog planen' });

function archive(data: Data, more: ReturnType<typeof entry<'beslut'>>[] = []) {
  const subject = entry('beslut', ID, data);
  const meetings = [
    entry('sammantraden', MEETING),
    entry('sammantraden', `${KF}/2024-02-05`, { body: KF, date: '2024-02-05' }),
  ];
  return { subject, all: register({ sammantraden: meetings, beslut: [subject, ...more] }) };
}
const status = (references: Data[], data: Data = proposal) => {
  const { subject, all } = archive({ ...data, references });
  return decisionItem(all, subject).status;
};

describe('what became of a proposal', () => {
  const { subject, all } = archive({
    ...proposal,
    references: [adopted],
    budgetEffects: [
      {
        clause: 1,
        amount: 1000,
        bound: 'exactly',
        kind: 'cost',
        period: 'unknown',
        recurrence: 'unknown',
        purpose: 'En väg.',
      },
    ],
  });
  const told = 'Kommunfullmäktige antog planen den 5 februari 2024';
  const view = decisionView(all, subject);
  const meeting = all.get('sammantraden', MEETING);

  test.each([
    ['the status in lists', decisionItem(all, subject).status],
    ['hits of the search', view.frame.search?.status],
    ['the top of the page', view.became?.text],
    ['the meaning of the outcome', view.meaning.later[0]?.step.text],
    ['the description of the page', view.frame.description],
    ['the summary of a feed', feedItem(all, subject, SITE).summary],
    ['the text of a feed', feedItem(all, subject, SITE).html],
    ['the announcement', announcementOf(all, meeting, SITE).items[0]?.status],
    ['amounts', costsView(all).meetings[0]?.costs[0]?.amounts[0]?.later],
  ])('is said in %s', (_, text) => expect(text).toContain(told));

  test('is said in the past, and nobody is said to be still to decide', () => {
    expect(decisionItem(all, subject).status).toBe(`Föreslog kommunfullmäktige: bifall. ${told}`);
    for (const text of [view.meaning.means, view.meaning.next, feedItem(all, subject, SITE).html])
      expect(text ?? '').not.toMatch(/Inget är avgjort|Den som avgör|Föreslår/);
  });

  test('is said in English without the Swedish words of the entry', () => {
    expect(decisionItem(all, subject, 'en').status).toBe(
      'Proposed to kommunfullmäktige: approval. Kommunfullmäktige decided on it on 5 February 2024',
    );
  });

  test('is said where a shared link of a decision with a vote is shown', () => {
    const voted = archive({ ...proposal, references: [adopted], procedure: [voteStep()] });
    const { previews } = announcementView(voted.all, meeting, SITE);
    expect(previews.at(-1)?.description).toContain(told);
  });
});

describe('a later step in the status', () => {
  test.each([
    [{ deed: 'decided' }, 'Kommunfullmäktige beslutade i saken den 5 februari 2024'],
    [{ deed: 'decided', date: '2024-02' }, 'Kommunfullmäktige beslutade i saken i februari 2024'],
    [
      { deed: 'decided', date: 'unknown' },
      'Kommunfullmäktige beslutade i saken (dagen framgår inte av källan)',
    ],
    [{ deed: 'tabled' }, 'Kommunfullmäktige bordlade ärendet den 5 februari 2024'],
    [{ deed: 'remitted' }, 'Kommunfullmäktige återremitterade ärendet den 5 februari 2024'],
    [
      { deed: 'proposed', body: 'exempelby/kommunstyrelsen' },
      'Kommunstyrelsen lämnade den 5 februari 2024 ett förslag till ett annat organ',
    ],
    [
      { deed: 'unknown' },
      'Senare steg: kommunfullmäktige den 5 februari 2024. Vad det blev framgår inte av källan',
    ],
    [
      { deed: 'planned' },
      'Nästa steg enligt källan: kommunfullmäktige den 5 februari 2024. Vad det ledde till finns inte i arkivet',
    ],
    [{}, 'Senare steg: kommunfullmäktige den 5 februari 2024'],
  ])('with %j is told no further than it is stated', (step, expected) => {
    expect(status([later(step)])).toBe(`Föreslog kommunfullmäktige: bifall. ${expected}`);
  });

  test('that does not settle is never told as if it did', () => {
    for (const deed of ['proposed', 'remitted', 'tabled', 'planned', 'unknown', undefined])
      expect(status([later({ deed })]), deed).not.toMatch(/beslutade|antog/);
  });

  test('of several is the one that decided, whatever came after it', () => {
    expect(status([later({ deed: 'planned', date: '2024-05-01' }), adopted])).toContain('antog planen');
  });

  test('among several that decided nothing is read in the order of time, and what was only to come last', () => {
    const { subject, all } = archive({
      references: [
        later({ deed: 'tabled', date: 'unknown' }),
        later({ deed: 'planned', date: '2024-03-01' }),
        later({ deed: 'tabled', date: '2024-04-20' }),
        later({ deed: 'tabled', date: '2024-04-06' }),
      ],
    });
    expect(decisionView(all, subject).meaning.later.map(({ step }) => step.text)).toEqual([
      `Kommunfullmäktige bordlade ärendet den ${formatDate('2024-04-06')}.`,
      `Kommunfullmäktige bordlade ärendet den ${formatDate('2024-04-20')}.`,
      'Kommunfullmäktige bordlade ärendet (dagen framgår inte av källan).',
      `Nästa steg enligt källan: kommunfullmäktige den ${formatDate('2024-03-01')}. Vad det ledde till finns inte i arkivet.`,
    ]);
  });

  test('stands after a decision that put the matter off, too', () => {
    expect(status([adopted], { outcome: 'tabled' })).toBe(
      'Beslut: bordläggning. Kommunfullmäktige antog planen den 5 februari 2024',
    );
  });

  test('that the archive has is told with its own outcome, and leads there', () => {
    const step = entry('beslut', `${KF}/2024-02-05/7`, {
      meeting: `${KF}/2024-02-05`,
      paragraph: '7',
      outcome: 'rejected',
    });
    const { subject, all } = archive(
      { ...proposal, references: [{ ...adopted, ...later({ paragraph: '7' }) }] },
      [step],
    );
    expect(decisionView(all, subject).became).toEqual({
      text: `Kommunfullmäktige beslutade den ${formatDate('2024-02-05')}: avslag`,
      href: `/${KF}/2024-02-05/7/`,
    });
  });

  test('is not what nothing states: another decision of the matter is named apart', () => {
    const matters = ['12-2020'];
    const step = entry('beslut', `${KF}/2024-02-05/7`, {
      meeting: `${KF}/2024-02-05`,
      paragraph: '7',
      matters,
    });
    const { subject, all } = archive({ ...proposal, matters }, [step]);
    const view = decisionView(all, subject);
    expect(decisionItem(all, subject).status).toBe('Föreslår kommunfullmäktige: bifall');
    expect(view.meaning.sameMatter.map(({ href }) => href)).toEqual([`/${KF}/2024-02-05/7/`]);
    expect(`${view.meaning.means} ${view.meaning.next}`).not.toContain('Inget är avgjort');
  });
});
