import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countedOptions } from '../../../../src/domain/vote.ts';
import { fictionalFolder, readGolden, realGolden } from './golden.ts';

const everything = [...realGolden(), ...readGolden(fictionalFolder)];
const decisions = everything.flatMap((document) =>
  document.decisions.map((decision) => ({ where: `${document.file} § ${decision.paragraph}`, ...decision })),
);
const events = decisions.flatMap(({ where, voteEvents }) => voteEvents.map((event) => ({ where, ...event })));

test('the eleven real documents are all there, with as many §§, votes and named votes as were counted by hand', () => {
  const figures = realGolden().map((document) => [
    document.file.replace(/\.txt$/, ''),
    document.decisions.length,
    document.decisions.flatMap(({ voteEvents }) => voteEvents).length,
    document.decisions.flatMap(({ voteEvents }) => voteEvents.flatMap(({ votes }) => votes)).length,
  ]);
  expect(figures).toEqual([
    ['000_0f69ac32fb737379', 1, 0, 0],
    ['001_ee9deb5403429f31', 1, 1, 15],
    ['002_cb3ef10598d587db', 0, 0, 0],
    ['003_f98d3da401144155', 11, 0, 0],
    ['004_2d11afa1bab04349', 1, 0, 0],
    ['goteborg-kf-2023-03-23', 40, 10, 810],
    ['goteborg-kf-2024-02-29', 50, 12, 972],
    ['goteborg-kf-2025-06-18', 29, 21, 0],
    ['goteborg-ks-2024-06-12', 66, 5, 60],
    ['goteborg-ks-2024-08-28', 72, 12, 156],
    ['goteborg-ks-2024-11-20', 45, 7, 91],
  ]);
});

test('the § numbers of a document run without holes', () => {
  for (const { file, decisions: documentDecisions } of everything) {
    const numbers = documentDecisions.flatMap(({ paragraph }) =>
      paragraph === null ? [] : [Number(paragraph)],
    );
    expect({ file, numbers }).toEqual({ file, numbers: numbers.map((_, index) => numbers[0]! + index) });
  }
});

describe('every list of names agrees with the printed totals', () => {
  test.each(events.filter(({ votes }) => votes.some(({ option }) => option !== 'unknown')))(
    '$where, line $line',
    ({ votes, ...totals }) => {
      for (const option of countedOptions)
        expect([option, votes.filter((vote) => vote.option === option).length]).toEqual([
          option,
          totals[option] ?? 0,
        ]);
      expect(new Set(votes.map(({ name }) => name)).size).toBe(votes.length);
    },
  );
});

test('nobody who was disqualified is counted as voting', () => {
  for (const { where, disqualified, voteEvents } of decisions) {
    const names = new Set(disqualified.map(({ name }) => name));
    const voting = voteEvents
      .flatMap(({ votes }) => votes)
      .filter(({ name, option }) => names.has(name) && option !== 'absent');
    expect({ where, voting }).toEqual({ where, voting: [] });
  }
});

test('who reserves oneself or moves something is a person or a party', () => {
  for (const { reservations, proposals } of decisions)
    for (const { by } of [...reservations, ...proposals])
      for (const { name, party } of by) expect(name ?? party).not.toBeNull();
});

test('the fictional documents say that they are, and hold what their golden readings say', () => {
  for (const { file, decisions: documentDecisions } of readGolden(fictionalFolder)) {
    const lines = readFileSync(join(fictionalFolder, file), 'utf8').split('\n');
    expect(lines[0]).toMatch(/^Påhittat protokoll/);
    for (const { paragraph, line } of documentDecisions)
      expect(lines[line - 1]).toMatch(new RegExp(`(?:§ ?|Paragraf )${paragraph}\\b|^${paragraph} §`));
  }
});
