import { describe, expect, test } from 'vitest';
import { entry, listedVote, register } from '../fixture.ts';
import { partyViews } from './party.ts';

const day = 'exempelby/kommunstyrelsen/2024-01-02';
const partier = ['pp', 'qq', 'rr'].map((id) =>
  entry('partier', id, { name: `Partiet ${id}`, codes: [{ code: id.toUpperCase() }] }),
);
const personer = ['a', 'b', 'c', 'd'].map((id) =>
  entry('personer', `exempelby/${id}`, { name: id.toUpperCase() }),
);
const views = (procedure: object[] | 'unknown', data: object = {}) =>
  new Map(
    partyViews(
      register({ partier, personer, beslut: [entry('beslut', `${day}/1`, { procedure, ...data })] }),
      'exempelby',
    ).map(({ id, view }) => [id, view]),
  );

describe('how a party’s votes fell', () => {
  const counts = (votes: string) => views([listedVote(votes)]).get('pp')?.votes[0]?.counts;

  test('is counted, with what ja and nej meant', () => {
    expect(counts('a:pp:yes b:pp:no c:pp:no d:pp:absent')).toEqual([
      { text: '1 ja', meaning: { text: 'Den byggs.' } },
      { text: '2 nej', meaning: { text: 'Den byggs inte.' } },
      { text: '1 frånvarande' },
    ]);
  });

  test('is not stated where no position is known', () => {
    expect(counts('a:pp:unknown b:pp:unknown')).toEqual([
      { text: 'Framgår inte, 2 i listan', stated: false },
    ]);
  });

  test('is the least there can be where some positions are unknown', () => {
    expect(counts('a:pp:yes b:pp:unknown c:qq:no')?.map(({ text }) => text)).toEqual([
      'minst 1 ja',
      '1 framgår inte',
    ]);
  });

  test('follows the party of that day, not that of the membership', () => {
    const byCode = views([listedVote('a:qq:yes')]);
    expect(byCode.get('pp')?.votes).toEqual([]);
    expect(byCode.get('qq')?.votes).toHaveLength(1);
    expect(byCode.get('qq')?.members).toMatchObject([
      { name: 'A', href: '/exempelby/ledamoter/a/', posts: '' },
    ]);
  });

  test('is not told by a vote event that names nobody: it is listed apart', () => {
    const view = views([listedVote('')]).get('pp');
    expect(view?.votes).toEqual([]);
    expect(view?.unnamed).toEqual([
      { title: 'Cykelbana till Påhittan', question: 'Ska cykelbanan byggas?', href: `/${day}/1/votering-1/` },
    ]);
  });
});

describe('a party has a page', () => {
  test('where somebody or something in the organisation names it, and nowhere else', () => {
    expect([...views('unknown').keys()]).toEqual(['pp']);
    const reserved = { reservations: [{ by: [{ party: 'qq' }] }] };
    expect([...views('unknown', reserved).keys()]).toEqual(['pp', 'qq']);
  });

  test('with what it did as a group, and what its members did that day', () => {
    const byCode = views('unknown', {
      reservations: [{ by: [{ party: 'qq' }] }, { by: [{ person: 'exempelby/a', party: 'qq' }] }],
    });
    const by = (party: string) =>
      byCode.get(party)?.acts.reservations.flatMap(({ acts }) => acts.map((act) => act.by));
    expect(by('qq')).toEqual(['Partiet qq', 'A (QQ)']);
    expect(by('pp')).toEqual([]);
  });
});
