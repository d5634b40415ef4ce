import { describe, expect, test } from 'vitest';
import { voteEventsOf } from '../../telling/decision-votes.ts';
import { decisionView } from '../../register/views/decision.ts';
import { votePageViews } from '../../register/views/vote-page.ts';
import { votesView } from '../../register/views/votes.ts';
import { decisionContent } from '../feed/decision-content.ts';
import { ballots, voteStep, type Data } from '../../register/fixture.ts';
import { archive, SITE } from '../fixture.ts';
import { pictureInWords, votePicture } from '../picture/vote-picture.ts';
import { embedView } from './embed.ts';
import { exportedVote } from './exported.ts';

/** Made-up votes that were told differently in different places, or could be. */
const votes = ballots('anna:pp:yes bo:pp:yes cilla:qq:no');
const totals = (yes: unknown, no: unknown, abstain: unknown = 0) => ({ yes, no, abstain, absent: 'unknown' });
const cases: [string, Data, Data][] = [
  ['nobody abstained', { votes, totals: totals(2, 1) }, {}],
  ['abstentions are not printed', { votes, totals: totals(2, 1, 'unknown') }, {}],
  ['the list lacks a vote', { votes, totals: totals(3, 1) }, {}],
  ['the list has too many', { votes, totals: totals(1, 1) }, {}],
  ['nej is not printed', { votes, totals: totals(2, 'unknown') }, {}],
  ['a minority won', { kind: 'remit', result: 'no', rule: 'minority' }, { outcome: 'remitted' }],
  ['a casting vote decided', { totals: totals(2, 2), rule: 'casting-vote', castingVote: 'yes' }, {}],
  ['the outcome is not stated', { result: 'unknown', rule: 'unknown' }, {}],
  ['it was on a part', { kind: 'addition' }, {}],
];

describe.each(cases)('where %s', (_, event, decisionData) => {
  const register = archive([voteStep(event)], decisionData);
  const [decision] = register.archive.beslut;
  if (decision === undefined) throw new Error('no decision');
  const exported = exportedVote(register, decision, 1, SITE);
  const page = votePageViews(register, decision)[0]!;
  const embed = embedView(register, exported);
  const picture = votePicture(exported);
  const listed = votesView(register).years[0]!.votes[0]!;

  test('page, embedded vote, picture and list have the same score', () => {
    const { score } = page.vote;
    expect([embed.score, picture.score, listed.score]).toEqual([score, score, score]);
  });

  test('and the same winner, who is in every text that is shared, copied or fed', () => {
    const { result } = page.vote;
    expect([embed.result, picture.result]).toEqual([result, result]);
    const texts = [
      page.frame.description,
      embed.description,
      pictureInWords(exported),
      listed.outcome,
      page.citation.texts[1]?.text ?? '',
      JSON.stringify(decisionContent(decisionView(register, decision))),
    ];
    for (const text of texts) expect(text).toContain(result);
  });

  test('and the same totals in words', () => {
    const { sentence } = page.vote;
    for (const text of [embed.sentence, pictureInWords(exported), listed.sentence, page.frame.description])
      expect(text).toContain(sentence);
  });

  test('and each party the same count, in the JSON as in the tables', () => {
    const { parties, columns } = page.vote;
    const json = parties.map(({ party }) =>
      columns.map(({ option }) => {
        const {
          value,
          at_least: least,
          in_list: inList,
        } = exported.document.counts.find((count) => count.group_id === party.id && count.option === option)!;
        if (value !== null) return String(value);
        if (inList !== undefined) return `${inList} i listan`;
        return least === 0 ? '–' : `minst ${least}`;
      }),
    );
    expect(parties.map(({ counts }) => counts.map(({ text }) => text))).toEqual(json);
    const names = columns.map(({ name }) => name.toLowerCase());
    embed.columns.forEach(({ name }, place) =>
      expect(embed.rows.map(({ counts }) => counts[place]?.text)).toEqual(
        json.map((row) => row[names.indexOf(name)]),
      ),
    );
  });

  test('and says alike how well it is known', () => {
    const { name, level } = page.vote.knowledge;
    expect(exported.document.knowledge.level).toBe(level);
    expect(listed.knowledge).toBe(name);
    expect(embed.knowledge?.toLowerCase() ?? name.toLowerCase()).toContain(name.toLowerCase());
    expect(voteEventsOf(decision)[0]?.told.list.level).toBe(level);
  });
});
