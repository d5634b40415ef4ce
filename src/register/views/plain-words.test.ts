import { describe, expect, test } from 'vitest';
import { recurrences } from '../../domain/budget.ts';
import { proposalTypes } from '../../domain/decision.ts';
import { NOT_STATED } from '../../domain/unknown.ts';
import { entry, register, type Data } from '../fixture.ts';
import { budgetViews } from './costs.ts';
import { decisionView } from './decision.ts';
import { decisionItem } from './decision/list-item.ts';
import { documentView } from './document.ts';
import { bodyView } from './body.ts';
import { organizationView } from './organization.ts';
import { personView } from './person.ts';

const ID = 'exempelby/kommunstyrelsen/2024-01-02/1';
const anna = { person: 'exempelby/anna', party: 'pp' };

const archive = (data: Data) => register({ beslut: [entry('beslut', ID, data)] });
const show = (data: Data) => {
  const example = archive(data);
  return decisionView(example, example.get('beslut', ID));
};

describe('what somebody moved is told in a sentence', () => {
  const proposals = (type: string) => [{ id: 'yrkande', type, by: [anna], text: 'Något påhittat.' }];

  test.each(Object.keys(proposalTypes).map((type) => [type]))('%s', (type) => {
    const [proposal] = show({ proposals: proposals(type) }).proposals;
    expect(proposal?.heading).toMatch(
      /^(Anna Påhittad \(PP\) yrkade \p{Ll}+|Yrkande från Anna Påhittad \(PP\))$/u,
    );
    const example = archive({ proposals: proposals(type) });
    const [act] =
      personView(example, example.get('personer', 'exempelby/anna')).acts.proposals[0]?.acts ?? [];
    expect(act?.label.text).toMatch(/^Yrkande( om \p{Ll}+)?$/u);
  });

  test('also where it is of no kind that has a name', () => {
    expect(show({ proposals: proposals('other') }).proposals[0]?.heading).toBe(
      'Yrkande från Anna Påhittad (PP)',
    );
  });

  test('with as many points as it concerns', () => {
    const [first] = proposals('amend');
    const scope = (clauses: number[]) =>
      show({ clauses: [{ text: 'Ett.' }, { text: 'Två.' }], proposals: [{ ...first, clauses }] }).proposals[0]
        ?.scope;
    expect([scope([1]), scope([1, 2])]).toEqual(['Gäller punkt 1', 'Gäller punkterna 1 och 2']);
  });
});

test.each(Object.keys(recurrences).map((recurrence) => [recurrence]))(
  'an amount that is %s has an answer to how often',
  (recurrence) => {
    const example = archive({
      budgetEffects: [
        { amount: 5, bound: 'exactly', kind: 'cost', period: '2024', recurrence, purpose: 'Något.' },
      ],
    });
    const [effect] = budgetViews(example, example.get('beslut', ID));
    expect(effect?.recurrence.text).toMatch(/^(varje|en|framgår) \p{L}+$/u);
  },
);

test('a proposal from nobody that is known does not stand from "not stated"', () => {
  const { draft } = show({ draft: { by: 'unknown', text: 'Bygg.' } });
  expect(draft?.heading).toBe('Liggande förslag (från vem framgår inte av källan)');
});

test('a name within a name keeps its capital within a sentence', () => {
  const bodies = [
    { id: 'kommunstyrelsen', name: 'Kommunstyrelsen', kind: 'executive' },
    { id: 'centrum', name: 'Socialnämnd Centrum', kind: 'committee' },
  ];
  const example = register({
    organisationer: [entry('organisationer', 'exempelby', { bodies })],
    beslut: [entry('beslut', ID, { clauses: [{ text: 'Bygg.', proposesTo: 'exempelby/centrum' }] })],
  });
  expect(decisionItem(example, example.get('beslut', ID)).status).toBe(
    'Föreslår socialnämnd Centrum: bifall',
  );
});

describe('a source is not called silent about what it is not asked', () => {
  test('where an organisation’s addresses have not been filled in', () => {
    const example = register({});
    const { noticeBoard, minutes } = organizationView(example, example.get('organisationer', 'exempelby'));
    for (const address of [noticeBoard, minutes])
      expect(address).toEqual({ text: 'Ingen adress är angiven här', stated: false });
  });

  test('where nobody has filled in who asked for a vote', () => {
    const [step] = show({ procedure: [{ step: 'vote-request' }] }).steps ?? [];
    expect(step?.found).toBe('Vem som begärde den är inte angivet här.');
  });

  test('where the archive has no decision on what a document proposes', () => {
    const document = entry('underlag', 'exempelby/skrivelse', {
      proposedDecision: { body: 'exempelby/kommunstyrelsen', clauses: ['Bygg.'], decided: 'unknown' },
    });
    const decided = documentView(register({ underlag: [document] }), document).proposedDecision?.decided;
    expect(decided).toEqual({ text: 'Framgår inte av arkivet', stated: false });
  });

  test.each([
    [undefined, 'antalet platser är inte angivet här'],
    ['https://exempelby.example/platser', `antalet platser ${NOT_STATED.toLowerCase()}`],
  ])('where seats have the source %s', (source, text) => {
    const term = { from: '2022-10-15', to: '2026-10-14', seats: 'unknown', ...(source ? { source } : {}) };
    const bodies = [{ id: 'kommunstyrelsen', name: 'Kommunstyrelsen', kind: 'executive', terms: [term] }];
    const example = register({ organisationer: [entry('organisationer', 'exempelby', { bodies })] });
    expect(bodyView(example, example.body('exempelby/kommunstyrelsen')).terms[0]?.seats).toEqual({
      text,
      stated: false,
    });
  });
});
