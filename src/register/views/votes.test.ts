import { describe, expect, test } from 'vitest';
import { ballotOf, entry, register, voteStep } from '../fixture.ts';
import { agreementViews } from './votes-agreement.ts';
import { votesView } from './votes.ts';

const partier = ['pp', 'qq', 'rr'].map((id) => entry('partier', id, { codes: [{ code: id.toUpperCase() }] }));
const personer = ['pp', 'qq', 'rr'].map((id) => entry('personer', `exempelby/${id}`, {}));
const meeting = (date: string, folder = date) =>
  entry('sammantraden', `exempelby/kommunstyrelsen/${folder}`, { date });

/** "pp:yes qq:no": one voter a party. */
const event = (votes: string, data: object = {}) =>
  voteStep({
    noMeans: 'unknown',
    votes: votes
      .split(' ')
      .filter(Boolean)
      .map((part) => {
        const [party = '', option = ''] = part.split(':');
        return ballotOf(party, party, option);
      }),
    ...data,
  });
const decision = (folder: string, ...procedure: object[]) =>
  entry('beslut', `exempelby/kommunstyrelsen/${folder}/1`, {
    meeting: `exempelby/kommunstyrelsen/${folder}`,
    procedure,
  });
const archive = (meetings: ReturnType<typeof meeting>[], ...beslut: ReturnType<typeof decision>[]) =>
  register({ partier, personer, sammantraden: meetings, beslut });

