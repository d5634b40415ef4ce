import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry, register, type Data } from '../register/fixture.ts';
import { mostTellingFirst, type LaterStep } from './decision.ts';

const KS = 'exempelby/kommunstyrelsen';
const KF = 'exempelby/kommunfullmaktige';
const proposal = { clauses: [{ text: 'Bygg.', proposesTo: KF }] };

/** "exempelby/kommunstyrelsen/2024-02-01/5" with a matter of its own, or the given one. */
function decision(body: string, folder: string, paragraph: string, data: Data = {}) {
  return entry('beslut', `${body}/${folder}/${paragraph}`, {
    meeting: `${body}/${folder}`,
    paragraph,
    ...data,
  });
}
const reference = (relation: string, target: Data) => ({ relation, text: 'Det hände något.', ...target });
const at = (body: string, date: string, paragraph: string, more: Data = {}) => ({
  elsewhere: { body, date, paragraph, ...more },
});

function told(...beslut: ReturnType<typeof decision>[]) {
  const days = new Set(beslut.map(({ data }) => data.meeting));
  const example = register({
    sammantraden: [...days].map((id) => {
      const body = id.split('/').slice(0, 2).join('/');
      const folder = id.split('/').at(-1)!;
      return entry('sammantraden', id, { body, date: folder === 'odaterat' ? 'unknown' : folder });
    }),
    beslut,
  });
  return example.told(beslut[0]!.id);
}

describe('a later step', () => {
  test('that a reference names outside the archive is told as far as the reference goes', () => {
    const telling = told(
      decision(KS, '2024-02-01', '5', {
        ...proposal,
        references: [
          reference('later-step', at(KF, '2024-03', 'unknown', { deed: 'decided', brief: 'antog planen' })),
        ],
      }),
    );
    expect(telling).toMatchObject({ kind: 'proposes', proposesTo: [KF], followed: 'later-steps' });
    expect(telling.later).toEqual([
      {
        body: KF,
        date: '2024-03',
        paragraph: 'unknown',
        deed: 'decided',
        brief: 'antog planen',
        proposesTo: [],
        text: 'Det hände något.',
      },
    ]);
  });

  test('of which nobody says what the body did is untold, and is no decision', () => {
    const telling = told(
      decision(KS, '2024-02-01', '5', { references: [reference('later-step', at(KF, 'unknown', '8'))] }),
    );
    expect(telling.later).toMatchObject([{ deed: 'untold', date: 'unknown' }]);
  });

  test.each([
    ['decides', {}, { deed: 'decided', outcome: 'approved', proposesTo: [] }],
    ['only proposes', proposal, { deed: 'proposed', outcome: 'approved', proposesTo: [KF] }],
    ['puts the matter off', { outcome: 'tabled' }, { deed: 'tabled', outcome: 'tabled' }],
    ['sends it back', { outcome: 'remitted' }, { deed: 'remitted' }],
    ['has no stated outcome', { outcome: 'unknown' }, { deed: 'unknown' }],
  ])('of the archive that %s is told so, whatever the reference says', (_, data, expected) => {
    const telling = told(
      decision(KS, '2024-02-01', '5', {
        ...proposal,
        references: [reference('later-step', at(KF, '2024-03-01', '8', { deed: 'decided' }))],
      }),
      decision(KF, '2024-03-01', '8', data),
    );
    expect(telling.later).toMatchObject([{ decision: `${KF}/2024-03-01/8`, date: '2024-03-01' }]);
    expect({ ...telling.later[0] }).toEqual(expect.objectContaining(expected));
  });

  test('is known also where only the later one names the earlier', () => {
    const telling = told(
      decision(KS, '2024-02-01', '5', proposal),
      decision(KF, '2024-03-01', '8', { references: [reference('earlier-step', at(KS, '2024-02-01', '5'))] }),
    );
    expect(telling).toMatchObject({ followed: 'later-steps', later: [{ decision: `${KF}/2024-03-01/8` }] });
  });

  test('of a later step is a later step too', () => {
    const telling = told(
      decision(KS, '2024-02-01', '5', {
        ...proposal,
        references: [reference('later-step', { decision: `${KS}/2024-02-20/6` })],
      }),
      decision(KS, '2024-02-20', '6', {
        ...proposal,
        references: [reference('later-step', at(KF, '2024-03-01', '8', { deed: 'decided' }))],
      }),
    );
    expect(telling.later.map(({ body, deed }) => [body, deed])).toEqual([
      [KF, 'decided'],
      [KS, 'proposed'],
    ]);
  });

  test('that two name is told once, as the archive has it', () => {
    const telling = told(
      decision(KS, '2024-02-01', '5', {
        references: [
          reference('later-step', at(KF, '2024-03-01', 'unknown')),
          reference('later-step', at(KF, '2024-03-01', 'unknown', { deed: 'tabled' })),
          reference('later-step', at(KF, '2024-04-01', '9')),
          reference('later-step', at(KF, '2024-04-01', '10')),
        ],
      }),
      decision(KF, '2024-03-01', '8', { references: [reference('earlier-step', at(KS, '2024-02-01', '5'))] }),
    );
    expect(
      telling.later.map(({ date, paragraph, decision: id }) => [date, paragraph, id !== undefined]),
    ).toEqual([
      ['2024-03-01', '8', true],
      ['2024-04-01', '9', false],
      ['2024-04-01', '10', false],
    ]);
  });

  test('is not what is only related, reports back, or is a document', () => {
    const telling = told(
      decision(KS, '2024-02-01', '5', {
        references: [
          reference('related', at(KF, '2024-03-01', '8')),
          reference('earlier-step', at(KF, '2023-03-01', '8')),
          reference('later-step', { document: 'exempelby/skrivelse' }),
        ],
      }),
      decision(KF, '2024-03-01', '8', {
        references: [reference('reports-back', { decision: `${KS}/2024-02-01/5` })],
      }),
    );
    expect(telling).toMatchObject({ followed: 'nothing-known', later: [], sameMatter: [] });
  });

  test('never leads round and round', () => {
    const telling = told(
      decision(KS, '2024-02-01', '5', { references: [reference('later-step', at(KF, '2024-03-01', '8'))] }),
      decision(KF, '2024-03-01', '8', { references: [reference('later-step', at(KS, '2024-02-01', '5'))] }),
    );
    expect(telling.later).toHaveLength(1);
  });
});

