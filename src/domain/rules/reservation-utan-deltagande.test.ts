import { describe, expect, it } from 'vitest';
import type { Disqualification } from '../disqualification.ts';
import type { VoteOption } from '../vote.ts';
import { decision, event, places, vote } from './example.ts';
import { reservationUtanDeltagande } from './reservation-utan-deltagande.ts';

const by = [{ party: 'sd' }, { person: 'anna', party: 's' }];
const faultsOf = (options: readonly VoteOption[], disqualified: readonly Disqualification[] = []) =>
  places(
    reservationUtanDeltagande,
    decision(
      options.map((option) => event({ votes: [vote('anna', option), vote('bo', 'absent')] })),
      { decision: { reservations: [{ by: [{ party: 'v' }] }, { by }], disqualified } },
    ),
  );

describe('a reservation is by one who took part', () => {
  it.each(['abstain', 'absent', 'not voting'] as const)('finds one who is listed as %s', (option) => {
    expect(faultsOf([option])).toEqual(['reservations.1.by.1.person']);
  });

  it.each(['yes', 'no', 'unknown'] as const)('accepts one who is listed as %s', (option) => {
    expect(faultsOf([option])).toEqual([]);
  });

  it('accepts one who voted in one of several votes', () =>
    expect(faultsOf(['absent', 'no', 'abstain'])).toEqual([]));

  it('accepts anyone where no list names them', () => expect(faultsOf([])).toEqual([]));

  it('finds one who was disqualified, with or without a list', () => {
    expect(faultsOf([], [{ person: 'anna' }])).toEqual(['reservations.1.by.1.person']);
  });

  it('accepts one who was disqualified in one vote of the § and took part in another', () => {
    expect(faultsOf(['yes', 'absent'], [{ person: 'anna', voteEvents: [2] }])).toEqual([]);
  });

  it('says how the person was listed', () => {
    const subject = decision([event({ votes: [vote('anna', 'abstain')] })], {
      decision: { reservations: [{ by }] },
    });
    expect(reservationUtanDeltagande.check(subject)[0]?.found).toBe('anna: avstår');
  });
});
