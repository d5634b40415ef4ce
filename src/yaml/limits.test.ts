import { describe, expect, test } from 'vitest';
import { beyondLimits } from './limits.ts';
import { readYaml } from './read.ts';

const VOTE = '      - { person: exempelby/anna-apelgren, party: apelpartiet, role: member, option: yes }\n';
const BLOCK = '      - person: exempelby/anna-apelgren\n        party: apelpartiet\n        option: yes\n';

test('fields that somebody has written are within the bounds, however many', () => {
  expect(beyondLimits(`votes:\n${VOTE.repeat(2000)}`)).toBeUndefined();
  expect(beyondLimits(`votes:\n${BLOCK.repeat(2000)}`)).toBeUndefined();
  expect(beyondLimits(`topics: [${'"en-nyckel", '.repeat(100)}]`)).toBeUndefined();
  expect(beyondLimits(`text: >-\n${`  ${'Nämnden beslutade. '.repeat(5)}\n`.repeat(2000)}`)).toBeUndefined();
  expect(beyondLimits('- a\n'.repeat(400))).toBeUndefined();
});

describe('fields with more of a sign than any have', () => {
  test.each([
    ['lists inside each other', `a: ${'['.repeat(51)}`, 'högst 50 listor och grupper inuti varandra', '1:54'],
    ['lists on a line', `a: ${'[] '.repeat(101)}`, 'högst 100 listor och grupper på en rad', '1:304'],
    ['colons on a line', 'a: '.repeat(101), 'högst 100 kolon på en rad', '1:302'],
    ['dashes on a line', `a: ${'- '.repeat(201)}`, 'högst 200 bindestreck på en rad', '1:404'],
    ['anchors', 'a: &b\n'.repeat(104), 'högst 103 tecken av slaget ! & * ? % @ ` |', '104:4'],
    ['indentation', `a:\n${' '.repeat(101)}b`, 'högst 100 mellanslag först på en rad', '2:101'],
    ['short lines', '\n'.repeat(540), 'högst 532 rader i fält av den längden', '533:1'],
  ])('are told of before they are parsed: %s', (_what, text, expected, place) => {
    const read = readYaml(text);
    const problems = 'problems' in read ? read.problems : [];
    expect(problems).toMatchObject([{ expected, found: 'fler, räknat hit' }]);
    expect(problems.map(({ line, column }) => `${line}:${column}`)).toEqual([place]);
  });
});

test('the text is looked through once, and once again where a line begins', () => {
  let looks = 0;
  const text = `votes:\n${VOTE.repeat(500)}`;
  beyondLimits({
    length: text.length,
    charCodeAt: (index) => {
      looks += 1;
      return text.charCodeAt(index);
    },
  });
  expect(looks).toBe(text.length + 501);
});
