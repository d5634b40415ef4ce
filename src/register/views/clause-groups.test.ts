import { expect, test } from 'vitest';
import { clauseGroups, type ClauseView } from './clause-groups.ts';

/** "..F" is two clauses that are decided here and one that is proposed to fullmäktige. */
const clauses = (kinds: string) =>
  [...kinds].map((kind, index): ClauseView => ({
    anchor: `punkt-${index + 1}`,
    number: index + 1,
    text: '',
    words: [],
    ...(kind === 'F' ? { proposesTo: 'kommunfullmäktige' } : {}),
  }));
const groups = (kinds: string) =>
  clauseGroups(clauses(kinds)).map(({ heading, proposes, clauses: { open, folded, name } }) => [
    heading,
    proposes,
    [...open, ...folded].map(({ number }) => number),
    name,
  ]);

test('clauses of one kind need no heading', () => {
  expect(groups('..')).toEqual([[undefined, false, [1, 2], undefined]]);
  expect(groups('FF')).toEqual([[undefined, true, [1, 2], undefined]]);
});

test('what is decided and what is proposed stand under a heading each, in the order of the decision', () => {
  expect(groups('.F.')).toEqual([
    ['Beslutas här: punkt 1', false, [1], undefined],
    ['Förslag till kommunfullmäktige: punkt 2', true, [2], undefined],
    ['Beslutas här: punkt 3', false, [3], undefined],
  ]);
});

test('the fold of a long list says which clauses are in it, and what they are', () => {
  expect(
    groups('......FFFFFFFFFFFFFF').map(([, , numbers, name]) => [(numbers as number[]).length, name]),
  ).toEqual([
    [6, undefined],
    [14, 'Punkt 11–20: 10 förslag till'],
  ]);
});
