import { describe, expect, it } from 'vitest';
import { decision, event, places, vote, votes } from './example.ts';
import { dubbelRost } from './dubbel-rost.ts';

describe('one vote each', () => {
  it('finds every row of a person after the first', () => {
    const list = [vote('anna', 'yes'), vote('bo', 'no'), vote('anna', 'no'), vote('anna', 'yes')];
    expect(places(dubbelRost, decision([event({ votes: list })]))).toEqual([
      'votes.2.person',
      'votes.3.person',
    ]);
  });

  it('lets a person vote in each of several vote events', () => {
    expect(
      places(
        dubbelRost,
        decision([event({ votes: votes({ yes: 3 }) }), event({ votes: votes({ yes: 3 }) })]),
      ),
    ).toEqual([]);
  });

  it('says where, counted from the decision', () => {
    const twice = decision([event({}), event({ votes: [vote('anna', 'yes'), vote('anna', 'absent')] })]);
    expect(dubbelRost.check(twice)[0]).toMatchObject({
      path: ['procedure', 2, 'event', 'votes', 1, 'person'],
      found: 'anna på rad 1 och 2',
    });
  });
});
