import { describe, expect, test } from 'vitest';
import type { Outcome } from '../domain/decision.ts';
import type { VoteEventKind } from '../domain/procedure.ts';
import { scope } from './scope.ts';

const scopes = (outcome: Outcome, ...kinds: VoteEventKind[]) => {
  const events = kinds.map((kind) => ({ kind }));
  return events.map((event) => scope(event, events, outcome));
};

describe('what a vote settled', () => {
  test.each<[string, Outcome, VoteEventKind[], string[]]>([
    ['a main vote settles the matter', 'approved', ['main'], ['matter']],
    ['a remit that became one settles what became of it', 'remitted', ['remit'], ['matter']],
    ['so does a tabling', 'tabled', ['table'], ['matter']],
    ['"today" settles only when', 'approved', ['remit', 'main'], ['timing', 'matter']],
    ['"today" before an acclamation settles nothing of the matter', 'approved', ['remit'], ['timing']],
    ['a remit in a matter that was tabled settles nothing of it', 'tabled', ['remit'], ['timing']],
    ['an addition alone settles a part', 'amended', ['addition'], ['part']],
    ['an addition after the main vote too', 'approved', ['main', 'addition'], ['matter', 'part']],
    ['a counter-proposal is chosen before', 'approved', ['counter-proposal', 'main'], ['part', 'matter']],
    ['of two main votes the last one stands', 'approved', ['main', 'main'], ['part', 'matter']],
    ['what another vote settled is not known', 'approved', ['other'], ['part']],
    ['a person is elected', 'elected', ['election'], ['matter']],
  ])('%s', (_, outcome, kinds, expected) => expect(scopes(outcome, ...kinds)).toEqual(expected));
});