describe('the list of votes', () => {
  const example = archive(
    [meeting('2023-05-01'), meeting('unknown', 'odaterat'), meeting('2024-02-03')],
    decision('2023-05-01', event('pp:yes')),
    decision('odaterat', event('')),
    decision('2024-02-03', event('', { question: 'Först?' }), event('', { question: 'Sedan?' })),
  );

  test('has the latest first, those of a meeting in their order, and last what has no date', () => {
    const { years, count } = votesView(example);
    expect(count).toBe('4 voteringar');
    expect(
      years.map(({ year, anchor, votes }) => [
        year,
        anchor,
        votes.map(({ title, question }) => `${title}: ${question}`),
      ]),
    ).toEqual([
      [
        '2024',
        'ar-2024',
        [
          'Cykelbana till Påhittan, votering 1: Delfråga: Först?',
          'Cykelbana till Påhittan, votering 2: Sedan?',
        ],
      ],
      ['2023', 'ar-2023', ['Cykelbana till Påhittan: Ska cykelbanan byggas?']],
      ['Utan känt datum', 'odaterat', ['Cykelbana till Påhittan: Ska cykelbanan byggas?']],
    ]);
  });

  const item = (data: object) =>
    votesView(archive([meeting('2024-02-03')], decision('2024-02-03', event('', data)))).years[0]?.votes[0];

  test('never says bare ja or nej: what won is told with what it meant', () => {
    expect(item({})?.outcome).toBe('Ja-sidan vann. Ja betydde: Den byggs.');
    expect(item({ result: 'no' })?.outcome).toBe(
      'Nej-sidan vann med färre röster. Källan anger enkel majoritet. Nej betydde: framgår inte av källan.',
    );
    expect(item({ result: 'unknown' })?.outcome).toBe('Utfallet framgår inte av källan.');
  });

  test('says by which rule it was, or that the source names none', () => {
    expect(item({})?.rule).toBeUndefined();
    expect(item({ rule: 'casting-vote' })?.outcome).toMatch(/^Ja-sidan vann på ordförandens utslagsröst\./);
    expect(item({ rule: 'unknown' })?.rule).toBe('Regeln framgår inte av källan');
  });

  test('has no score and no margin where ja or nej is not printed', () => {
    const totals = { yes: 'unknown', no: 1, abstain: 0, absent: 0 };
    const silent = item({ totals });
    expect([silent?.score, silent?.difference, silent?.facts.margin]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(item({})?.difference).toBe('En rösts skillnad');
  });

  test('can be narrowed only to what is in it', () => {
    const { choices } = votesView(example);
    expect(choices.years.map(({ value }) => value)).toEqual(['2024', '2023', 'Utan känt datum']);
    expect(choices.parties.map(({ value }) => value)).toEqual(['pp']);
    expect(choices.margins.map(({ value }) => value)).toEqual(['1', '5', '10']);
  });
});

describe('how often parties voted alike', () => {
  const sixTimes = (votes: string) => Array.from({ length: 6 }, () => event(votes));
  const cells = (example: ReturnType<typeof archive>) =>
    agreementViews(example, 'exempelby').map(({ heading, caution, parties }) => [
      heading,
      /^Arkivet har (\d+) votering.* (I .*?) går röster att jämföra/.exec(caution)?.slice(1).join(': '),
      ...parties.map(({ party, cells }) =>
        [
          party.code,
          ...cells.map(({ party, share, count }) => `${party.code} ${share ?? '–'} ${count}`),
        ].join(': '),
      ),
    ]);

  test('is a share with its count, both ways, by abbreviation', () => {
    const example = archive(
      [meeting('2024-02-03')],
      decision('2024-02-03', ...sixTimes('pp:yes qq:yes'), event('pp:yes qq:abstain'), event('')),
    );
    expect(cells(example)).toEqual([
      [
        'Mandatperioden 2022–2026',
        '8: I 7 av arkivets 8',
        'PP: QQ 86\u00a0% 6 av 7',
        'QQ: PP 86\u00a0% 6 av 7',
      ],
    ]);
  });

  test('shows no share under the minimum', () => {
    const example = archive(
      [meeting('2024-02-03')],
      decision('2024-02-03', event('pp:yes qq:yes'), event('rr:no')),
    );
    expect(cells(example)).toEqual([
      [
        'Mandatperioden 2022–2026',
        '2: I alla arkivets 2',
        'PP: QQ – 1 av 1: RR – inga',
        'QQ: PP – 1 av 1: RR – inga',
        'RR: PP – inga: QQ – inga',
      ],
    ]);
  });

  test('is told with how many votes it is made of, of how many that were held, before the shares', () => {
    const held = entry('sammantraden', 'exempelby/kommunstyrelsen/2024-02-03', {
      date: '2024-02-03',
      voteEventCount: 20,
    });
    const six = archive([held], decision('2024-02-03', ...sixTimes('pp:yes qq:yes')));
    expect(agreementViews(six, 'exempelby')[0]?.caution).toBe(
      'Arkivet har 6 voteringar från perioden; sammanträdena hade 20. I alla arkivets 6 går röster att jämföra. ' +
        'En enda votering flyttar en andel med minst 16 procentenheter, så andelarna säger lite om hur partierna röstar i stort.',
    );
    const few = archive([held], decision('2024-02-03', event('pp:yes qq:no'), event('')));
    expect(agreementViews(few, 'exempelby')[0]?.caution).toBe(
      'Arkivet har 2 voteringar från perioden; sammanträdena hade 20. I 1 av arkivets 2 går röster att jämföra. ' +
        'Det är för få för att säga något: under 5 gemensamma voteringar visas ingen andel.',
    );
  });

  test('is told a term by itself, and not of votes without a day', () => {
    const example = archive(
      [meeting('2022-10-14'), meeting('2022-10-15'), meeting('unknown', 'odaterat')],
      decision('2022-10-14', event('pp:yes qq:no')),
      decision('2022-10-15', event('pp:yes qq:yes')),
      decision('odaterat', event('pp:yes qq:yes')),
    );
    expect(cells(example).map(([heading, counted]) => [heading, counted])).toEqual([
      ['Mandatperioden 2022–2026', '1: I arkivets enda'],
      ['Mandatperioden 2018–2022', '1: I arkivets enda'],
    ]);
  });

  test('is not told where no position is known', () => {
    const example = archive(
      [meeting('2024-02-03')],
      decision('2024-02-03', ...sixTimes('pp:unknown qq:unknown')),
    );
    expect(cells(example)).toEqual([]);
  });
});
