import { describe, expect, it } from 'vitest';
import { visible } from './document.ts';
import { drawMinutes } from './index.ts';
import type { PrintedReading } from './printed-reading.ts';
import { score } from './score.ts';
import { dimensions, drawStyles, type Dimension } from './style.ts';
import { nameOf, type Truth } from './truth.ts';

/** A reading that says just what the minutes do. */
function rightReading(truth: Truth): PrintedReading {
  return {
    body: truth.body,
    date: truth.days[0] ?? null,
    warnings: [],
    decisions: truth.matters.map((matter) => ({
      paragraph: matter.paragraph,
      registryNumbers: matter.registryNumbers,
      title: matter.title,
      clauses: matter.clauses,
      proposals: matter.movers.map((mover) => ({ by: [{ name: nameOf(mover) }] })),
      voteEvents: matter.votes.map(({ positions, ...vote }) => ({
        ...vote,
        votes: positions.map(({ member, position }) => ({
          name: nameOf(member),
          party: member.party,
          option: position,
        })),
      })),
      reservations: matter.reservations.map((member) => ({ by: [{ name: nameOf(member) }] })),
      disqualified: matter.disqualified.map((member) => ({ name: nameOf(member) })),
      amounts: matter.amounts.map(({ kronor }) => ({ amount: kronor })),
      warnings: [],
    })),
  };
}

const drawn = drawMinutes('text', 40, 7);

describe('drawn minutes', () => {
  it('have every value of every dimension at least forty times in two thousand', () => {
    const styles = drawStyles(2000, 3);
    for (const [dimension, values] of Object.entries(dimensions) as [Dimension, readonly string[]][])
      for (const value of values)
        expect(
          styles.filter((style) => style[dimension] === value).length,
          `${dimension} ${value}`,
        ).toBeGreaterThanOrEqual(40);
  });

  it('are the same for the same seed', () => {
    expect(drawMinutes('word', 3, 7).map(({ bytes }) => bytes)).toEqual(
      drawMinutes('word', 3, 7).map(({ bytes }) => bytes),
    );
  });

  it('hold every clause, title and mover of their truth in what a person sees', () => {
    for (const { document, truth, name } of drawn) {
      const seen = document.blocks
        .map((block) => (block.kind === 'paragraph' ? visible(block) : ''))
        .join('\n')
        .toLowerCase();
      for (const matter of truth.matters)
        for (const words of [matter.title, ...matter.clauses, ...matter.movers.map(nameOf)])
          expect(seen, name).toContain(words.toLowerCase());
    }
  });
});

describe('the score', () => {
  it('finds nothing false or lost in a reading that is right', () => {
    for (const { truth, name } of drawn) {
      const { falsehoods, silent, told, read } = score(truth, rightReading(truth));
      expect({ falsehoods, silent }, name).toEqual({ falsehoods: [], silent: [] });
      expect(read, name).toEqual(told);
    }
  });

  it.each<[string, (reading: PrintedReading) => void, string]>([
    ['another day', (reading) => (reading.date = '2031-12-24'), 'date: wrong day'],
    [
      'a § that is not there',
      (reading) => reading.decisions.forEach((decision) => (decision.paragraph = '999')),
      'paragraph: invented',
    ],
    [
      'a recipient as a clause',
      (reading) => reading.decisions.forEach(({ clauses }) => clauses.push('Registrator')),
      'clause: recipient',
    ],
    [
      'half a clause',
      (reading) =>
        reading.decisions.forEach(
          (decision) => (decision.clauses = decision.clauses.map((clause) => clause.slice(0, 12))),
        ),
      'clause: cut',
    ],
    [
      'a vote of no votes',
      (reading) =>
        reading.decisions.forEach(({ voteEvents }) =>
          voteEvents.push({ yes: 0, no: 0, abstain: null, absent: null, votes: [] }),
        ),
      'total: invented vote',
    ],
    [
      'a mover',
      (reading) =>
        reading.decisions.forEach(({ proposals }) => proposals.push({ by: [{ name: 'Ingen Alls' }] })),
      'mover: somebody else',
    ],
    [
      'the other side',
      (reading) =>
        reading.decisions.forEach(({ voteEvents }) =>
          voteEvents.forEach(({ votes }) =>
            votes.forEach((vote) => (vote.option = vote.option === 'yes' ? 'no' : 'yes')),
          ),
        ),
      'position: yes read as no',
    ],
    [
      '"not told" of what is told',
      (reading) =>
        reading.decisions.forEach(({ voteEvents }) =>
          voteEvents.forEach(({ votes }) => votes.forEach((vote) => (vote.option = 'unknown'))),
        ),
      'position: told as not told',
    ],
  ])('tells %s', (_, spoil, kind) => {
    const told = drawn.flatMap(({ truth }) => {
      const reading = structuredClone(rightReading(truth));
      spoil(reading);
      return score(truth, reading).falsehoods.map((falsehood) => falsehood.kind);
    });
    expect(told).toContain(kind);
  });

  it('tells what was lost without a warning, and lets what a warning tells pass', () => {
    const lost = drawn.map(({ truth }) => ({ truth, reading: { ...rightReading(truth), decisions: [] } }));
    expect(lost.every(({ truth, reading }) => score(truth, reading).silent.length > 0)).toBe(true);
    const warned = lost.map(({ truth, reading }) =>
      score(truth, { ...reading, warnings: [{ code: 'okand-form' }] }),
    );
    expect(warned.every(({ silent }) => silent.length === 0)).toBe(true);
  });
});
