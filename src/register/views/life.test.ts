import { describe, expect, test } from 'vitest';
import { entry, register, type Data } from '../fixture.ts';
import { decisionView } from './decision.ts';
import { decisionItem } from './decision/list-item.ts';
import { meetingView } from './meeting.ts';

const MEETING = 'exempelby/kommunstyrelsen/2024-01-02';
const FULLMAKTIGE = 'exempelby/kommunfullmaktige';

/** A decision of a meeting with these approvals, as of a day. */
function shown(
  approvals: unknown,
  data: Data = {},
  today = '2024-06-01',
  more: Data = {},
  body = 'exempelby/kommunstyrelsen',
) {
  const meeting = entry('sammantraden', MEETING, { body, approvals, ...more });
  const decision = entry('beslut', `${MEETING}/1`, data);
  const example = register({ sammantraden: [meeting], beslut: [decision] }, today);
  return {
    view: decisionView(example, decision),
    item: decisionItem(example, decision),
    meeting: meetingView(example, meeting),
  };
}
const noticed = [{ approved: '2024-01-10', noticed: '2024-01-11' }];

describe('a preliminary decision', () => {
  test('says so before all else, on its page, in lists, in the search and at its meeting', () => {
    const { view, item, meeting } = shown([]);
    expect(view.mark).toBe('Preliminärt');
    expect(item.status).toMatch(/^Preliminärt\. Beslut: /);
    expect(view.frame.search?.status).toBe(item.status);
    expect(meeting.mark).toBe('Preliminärt');
  });

  test('is named at its meeting where other decisions are approved', () => {
    const meeting = entry('sammantraden', MEETING, { approvals: [{ paragraphs: ['2'], ...noticed[0] }] });
    const decisions = ['1', '2'].map((paragraph, order) =>
      entry('beslut', `${MEETING}/${paragraph}`, { paragraph, order }),
    );
    const example = register({ sammantraden: [meeting], beslut: decisions });
    expect(meetingView(example, meeting).mark).toBe('Preliminärt: §\u{A0}1');
  });
});

describe('an approved decision', () => {
  test('of fullmäktige can be appealed through a stated day, by whom and where is told', () => {
    const { view } = shown(noticed, {}, '2024-02-01', {}, FULLMAKTIGE);
    expect(view.mark).toBeUndefined();
    expect(view.life.answer).toEqual({ text: 'Ja, till och med den 1 februari 2024' });
    expect(view.life.meaning).toEqual([
      'Justeringen anslogs den 11 januari 2024.',
      'Medlemmar i kommunen, till exempel de som är folkbokförda där, kan överklaga skriftligt till förvaltningsrätten. Den prövar bara om beslutet är lagligt (13 kap. 1, 4 och 8 §§ kommunallagen).',
      'Finns det regler om överklagande i en annan lag gäller de i stället, ibland med en annan tid (13 kap. 3 § kommunallagen).',
    ]);
  });

  test('of a styrelse can be so as a rule, since it may be purely preparatory or executing', () => {
    const { view } = shown(noticed, {}, '2024-02-01');
    expect(view.life.answer).toEqual({ text: 'I regel, till och med den 1 februari 2024' });
    expect(view.life.meaning.join(' ')).toContain('Arkivet säger inte om det här är ett sådant.');
  });

  test('is never said to have legal force, and the time is over only if the notice stood up', () => {
    const { view } = shown(noticed);
    expect(view.life.answer.text).toBe('Tiden gick ut den 1 februari 2024, om anslaget satt uppe hela tiden');
    expect(view.life.meaning.join(' ')).toContain('bara om anslaget har suttit uppe hela tiden');
    expect(view.life.meaning.join(' ')).not.toContain('laga kraft');
  });

  test('says that it is appealed where that is known', () => {
    const { view } = shown(noticed, { appealed: 'Förvaltningsrätten prövar det.' });
    expect(view.life.answer.text).toBe('Överklagat');
    expect(view.life.meaning.at(-1)).toBe('Beslutet är överklagat. Förvaltningsrätten prövar det.');
  });

  const toFullmaktige = { text: 'Avslå.', proposesTo: FULLMAKTIGE };
  const decides = { text: 'Godkänna.' };

  test.each([
    ['only proposes to another body', { clauses: [toFullmaktige] }],
    ['is marked as preparatory', { preparatory: true }],
    ['is marked as executing', { executing: true }],
    ['remits the matter and nothing else', { outcome: 'remitted', clauses: [decides] }],
    ['tables the matter and nothing else', { outcome: 'tabled', clauses: [decides] }],
  ])('of a styrelse that %s cannot be appealed', (_name, data) => {
    const { view } = shown(noticed, data);
    expect(view.life.answer.text).toBe('Nej');
    expect(view.life.steps.at(-1)?.value.text).toBe('Kan inte överklagas');
    expect(view.life.meaning.join(' ')).toContain('går inte att överklaga');
  });

  test.each([
    ['proposes and decides', { clauses: [toFullmaktige, decides] }],
    ['remits the matter and decides more', { outcome: 'remitted', clauses: [decides, decides] }],
  ])('of a styrelse that %s is not preparatory as a whole', (_name, data) => {
    expect(shown(noticed, data, '2024-02-01').view.life.answer.text).toMatch(/^I regel/);
  });

  test.each([
    ['remits the matter', { outcome: 'remitted' }],
    ['tables the matter', { outcome: 'tabled' }],
    ['is marked as preparatory', { preparatory: true }],
  ])('of fullmäktige that %s can be appealed like all its decisions', (_name, data) => {
    expect(shown(noticed, data, '2024-02-01', {}, FULLMAKTIGE).view.life.answer.text).toMatch(/^Ja,/);
  });

  test('under another law has no day, and says which law', () => {
    const { view } = shown(noticed, { appealLaw: 'exempellagen' });
    expect(view.life.answer.text).toBe('Enligt en annan lag');
    expect(view.life.meaning.join(' ')).toContain('Beslutet överklagas enligt exempellagen');
    expect(view.life.steps.at(-1)?.value.text).toBe('Räknas inte ut');
    expect(JSON.stringify(view.life)).not.toContain('februari');
  });

  test('without a stated notice has no last day of appeal', () => {
    const { view } = shown([{ approved: '2024-01-10', noticed: 'unknown' }]);
    expect(view.life.steps.map(({ value }) => value.text)).toEqual([
      '10 januari 2024',
      'Framgår inte av källan',
      'Framgår inte av källan',
    ]);
  });
});

