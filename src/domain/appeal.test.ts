import { describe, expect, it } from 'vitest';
import { appealOf } from './appeal.ts';
import { bodyKinds, type BodyKind } from './organization.ts';

const DECIDES: { proposesTo?: string } = {};
const PROPOSES = { proposesTo: 'exempelby/kommunfullmaktige' };
type Decision = Parameters<typeof appealOf>[0];
const appeal = (body: BodyKind, more: Partial<Decision> = {}) =>
  appealOf({ outcome: 'approved', clauses: [DECIDES], assignments: [], ...more }, body);

describe('whether a decision can be appealed (KL 13:2)', () => {
  it('is told of every kind of body, and not known where the law does not name it', () => {
    const all = Object.keys(bodyKinds).map((kind) => [kind, appeal(kind as BodyKind)]);
    expect(Object.fromEntries(all)).toEqual({
      assembly: 'open',
      executive: 'usually-open',
      committee: 'usually-open',
      'joint-committee': 'usually-open',
      subcommittee: 'usually-open',
      directorate: 'usually-open',
      drafting: 'unknown',
      other: 'unknown',
    });
  });

  it.each([
    ['a remit', { outcome: 'remitted' }],
    ['a tabling', { outcome: 'tabled' }],
    ['a proposal', { clauses: [PROPOSES] }],
    ['what is marked as preparatory', { preparatory: true }],
    ['what is marked as executing', { executing: true }],
  ] as const)('holds for all that fullmäktige decides, also %s', (_name, decision) => {
    expect(appeal('assembly', decision)).toBe('open');
  });

  it.each([
    ['a remit alone', { outcome: 'remitted' }],
    ['a tabling alone', { outcome: 'tabled' }],
    ['a proposal alone', { clauses: [PROPOSES, PROPOSES] }],
    ['what is marked', { preparatory: true, clauses: [DECIDES, DECIDES] }],
  ] as const)('of a nämnd: %s is purely preparatory', (_name, decision) => {
    expect(appeal('committee', decision)).toBe('preparatory');
  });

  it.each([
    ['a remit with more clauses', { outcome: 'remitted', clauses: [DECIDES, DECIDES] }],
    ['a remit that gives a task', { outcome: 'remitted', assignments: [{}] }],
    ['a proposal beside a decision', { clauses: [PROPOSES, DECIDES] }],
  ] as const)('of a nämnd: %s is not so as a whole', (_name, decision) => {
    expect(appeal('committee', decision)).toBe('usually-open');
  });

  it('is another law’s business where one is named, whoever decided', () => {
    expect(appeal('committee', { appealLaw: 'exempellagen', preparatory: true })).toBe('other-law');
    expect(appeal('assembly', { appealLaw: 'exempellagen' })).toBe('other-law');
  });

  it('is not, of a nämnd, for what only executes another decision', () => {
    expect(appeal('executive', { executing: true })).toBe('executing');
  });
});
