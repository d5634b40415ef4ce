import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { describe, expect, test } from 'vitest';
import { ballotOf, entry, register, voteStep, type Data } from '../../register/fixture.ts';
import type { Register } from '../../register/register.ts';
import { decisionItem } from './decision.ts';
import { feedOf, feedPlans } from './feeds.ts';
import { feedText } from './index.ts';
import { LIMIT } from './model.ts';

const SITE = new URL('https://beslut.example');
const MEETING = 'exempelby/kommunstyrelsen/2024-01-02';
const decision = (id: string, data: Data = {}) => entry('beslut', `${MEETING}/${id}`, data);

const feed = (example: Register, page = '/') => {
  const plan = feedPlans(example).find((candidate) => candidate.page === page);
  if (!plan) throw new Error(`no feed at ${page}`);
  return feedOf(example, plan, SITE);
};
const ids = (example: Register, page?: string) =>
  feed(example, page).items.map(({ id }) => id.replace(`https://beslut.example/${MEETING}/`, ''));
const only = (data: Data, body = '') => {
  const original = entry('beslut', `${MEETING}/1`, data);
  const [item] = feed(register({ beslut: [{ ...original, body: { ...original.body, html: body } }] })).items;
  if (!item) throw new Error('no item');
  return item;
};

describe('a feed', () => {
  test('has what changed last first, and what changed the same day as the meeting took it up', () => {
    const example = register({
      beslut: [
        decision('1', { order: 2 }),
        decision('2', { order: 1 }),
        decision('3', { order: 3, changed: '2024-03-01' }),
      ],
    });
    expect(ids(example)).toEqual(['3/', '2/', '1/']);
    expect(feed(example).updated).toBe('2024-03-01');
  });

  test('changes on the day of a correction, even where nobody wrote that the page changed', () => {
    const correction = { date: '2024-05-06', what: 'Siffran', before: '1', after: '2', why: 'Skrivfel.' };
    expect(only({ corrections: [correction] }).updated).toBe('2024-05-06');
  });

  test('holds no more than its limit, and says that there is more', () => {
    const many = Array.from({ length: LIMIT + 1 }, (_, index) => decision(String(index), { order: index }));
    const long = feed(register({ beslut: many }));
    expect(long.items).toHaveLength(LIMIT);
    expect(long.subtitle).toContain(`De ${LIMIT} senast ändrade av ${LIMIT + 1}`);
  });

  test('of a party has where it moved something or recorded its dissent, and not where it only voted', () => {
    const by = [{ person: 'exempelby/anna', party: 'pp' }];
    const votes = [ballotOf('anna', 'pp', 'no')];
    const example = register({
      beslut: [
        decision('1', { order: 1, proposals: [{ id: 'a', type: 'approve', by, text: 'Bifall.' }] }),
        decision('2', { order: 2, reservations: [{ by }] }),
        decision('3', { order: 3, procedure: [voteStep({ votes })] }),
      ],
    });
    expect(ids(example, '/exempelby/partier/pp/')).toEqual(['1/', '2/']);
  });

  test('of a topic, a body and an organisation has what belongs there', () => {
    const example = register({
      amnen: [entry('amnen', 'cykelbanor'), entry('amnen', 'parker')],
      beslut: [decision('1', { topics: ['cykelbanor'] })],
      underlag: [entry('underlag', 'exempelby/skrivelse', { topics: ['cykelbanor'] })],
    });
    const document = 'https://beslut.example/exempelby/underlag/skrivelse/';
    expect(ids(example, '/amnen/cykelbanor/')).toEqual(['1/', document]);
    expect(ids(example, '/amnen/parker/')).toEqual([]);
    expect(ids(example, '/exempelby/')).toEqual(['1/', document]);
    expect(ids(example, '/exempelby/kommunstyrelsen/')).toEqual(['1/']);
  });

  test('of corrections gives each an id of its own, which no later correction moves', () => {
    const correction = (date: string, what: string) => ({ date, what, before: 'A', after: 'B', why: 'Fel.' });
    const [first, second, later] = [
      correction('2024-05-06', 'Antalet'),
      correction('2024-05-06', 'Namnet'),
      correction('2024-06-01', 'Dagen'),
    ];
    const corrected = (corrections: unknown[]) => register({ beslut: [decision('1', { corrections })] });
    expect(ids(corrected([first, second]), '/rattelser/')).toEqual([
      '1/#rattelse-2024-05-06',
      '1/#rattelse-2024-05-06-2',
    ]);
    expect(ids(corrected([later, first, second]), '/rattelser/')).toEqual([
      '1/#rattelse-2024-06-01',
      '1/#rattelse-2024-05-06',
      '1/#rattelse-2024-05-06-2',
    ]);
    const [item] = feed(corrected([first]), '/rattelser/').items;
    expect(item?.title).toMatch(/^Rättelse: Antalet – /);
    expect(item?.html).toContain('<p>Före: A</p><p>Efter: B</p><p>Varför: Fel.</p>');
  });
});

