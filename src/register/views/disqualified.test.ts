import { describe, expect, test } from 'vitest';
import { ballots, voteStep } from '../fixture.ts';
import { archive } from '../../exports/fixture.ts';
import { votePageViews } from './vote-page.ts';
import { partyViews } from './party.ts';
import { personView } from './person.ts';
import { disqualifiedInDecision, disqualifiedInVote } from './disqualified.ts';

const DECISION = 'exempelby/kommunstyrelsen/2024-01-02/1';
const absent = voteStep({ votes: ballots('anna:pp:yes dan:qq:absent') });
const voted = voteStep({ votes: ballots('anna:pp:yes dan:qq:no') });

/** What the decision and each of its two votes say, when Dan was disqualified so. */
function said(steps: Parameters<typeof archive>[0], disqualification: object) {
  const register = archive(steps, {
    disqualified: [{ person: 'exempelby/dan', party: 'qq', ...disqualification }],
  });
  const decision = register.get('beslut', DECISION);
  return {
    decision: disqualifiedInDecision(register, decision),
    votes: [1, 2].map((number) => disqualifiedInVote(register, decision, number)),
  };
}

describe('at a vote that somebody was kept out of', () => {
  const register = archive([absent], { disqualified: [{ person: 'exempelby/dan', party: 'qq' }] });

  test.each([
    ['sv', 'frånvarande (jäv)'],
    ['en', 'absent (conflict of interest)'],
  ] as const)('the list says so in %s', (language, position) => {
    const [page] = votePageViews(register, register.get('beslut', DECISION), language);
    expect(page?.vote.members.map((member) => [member.name, member.position])).toEqual([
      ['Anna', language === 'sv' ? 'ja' : 'yes'],
      ['Dan', position],
    ]);
  });

  test('the pages of the member and the party say so', () => {
    const { votes, counts } = personView(register, register.get('personer', 'exempelby/dan'));
    expect(votes.map(({ position }) => position)).toEqual(['Frånvarande (jäv)']);
    expect(counts).toEqual([
      'Kommunstyrelsen: i röstlistan i den enda votering som finns i arkivet; hur många sammanträdena hade framgår inte av källan.',
    ]);
    const party = partyViews(register, 'exempelby').find(({ id }) => id === 'qq')?.view;
    expect(party?.votes[0]?.counts.map(({ text }) => text)).toEqual(['minst 1 frånvarande (jäv)']);
  });
});

describe('a disqualification is told', () => {
  test('of the whole § and at each of its votes, where the source limits it to none', () => {
    const sentences = ['Deltog inte på grund av jäv: Dan (QQ).'];
    expect(said([absent, absent], {})).toEqual({ decision: sentences, votes: [sentences, sentences] });
  });

  test('only at the votes that it concerned, where the source names them', () => {
    expect(
      said([voted, absent], { voteEvents: [2], concerns: 'ansvarsfriheten för en påhittad nämnd' }),
    ).toEqual({
      decision: [
        'Deltog inte på grund av jäv: Dan (QQ) i votering 2: ansvarsfriheten för en påhittad nämnd.',
      ],
      votes: [[], ['Deltog inte på grund av jäv: Dan (QQ).']],
    });
  });

  test('at no vote for certain, where the person also voted in the §', () => {
    const sentences = ['Jäv, men källan säger inte i vilken omröstning: Dan (QQ).'];
    expect(said([voted, absent], {})).toEqual({ decision: sentences, votes: [sentences, sentences] });
  });
});