describe('a decision of the same matter', () => {
  const matters = ['12-2020'];
  const sameMatter = (...beslut: ReturnType<typeof decision>[]) => {
    const { followed, sameMatter: ids } = told(...beslut);
    return [followed, ...ids];
  };

  test('that nothing links is no stated later step, but not nothing either', () => {
    expect(
      sameMatter(decision(KS, '2024-02-01', '5', { matters }), decision(KF, '2024-03-01', '8', { matters })),
    ).toEqual(['same-matter', `${KF}/2024-03-01/8`]);
  });

  test('may be later where one of the two has no day', () => {
    expect(
      sameMatter(decision(KS, '2024-02-01', '5', { matters }), decision(KF, 'odaterat', '8', { matters })),
    ).toEqual(['same-matter', `${KF}/odaterat/8`]);
  });

  test('is none where it was earlier, by day, by its place on the same meeting, or by a reference', () => {
    expect(
      sameMatter(
        decision(KS, '2024-02-01', '5', {
          matters,
          order: 2,
          references: [reference('earlier-step', { decision: `${KS}/odaterat/3` })],
        }),
        decision(KF, '2024-01-01', '8', { matters }),
        decision(KS, '2024-02-01', '4', { matters, order: 1 }),
        decision(KS, 'odaterat', '3', { matters }),
      ),
    ).toEqual(['nothing-known']);
  });
});

describe('of several later steps', () => {
  const step = fc.record({
    body: fc.constant(KF),
    date: fc.constantFrom('unknown', '2023', '2024-03', '2024-03-01', '2024-Q2'),
    paragraph: fc.constant('unknown'),
    deed: fc.constantFrom<LaterStep['deed']>(
      'decided',
      'proposed',
      'remitted',
      'tabled',
      'planned',
      'unknown',
      'untold',
    ),
    proposesTo: fc.constant([]),
  });

  test('nothing stands before what decided, nor after what was only to come', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const deeds = steps.toSorted(mostTellingFirst).map(({ deed }) => deed);
        const decided = deeds.filter((deed) => deed === 'decided').length;
        expect(deeds.slice(0, decided).every((deed) => deed === 'decided')).toBe(true);
        const planned = deeds.indexOf('planned');
        if (planned >= 0) expect(new Set(deeds.slice(planned))).toEqual(new Set(['planned']));
      }),
    );
  });

  test('it is an order: whichever way two are asked', () => {
    fc.assert(
      fc.property(step, step, (a, b) => {
        expect(Math.sign(mostTellingFirst(a, b))).toBe(-Math.sign(mostTellingFirst(b, a)) + 0);
      }),
    );
  });
});
