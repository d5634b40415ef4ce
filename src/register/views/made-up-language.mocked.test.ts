import { afterAll, beforeAll, expect, test } from 'vitest';
import { outcomes, type Outcome } from '../../domain/decision.ts';
import { lowered } from '../../domain/lowered.ts';
import { messagesIn } from '../../messages/index.ts';
import { inMadeUpLanguage } from '../../messages/made-up.fixture.ts';
import { SITE_NAME } from '../../site/settings/settings.ts';
import { entry, register, voteStep, type Data } from '../fixture.ts';
import { decisionView } from './decision.ts';
import { decisionItem } from './decision/list-item.ts';
import { meetingItem, meetingView } from './meeting.ts';
import { votePageViews } from './vote-page.ts';

/** The pages are built in "English", whose every word is made up: a letter that is left is Swedish, or stands in the code. */
const english = messagesIn('en');
const words = { ...english };
beforeAll(() => Object.assign(english, inMadeUpLanguage(words)));
afterAll(() => Object.assign(english, words));

const ID = 'exempelby/kommunstyrelsen/2024-01-02';
const KF = 'exempelby/kommunfullmaktige';
const anna = { person: 'exempelby/anna', party: 'pp' };
const bo = { person: 'exempelby/bo', party: 'pp' };

const vote = (data: Data = {}) =>
  voteStep({
    totals: { yes: 1, no: 1, abstain: 0, absent: 'unknown' },
    rule: 'casting-vote',
    castingVote: 'yes',
    chair: 'exempelby/anna',
    votes: [
      { ...anna, role: 'chair', option: 'yes' },
      { ...bo, role: 'member', option: 'no' },
    ],
    ...data,
  });

/** A decision with something of everything. */
const whole: Data = {
  matters: ['12/2020'],
  topics: ['cykelbanor'],
  titleInMinutes: 'Fråga om cykelbana',
  closedDoors: 'Ärendet rörde en enskild.',
  memberBill: { number: '3-2020', by: [anna] },
  clauses: [
    { text: 'Bygg.', numberInMinutes: '3', listInMinutes: 2, asInMinutes: 'att bygga' },
    ...Array.from({ length: 8 }, (_, index) => ({ text: `Bygg led ${index}.`, proposesTo: KF })),
  ],
  draft: { text: 'Bygg inte.', by: anna },
  proposals: [
    { id: 'nej', type: 'reject', by: [anna], text: 'Avslå.', clauses: [1, 2] },
    { id: 'annat', type: 'other', by: [bo], text: 'Vänta.', on: 'nej' },
  ],
  procedure: [
    { step: 'question', purpose: 'decide', between: ['liggande', 'nej'], found: 'liggande' },
    { step: 'question', purpose: 'timing', between: ['avgora-i-dag', 'nej'], found: 'unknown' },
    { step: 'main-proposal', proposal: 'annat' },
    { step: 'vote-request', by: [bo] },
    { step: 'vote-request', by: [] },
    vote({ kind: 'remit', result: 'no', rule: 'unknown', castingVote: undefined }),
    vote(),
  ],
  reservations: [{ by: [bo], inFavourOf: 'nej', text: 'Det var fel.' }],
  notes: [{ kind: 'statement', by: [{ party: 'pp' }], text: 'Antecknat.' }],
  assignments: [
    { id: 'a', addressee: 'Kontoret', task: 'Bygga.', due: '2024-03', reportTo: KF, clauses: [1] },
    { id: 'b', addressee: 'Kontoret', task: 'Mäta.', due: '2025-01-01' },
    { id: 'c', addressee: 'Kontoret', task: 'Räkna.', due: 'unknown', openAsOf: 'unknown' },
  ],
  budgetEffects: [
    {
      amount: 2_500_000,
      bound: 'up-to',
      kind: 'allocation',
      period: '2024',
      recurrence: 'yearly',
      purpose: 'Asfalt.',
      clause: 2,
    },
  ],
  references: [
    { relation: 'later-step', elsewhere: { body: KF, date: '2024-02-01', paragraph: '7' }, text: 'Antogs.' },
    {
      relation: 'earlier-step',
      elsewhere: { body: KF, date: 'unknown', paragraph: 'unknown' },
      text: 'Kom.',
    },
    { relation: 'related', document: 'exempelby/skrivelse', text: 'Hör hit.' },
  ],
  documents: [{ document: 'exempelby/skrivelse' }, { title: 'En karta' }],
  recipients: ['Kontoret', 'Skolan'],
  corrections: [
    { date: '2024-02-02', what: 'Beloppet', before: 'En miljon', after: 'Två miljoner', why: 'Skrivfel.' },
  ],
};

const archive = (decisions: readonly Data[], meeting: Data) => ({
  amnen: [entry('amnen', 'cykelbanor')],
  personer: [entry('personer', 'exempelby/anna'), entry('personer', 'exempelby/bo', { name: 'Bo Påhittad' })],
  underlag: [entry('underlag', 'exempelby/skrivelse')],
  sammantraden: [entry('sammantraden', ID, meeting)],
  beslut: decisions.map((data, index) =>
    entry('beslut', `${ID}/${index + 1}`, { paragraph: String(index + 1), order: index + 1, ...data }),
  ),
});

/** What a reader sees or hears of a view: all texts but addresses, anchors and codes. */
const CODES =
  /^(.*href|.*anchor|path|id|kind|option|manner|stage|level|winner|state|lang|iso|.*iso|color|fill|prefix|pattern|positionKey|announcement|translated)$/i;
function texts(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return CODES.test(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((item) => texts(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => texts(item, name));
}

/** The texts in which letters are left when all that the archive says has been taken away. */
function lettersBeside(archived: unknown, view: unknown): string[] {
  // Codes of the schema are in lower case and one word.
  const archive = [...new Set(texts(archived))].filter((text) => /\p{Lu}|\p{L} /u.test(text));
  const said = [...archive, ...archive.map(lowered)].toSorted((a, b) => b.length - a.length);
  return texts(view)
    .map((told) => said.reduce((rest, text) => rest.replaceAll(text, ''), told))
    .filter((rest) => /\p{L}/u.test(rest));
}

const meetings: Readonly<Record<string, Data>> = {
  'not known to be approved': {},
  'whose minutes are not approved': { approvals: [] },
  approved: {
    approvals: [{ approved: '2024-01-10', noticed: '2024-01-12' }],
    paragraphCount: 9,
    voteEventCount: 3,
  },
  moved: { movedFrom: ['2023-12-01'], papers: [{ title: 'Handlingar', url: 'https://exempelby.example/' }] },
};

test.each(Object.entries(meetings))('pages of a meeting %s have no word of their own', (_which, meeting) => {
  const simple = (Object.keys(outcomes) as Outcome[]).map((outcome) => ({
    outcome,
    clauses: [{ text: 'Gör så.', ...(outcome === 'rejected' ? { proposesTo: KF } : {}) }],
  }));
  const built = register(archive([whole, ...simple], meeting));
  const site = { name: SITE_NAME, archive: built.archive };
  const [held] = built.archive.sammantraden;
  for (const decision of built.archive.beslut) {
    expect(lettersBeside(site, decisionView(built, decision, 'en'))).toEqual([]);
    expect(lettersBeside(site, decisionItem(built, decision, 'en'))).toEqual([]);
    expect(lettersBeside(site, votePageViews(built, decision, 'en'))).toEqual([]);
  }
  expect(held).toBeDefined();
  if (held)
    expect(lettersBeside(site, [meetingView(built, held, 'en'), meetingItem(built, held, 'en')])).toEqual([]);
});