test('what only proposes to fullmäktige says that a decision of fullmäktige can be appealed', () => {
  const said = (data: Data) => shown(noticed, data).view.life.meaning.join(' ');
  const sentence = 'Beslut som kommunfullmäktige fattar går att överklaga (13 kap. 2 § kommunallagen).';
  expect(said({ clauses: [{ text: 'Föreslår.', proposesTo: FULLMAKTIGE }] })).toContain(sentence);
  expect(said({ preparatory: true })).not.toContain('kommunfullmäktige');
});

test('an approval on an unknown day is an approval, of which only the day is missing', () => {
  const { life } = shown([{ approved: 'unknown', noticed: 'unknown' }]).view;
  expect(life.meaning[0]).toMatch(/^Protokollet är justerat\./);
  expect(life.steps[0]?.value).toEqual({ text: 'Dagen framgår inte av källan', stated: false });
});

test('a § that was approved by itself says so', () => {
  const { view } = shown([{ paragraphs: ['1'], approved: '2024-01-02', noticed: 'unknown' }]);
  expect(view.life.meaning[0]).toMatch(/^Paragrafen är justerad den 2 januari 2024\./);
});

test('nothing is said of approval where the source is silent', () => {
  const { view } = shown('unknown');
  expect(view.life).toMatchObject({ answer: { text: 'Det vet vi inte', stated: false }, steps: [] });
});

test('a draft that nobody has read, and what is under embargo, are marked where they are shown at all', () => {
  expect(shown(noticed, { unreviewed: true }).view.mark).toBe('Ogranskat utkast');
  expect(shown(noticed, {}, '2024-01-03', { embargo: '2024-01-04T15:00+01:00' }).view.mark).toBe(
    'Embargo till 4 januari 2024 kl. 15:00',
  );
});

describe('how much of a meeting is in the archive', () => {
  test.each([
    [45, 7, 'I arkivet: 1 av 45 paragrafer och 0 av 7 omröstningar.'],
    [1, 0, 'I arkivet: 1 av 1 paragraf. Ingen omröstning hölls.'],
    [
      'unknown',
      'unknown',
      'I arkivet: 1 beslut. Hur många paragrafer och omröstningar som fanns framgår inte av källan.',
    ],
    [3, 'unknown', 'I arkivet: 1 av 3 paragrafer. Hur många omröstningar som fanns framgår inte av källan.'],
  ])('of %s §§ and %s votes', (paragraphCount, voteEventCount, text) => {
    expect(shown([], {}, undefined, { paragraphCount, voteEventCount }).meeting.coverage).toBe(text);
  });
});
