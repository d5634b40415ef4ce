import { describe, expect, test } from 'vitest';
import { entry, register } from './fixture.ts';
import { actorName, actorNames, formerNamesText, partyCode } from './labels.ts';

const party = entry('partier', 'l', {
  name: 'Liberala påhittet',
  codes: [
    { code: 'L', from: '2015-11-22' },
    { code: 'FP', to: '2015-11-21' },
  ],
}).data;

describe('a party’s abbreviation', () => {
  test('is the one that held on the day', () => {
    expect(partyCode(party, '2010-01-01')).toBe('FP');
    expect(partyCode(party, '2015-11-22')).toBe('L');
  });

  test('is the current one when the day is unknown', () => {
    expect(partyCode(party, 'unknown')).toBe('L');
  });
});

test('earlier names stand with the time that is known of each', () => {
  const formerNames = [
    { name: 'Folkpåhittet', from: '1990', to: '2015-11-21' },
    { name: 'Ännu äldre', to: '1989' },
    { name: 'Äldst', to: 'unknown' },
  ] as const;
  expect(formerNamesText({ formerNames })).toEqual({
    formerNames:
      'Har också hetat Folkpåhittet (från 1990 till 21 november 2015), Ännu äldre (till 1989), Äldst.',
  });
  expect(formerNamesText({ formerNames: [] })).toEqual({});
});

describe('who did something', () => {
  const empty = register({});

  test('is named with the party of that day and the role that the source gives', () => {
    const actor = { person: 'exempelby/anna', party: 'pp', role: 'chair' } as const;
    expect(actorName(empty, actor, '2024-01-02')).toBe('Anna Påhittad (PP), ordförande');
  });

  test('is a party by its name, or an office, where no person is named', () => {
    expect(actorName(empty, { party: 'pp' }, '2024-01-02')).toBe('Påhittade partiet');
    expect(actorName(empty, { office: 'Kommundirektören' }, '2024-01-02')).toBe('Kommundirektören');
  });

  test('is said not to be stated where the source is silent', () => {
    expect(actorName(empty, 'unknown', '2024-01-02')).toBe('framgår inte av källan');
  });

  test('are joined as in a sentence', () => {
    const anna = { person: 'exempelby/anna', party: 'pp' };
    expect(actorNames(empty, [anna, { party: 'pp' }, { office: 'Revisorerna' }], 'unknown')).toBe(
      'Anna Påhittad (PP), Påhittade partiet och Revisorerna',
    );
  });
});
