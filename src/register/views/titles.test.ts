import { expect, test } from 'vitest';
import { entry, register, voteStep, type Data } from '../fixture.ts';
import { documentView } from './document.ts';
import { searchExamples, yearViews } from './start.ts';
import { votePageViews } from './vote-page.ts';

const meeting = 'exempelby/kommunstyrelsen/2024-01-02';
const decision = (paragraph: string, data: Data = {}) =>
  entry('beslut', `${meeting}/${paragraph}`, { meeting, paragraph, title: 'Taxa', ...data });
const titlesOf = (...decisions: readonly ReturnType<typeof decision>[]) => {
  const made = register({ sammantraden: [entry('sammantraden', meeting)], beslut: [...decisions] });
  return decisions.flatMap((held) => votePageViews(made, held).map(({ frame }) => frame.title));
};

test('votes of two decisions with one title at a meeting are told apart by their §', () => {
  const [first, second] = titlesOf(
    decision('7', { procedure: [voteStep()] }),
    decision('8', { procedure: [voteStep()] }),
  );
  expect(first).toMatch(/§\u00a07$/);
  expect(second).toMatch(/§\u00a08$/);
});

test('the title of a vote has no § where no other decision has it', () => {
  expect(titlesOf(decision('7', { procedure: [voteStep()] }), decision('8'))).toEqual([
    expect.not.stringContaining('§'),
  ]);
});

test('documents of an organisation with one title are told apart by their days', () => {
  const document = (id: string, data: Data) =>
    entry('underlag', `exempelby/${id}`, { title: 'Yttrande', ...data });
  const underlag = [
    document('a', { date: '2024-01-02' }),
    document('b', { date: '2024-02-03' }),
    document('c', { title: 'Rapport', date: '2024-02-03' }),
  ];
  const made = register({ underlag });
  expect(underlag.map((item) => documentView(made, item).frame.title.split(' – ').slice(2))).toEqual([
    ['2 januari 2024'],
    ['3 februari 2024'],
    [],
  ]);
});

test('the search names as examples what the archive has', () => {
  expect(searchExamples(register({}))).toEqual([]);
  const made = register({
    amnen: [
      entry('amnen', 'taxor', { synonyms: ['avgifter'] }),
      entry('amnen', 'bad', { synonyms: ['simhall'] }),
    ],
    sammantraden: [entry('sammantraden', meeting)],
    beslut: [decision('7', { topics: ['taxor'], matters: ['KS 2031/7'] })],
  });
  expect(searchExamples(made)).toEqual(['avgifter', '§\u00a07', 'KS 2031/7']);
});

test('the list of all has a matter once, at its newest decision, with those before it', () => {
  const later = 'exempelby/kommunstyrelsen/2025-03-04';
  const made = register({
    sammantraden: [entry('sammantraden', meeting), entry('sammantraden', later, { date: '2025-03-04' })],
    beslut: [
      decision('7', { matters: ['KS 2031/7'] }),
      decision('8', {}),
      entry('beslut', `${later}/2`, {
        meeting: later,
        paragraph: '2',
        title: 'Taxa',
        matters: ['KS 2031-7'],
      }),
    ],
  });
  const hrefs = yearViews(made).map(({ year, decisions }) => [
    year,
    decisions.map(({ href, earlier }) => [href, ...earlier.map((step) => step.href)]),
  ]);
  expect(hrefs).toEqual([
    ['2025', [[`/${later}/2/`, `/${meeting}/7/`]]],
    ['2024', [[`/${meeting}/8/`]]],
  ]);
});
