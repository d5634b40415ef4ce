/** A § that a summary, proposal or assignment mentions is a link on its own page, and plain words elsewhere. */
import { describe, expect, test } from 'vitest';
import { entry, register } from '../fixture.ts';
import { assignmentPage } from './assignment-page.ts';
import { decisionView } from './decision.ts';
import { decisionItem } from './decision/list-item.ts';
import { documentView } from './document.ts';

const STYRELSEN = 'exempelby/kommunstyrelsen';
const mention = 'Kommunstyrelsens beslut den 14 maj 2020, § 45';
const target = `/${STYRELSEN}/2020-05-14/45/`;
const text = `${mention}, ligger till grund.`;
const archive = register({
  sammantraden: [
    entry('sammantraden', `${STYRELSEN}/2020-05-14`, { date: '2020-05-14' }),
    entry('sammantraden', `${STYRELSEN}/2024-01-02`),
  ],
  beslut: [
    entry('beslut', `${STYRELSEN}/2020-05-14/45`, {
      meeting: `${STYRELSEN}/2020-05-14`,
      paragraph: '45',
    }),
    entry('beslut', `${STYRELSEN}/2024-01-02/1`, {
      summary: text,
      clauses: [{ text }],
      draft: { by: { office: 'Kontoret' }, text },
      proposals: [{ id: 'a', type: 'approve', by: [{ party: 'pp' }], text }],
      assignments: [
        { id: 'u', title: 'Utred', addressee: 'Direktören', task: text, due: 'unknown', clauses: [1] },
      ],
    }),
  ],
  underlag: [
    entry('underlag', 'exempelby/skrivelse', {
      summary: text,
      proposedDecision: { body: STYRELSEN, clauses: [text], decided: 'unknown' },
    }),
  ],
});

const linked = [
  { text: mention, href: target, title: 'Cykelbana till Påhittan' },
  { text: ', ligger till grund.' },
];
const [decision] = archive.decisionsOf(`${STYRELSEN}/2024-01-02`);
const [document] = archive.archive.underlag;
const [given] = archive.assignmentsOf(decision!.id);

describe('a mention is a link', () => {
  const view = decisionView(archive, decision!);
  test('in the summary on the decision’s own page', () => expect(view.summaryWords).toEqual(linked));
  test('in a proposal', () => expect(view.proposals[0]?.words).toEqual(linked));
  test('in the draft that lay before the meeting', () => expect(view.draft?.words).toEqual(linked));
  test('in an assignment on the decision’s page', () =>
    expect(view.assignments[0]?.taskWords).toEqual(linked));
  test('in an assignment and its clause on its own page', () => {
    const page = assignmentPage(archive, given!);
    expect(page.taskWords).toEqual(linked);
    expect(page.ruling[0]?.words).toEqual(linked);
  });
  test('in a document’s summary and what it proposes', () => {
    const page = documentView(archive, document!);
    expect(page.summaryWords).toEqual(linked);
    expect(page.proposedDecision?.clauses).toEqual([{ text, words: linked }]);
  });
});

test('a mention is plain words in a list, and in what search engines are told', () => {
  expect(decisionItem(archive, decision!).summary).toBe(text);
  expect(decisionView(archive, decision!).frame.description).toBe(text);
  expect(documentView(archive, document!).frame.description).toBe(text);
});
