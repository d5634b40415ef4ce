import { describe, expect, test } from 'vitest';
import { entry, register, type Data } from '../fixture.ts';
import { matterView } from './matter.ts';

const KS = 'exempelby/kommunstyrelsen';
const KF = 'exempelby/kommunfullmaktige';
const meeting = (body: string, date: string) =>
  entry('sammantraden', `${body}/${date === 'unknown' ? 'odaterat' : date}`, { body, date });
const decision = (body: string, folder: string, paragraph: string, data: Data = {}) =>
  entry('beslut', `${body}/${folder}/${paragraph}`, {
    meeting: `${body}/${folder}`,
    paragraph,
    matters: ['12-2020'],
    ...data,
  });
const proposal = { clauses: [{ text: 'Bygg.', proposesTo: KF }] };
const elsewhere = (relation: string, body: string, date: string, paragraph: string) => ({
  relation,
  elsewhere: { body, date, paragraph },
  text: 'Det hände något.',
});

function show(beslut: ReturnType<typeof decision>[], underlag: Data[] = []) {
  const example = register({
    sammantraden: [
      meeting(KS, '2020-02-01'),
      meeting(KS, 'unknown'),
      meeting(KF, '2020-01-01'),
      meeting(KF, '2020-03-01'),
    ],
    beslut,
    underlag: underlag.map((data, index) =>
      entry('underlag', `exempelby/skrivelse-${index}`, { matters: ['12-2020'], ...data }),
    ),
  });
  return matterView(example, example.matters.get('exempelby/12-2020')!);
}

describe('the time line of a matter', () => {
  test('goes through bodies and years, earliest first, whatever order the archive has', () => {
    const view = show(
      [decision(KF, '2020-03-01', '7'), decision(KS, '2020-02-01', '3', proposal)],
      [{ date: '2019' }],
    );
    expect(view.steps.map(({ iso, what }) => `${iso} ${what}`)).toEqual([
      '2019 Tjänsteskrivelse upprättad',
      '2020-02-01 Föreslog kommunfullmäktige',
      '2020-03-01 Beslutade',
    ]);
    expect(view.gaps).toEqual([]);
  });

  test('says remitted, tabled and reported back', () => {
    const view = show([
      decision(KS, '2020-02-01', '3', { outcome: 'tabled' }),
      decision(KF, '2020-03-01', '7', { outcome: 'remitted' }),
      decision(KF, '2020-01-01', '1', {
        references: [{ ...elsewhere('reports-back', KS, '2019-01-01', '4') }],
      }),
    ]);
    expect(view.steps.filter(({ inArchive }) => inArchive).map(({ what }) => what)).toEqual([
      'Återrapporterade',
      'Bordlade',
      'Återremitterade',
    ]);
  });

  test('keeps steps without a date apart from it', () => {
    const view = show([decision(KS, 'odaterat', '113', proposal), decision(KF, '2020-01-01', '1')]);
    expect(view.steps).toHaveLength(1);
    expect(view.undated.map(({ title }) => title.text)).toEqual(['§\u00a0113 Cykelbana till Påhittan']);
  });

  test('has the steps that are known and not held as gaps, each once, in their place', () => {
    const earlier = elsewhere('earlier-step', KS, '2019-05-08', '132');
    const view = show([
      decision(KS, '2020-02-01', '3', { references: [earlier] }),
      decision(KF, '2020-03-01', '7', {
        references: [earlier, elsewhere('earlier-step', KS, '2020-02-01', '3')],
      }),
    ]);
    expect(view.steps.map(({ iso, inArchive }) => [iso, inArchive])).toEqual([
      ['2019-05-08', false],
      ['2020-02-01', true],
      ['2020-03-01', true],
    ]);
  });

  test('says of a known step without a date what it came before', () => {
    const [step] = show([
      decision(KS, '2020-02-01', '3', { references: [elsewhere('earlier-step', KF, 'unknown', '9')] }),
    ]).undated;
    expect(step?.order).toBe('Före: Kommunstyrelsen 1 februari 2020 §\u00a03: Cykelbana till Påhittan');
  });

  test('shows the forms of the number, and assignments with their reports', () => {
    const assignment = { id: 'a', addressee: 'Kontoret', task: 'Bygga.', due: '2020-12' };
    const view = show(
      [decision(KS, '2020-02-01', '3', { matters: ['12/2020', '12-2020'], assignments: [assignment] })],
      [
        {
          references: [
            { relation: 'reports-back', decision: `${KS}/2020-02-01/3`, assignment: 'a', text: 'Klart.' },
          ],
        },
      ],
    );
    expect(view.variants).toEqual(['12-2020']);
    expect(view.steps[0]?.assignments.map(({ stateText, reports }) => [stateText, reports.length])).toEqual([
      ['Återrapporterat enligt arkivet.', 1],
    ]);
  });
});

describe('what should come next', () => {
  const gaps = (beslut: Parameters<typeof show>[0], underlag?: Data[]) =>
    show(beslut, underlag).gaps.map(({ text }) => text);

  test('is a gap where the body that decides has no later decision in the archive', () => {
    const missing = ['Kommunfullmäktiges beslut finns inte i arkivet.'];
    expect(gaps([decision(KS, '2020-02-01', '3', proposal)])).toEqual(missing);
    expect(gaps([decision(KS, '2020-02-01', '3', proposal), decision(KF, '2020-01-01', '1')])).toEqual(
      missing,
    );
  });

  test('is none where the later step is known, or may be it for all we know', () => {
    expect(
      gaps([
        decision(KS, '2020-02-01', '3', {
          ...proposal,
          references: [elsewhere('later-step', KF, '2020-03-01', '8')],
        }),
      ]),
    ).toEqual([]);
    expect(gaps([decision(KS, 'odaterat', '3', proposal), decision(KF, '2020-01-01', '1')])).toEqual([]);
  });

  test('is a gap for a document’s proposal that nobody is known to have decided', () => {
    const proposedDecision = { body: KS, clauses: ['Bygg.'], decided: 'unknown' };
    expect(gaps([], [{ proposedDecision }])).toEqual(['Kommunstyrelsens beslut finns inte i arkivet.']);
  });

  test('is a gap after a matter was put off', () => {
    expect(gaps([decision(KS, '2020-02-01', '3', { outcome: 'tabled' })])).toEqual([
      'Vad som hände efter bordläggningen finns inte i arkivet.',
    ]);
    expect(
      gaps([decision(KS, '2020-02-01', '3', { outcome: 'tabled' }), decision(KF, '2020-03-01', '7')]),
    ).toEqual([]);
  });
});
