import { describe, expect, it } from 'vitest';
import { utslagsrostMotUtfallet } from './utslagsrost-mot-utfallet.ts';
import { decision, event, places } from './example.ts';

describe('a casting vote decides', () => {
  it('accepts a casting vote for the side that won, or where the outcome is not stated', () => {
    const events = (['yes', 'unknown'] as const).map((result) =>
      event({ castingVote: 'yes', rule: 'casting-vote', result }),
    );
    expect(places(utslagsrostMotUtfallet, decision(events))).toEqual([]);
  });

  it('finds a casting vote for the side that lost', () => {
    const lost = event({ castingVote: 'no', rule: 'casting-vote', result: 'yes' });
    expect(places(utslagsrostMotUtfallet, decision([lost]))).toEqual(['castingVote']);
  });

  it.each(['majority', 'lot', 'unknown'] as const)(
    'finds a stated casting vote beside the rule %s',
    (rule) => {
      expect(
        places(utslagsrostMotUtfallet, decision([event({ castingVote: 'yes', rule, result: 'yes' })])),
      ).toEqual(['rule']);
    },
  );

  it.each(['minority', 'qualified'] as const)('lets the rule %s win against a casting vote', (rule) => {
    expect(
      places(utslagsrostMotUtfallet, decision([event({ castingVote: 'yes', rule, result: 'no' })])),
    ).toEqual([]);
  });

  it('asks for no casting vote where the source only names the rule', () => {
    expect(
      places(utslagsrostMotUtfallet, decision([event({ rule: 'casting-vote', result: 'yes' })])),
    ).toEqual([]);
  });
});