describe('an empty feed', () => {
  const empty = register({});
  const plan = feedPlans(empty).find(({ page }) => page === '/rattelser/');

  test('still has its list of items in JSON, and a day in Atom', () => {
    if (!plan) throw new Error('no feed of corrections');
    expect(JSON.parse(feedText(empty, plan, 'json', SITE))).toMatchObject({ items: [] });
    expect(feedText(empty, plan, 'atom', SITE)).toContain('<updated>2024-01-02T00:00:00.000Z</updated>');
  });
});

describe('an item', () => {
  const proposes = [{ text: 'Banan byggs.', proposesTo: 'exempelby/kommunfullmaktige' }];

  test('says in its title where a decision is only proposed, or partly', () => {
    expect(only({}).title).toBe(
      'Cykelbana till Påhittan – Kommunstyrelsen 2 januari 2024 §\u00a01, Exempelby',
    );
    expect(only({ clauses: proposes }).title).toMatch(/^Förslag: /);
    expect(only({ clauses: [...proposes, { text: 'Pengar avsätts.' }] }).title).toMatch(
      /^Beslut och förslag: /,
    );
    expect(only({ clauses: proposes }).html).toContain('Förslag till kommunfullmäktige: Banan byggs.');
  });

  test('says first of all that it is preliminary', () => {
    const meeting = entry('sammantraden', 'exempelby/kommunstyrelsen/2024-01-02', { approvals: [] });
    const decision = entry('beslut', 'exempelby/kommunstyrelsen/2024-01-02/1', { clauses: proposes });
    const example = register({ sammantraden: [meeting], beslut: [decision] });
    expect(decisionItem(example, decision, SITE).title).toMatch(/^Preliminärt\. Förslag: /);
  });

  test('tells a vote in a sentence with its figures, and what is not stated as such', () => {
    const totals = { yes: 9, no: 6, abstain: 0, absent: 'unknown' };
    const { html } = only({ procedure: [voteStep({ totals, noMeans: 'unknown' })] });
    expect(html).toContain('9 ja, 6 nej, 0 avstod. Frånvarande: framgår inte av källan. Ja-sidan vann.');
    expect(html).toContain('Nej betyder: framgår inte av källan');
    expect(html).not.toContain('<svg');
  });

  test('says so where the day and the § are not known', () => {
    const example = register({
      sammantraden: [entry('sammantraden', 'exempelby/kommunstyrelsen/odaterat', { date: 'unknown' })],
      beslut: [
        entry('beslut', 'exempelby/kommunstyrelsen/odaterat/1', {
          meeting: 'exempelby/kommunstyrelsen/odaterat',
          paragraph: 'unknown',
        }),
      ],
    });
    const [item] = feed(example).items;
    expect(item?.title).toContain('Kommunstyrelsen, odaterat');
    expect(item?.html).toContain('Paragraf: framgår inte av källan. Datum: framgår inte av källan.');
  });

  test('has addresses that lead from anywhere, and nothing that is there for our styles', () => {
    const body =
      '<div class="fact-box" role="region"><h2 id="mer">Mer</h2><p><a href="/om/">om</a> <a href="#mer">upp</a></p></div>';
    const { html } = only({}, body);
    expect(html).toContain('<h3>Mer</h3>');
    expect(html).toContain('<a href="https://beslut.example/om/">');
    expect(html).toContain(`<a href="https://beslut.example/${MEETING}/1/#mer">`);
    expect(html).not.toMatch(/ (class|id|role)=|<div/);
  });

  test('keeps signs of HTML in a text as text, in the item and in Atom', () => {
    const example = register({ beslut: [decision('1', { title: 'A < B & ]]> C', summary: 'Kort <b>' })] });
    const [plan] = feedPlans(example);
    if (!plan) throw new Error('no feed');
    const [item] = feedOf(example, plan, SITE).items;
    expect(item?.html).toContain('Kort &#x3C;b>');
    const atom = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
      feedText(example, plan, 'atom', SITE),
      'application/xml',
    );
    const textOf = (name: string) => [...atom.getElementsByTagName(name)].at(-1)?.textContent?.trim();
    expect([textOf('title'), textOf('summary')]).toEqual([item?.title, 'Kort <b>']);
    expect(textOf('content')).toBe(item?.html);
  });
});

describe('what was taken back', () => {
  const example: Register = {
    ...register({ beslut: [decision('1')] }),
    withdrawals: [
      { collection: 'beslut', id: `${MEETING}/2`, date: '2024-05-02', reason: 'En personuppgift.' },
      { collection: 'sammantraden', id: MEETING, date: '2024-05-02', reason: 'En personuppgift.' },
    ],
  };

  test('keeps its id in the feeds that had it, and says that it is withdrawn, and nothing else', () => {
    const [item] = feed(example).items;
    expect(item).toEqual({
      id: `https://beslut.example/${MEETING}/2/`,
      title: 'Tillbakadragen',
      summary: 'Sidan drogs tillbaka den 2 maj 2024.',
      html: '<p>Sidan drogs tillbaka den 2 maj 2024.</p>',
      published: '2024-05-02',
      updated: '2024-05-02',
      topics: [],
    });
    for (const page of ['/exempelby/', '/exempelby/kommunstyrelsen/'])
      expect(ids(example, page)).toEqual(['2/', '1/']);
    expect(ids(example, '/rattelser/')).toEqual(['2/']);
  });
});
