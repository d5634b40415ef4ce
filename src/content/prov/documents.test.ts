import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dateSpan } from '../../domain/dates.ts';
import { partyTallies } from '../../domain/tally.ts';
import { noCache } from '../../reading/entry-cache.ts';
import { readArchive } from '../../reading/read-archive.ts';
import { hasPage } from '../../register/has-page.ts';
import { voteEventsOf } from '../../telling/decision-votes.ts';
import { buildRegister } from '../../register/build-register.ts';
import { decisionView } from '../../register/views/decision.ts';
import { documentView } from '../../register/views/document.ts';
import { matterView } from '../../register/views/matter.ts';
import { topicView } from '../../register/views/topic.ts';

/**
 * The facts of the five real documents that the archive began with. They are what a newspaper may
 * quote: a change here is a change of the record, and needs a correction on the page.
 */

const { archive, faults } = readArchive(join(import.meta.dirname, '..'), noCache);
const register = buildRegister(archive, Date.parse('2026-11-22T12:00Z'));

const decision = (id: string) => {
  const entry = register.get('beslut', id);
  return { data: entry.data, view: decisionView(register, entry) };
};
const document = (id: string) => {
  const entry = register.get('underlag', id);
  return { data: entry.data, view: documentView(register, entry) };
};

test('the archive has neither errors nor warnings', () => {
  expect(faults).toEqual([]);
});

test('the calendars have what they are tested for: undated meetings, and due days, months and quarters', () => {
  expect(archive.sammantraden.some(({ data }) => data.date === 'unknown')).toBe(true);
  const dues = archive.beslut.flatMap(({ data }) => data.assignments.map(({ due }) => String(due)));
  for (const shape of [/^\d{4}-\d\d-\d\d$/, /^\d{4}-\d\d$/, /^\d{4}-Q\d$/])
    expect(dues.some((due) => shape.test(due))).toBe(true);
});

test('votes are of every kind that their pages are tested for: without positions, long, without a list', () => {
  const lists = archive.beslut.flatMap((entry) => voteEventsOf(entry).map(({ event }) => event.votes));
  const isSilent = (list: (typeof lists)[number]) => list.every(({ option }) => option === 'unknown');
  expect(lists.some((list) => list.length > 0 && isSilent(list))).toBe(true);
  expect(lists.some((list) => list.length > 50)).toBe(true);
  expect(lists.some((list) => list.length === 0)).toBe(true);
});

test('every decision and document has a topic', () => {
  const without = [...archive.beslut, ...archive.underlag].filter(({ data }) => data.topics.length === 0);
  expect(without.map(({ id }) => id)).toEqual([]);
});

test('every example that the help links to is there', () => {
  const links = globSync('src/pages/**/*.mdx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/<(?:Example|WithPage)\s+href="([^"]+)"/g)].map(
      ([, href = '']) => href,
    ),
  );
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((href) => !hasPage(register, href))).toEqual([]);
});

describe('§ 113 of Norrbotten’s regionstyrelse, on the call-back system CallMe', () => {
  const { data, view } = decision('norrbotten/regionstyrelsen/odaterat/113');

  test('is undated, and belongs to matter 272-2020 and member’s bill 3-2020', () => {
    expect(view.date.stated).toBe(false);
    expect(data.matters).toEqual(['272-2020']);
    expect(view.memberBill).toBe('Motion 3-2020 av Marianne Sandström (SD)');
  });

  test('proposes to regionfullmäktige to reject the bill', () => {
    expect(view.kind).toBe('proposes');
    expect(view.status).toBe('Föreslår regionfullmäktige: avslag');
  });

  test('has the proposal and the reservation of Marianne Sandström (SD)', () => {
    expect(view.proposals.map(({ heading }) => heading)).toEqual(['Marianne Sandström (SD) yrkade bifall']);
    expect(view.reservations.map(({ by }) => by)).toEqual(['Marianne Sandström (SD)']);
  });

  test('was settled by acclamation, so that nobody has a recorded vote', () => {
    expect(view.manner).toBe('acclamation');
    expect(view.votes).toEqual([]);
  });

  test('states an assessment of gender equality', () => {
    expect(view.genderEquality.stated).not.toBe(false);
  });
});

describe('§ 89 of Jämtland Härjedalen’s regionstyrelse, 26 May 2020', () => {
  const { data, view } = decision('jamtland-harjedalen/regionstyrelsen/2020-05-26/89');
  const step = Array.isArray(data.procedure)
    ? data.procedure.find((procedureStep) => procedureStep.step === 'vote')
    : undefined;
  const event = step?.step === 'vote' ? step.event : undefined;

  test('has four proposals and who moved them', () => {
    expect(view.proposals.map(({ heading }) => heading)).toEqual([
      'Robert Hamberg (M) yrkade ändring',
      'Jonas Andersson (S) yrkade ändring',
      'Lennart Ledin (L) yrkade avslag',
      'Bengt Bergqvist (S) yrkade bifall',
    ]);
  });

  test('has its questions in order, up to the one vote', () => {
    expect(view.steps?.map(({ kind }) => kind)).toEqual([
      'question',
      'vote-request',
      'main-proposal',
      'question',
      'question',
      'vote-request',
      'vote',
    ]);
  });

  test('has 9 ja, 6 nej and 0 who abstained, and does not say how many were absent', () => {
    expect(event?.totals).toEqual({ yes: 9, no: 6, abstain: 0, absent: 'unknown' });
    expect(event?.result).toBe('yes');
  });

  test('names fifteen voters with party and role, and no position for any of them', () => {
    expect(event?.votes).toHaveLength(15);
    expect(new Set(event?.votes.map(({ option }) => option))).toEqual(new Set(['unknown']));
    expect(partyTallies(event?.votes ?? []).map(({ party, voters }) => `${voters} ${party}`)).toEqual([
      '5 s',
      '3 c',
      '2 m',
      '1 kd',
      '1 l',
      '1 mp',
      '1 sd',
      '1 v',
    ]);
  });

  test('gives regiondirektören an assignment without a due date, and names the earlier step', () => {
    expect(view.assignments.map(({ addressee, due }) => [addressee, due.stated])).toEqual([
      ['Regiondirektören', false],
    ]);
    expect(view.references[0]?.target.text).toContain('14 maj 2020 §\u00a045');
    expect(view.references[0]?.inArchive).toBe(false);
    expect(view.recipients).toEqual(['Regionstabschef']);
  });
});

describe('the slides on causes and measures, January–April 2022', () => {
  const { view } = document('norrbotten/uppfoljningsindikatorer-2022');

  test('have six areas and the summary, each with causes and measures', () => {
    const areas = [...view.html.matchAll(/class="causes-and-measures-title"[^>]*>([^<]+)</g)].map(
      ([, title]) => title,
    );
    expect(areas).toHaveLength(6);
    expect(view.html.match(/class="causes"/g)).toHaveLength(6);
    expect(view.html.match(/class="measures"/g)).toHaveLength(6);
  });

  test('are undated, and stand beside the CallMe decision under telefontillgänglighet', () => {
    expect(view.date.stated).toBe(false);
    const topic = topicView(register, register.get('amnen', 'telefontillganglighet'));
    expect(topic.decisions.map(({ href }) => href)).toContain('/norrbotten/regionstyrelsen/odaterat/113/');
    expect(topic.documents.map(({ href }) => href)).toContain(
      '/norrbotten/underlag/uppfoljningsindikatorer-2022/',
    );
  });
});

describe('Norrbotten’s regionstyrelse, 5 April 2023', () => {
  const decisions = register.decisionsOf('norrbotten/regionstyrelsen/2023-04-05');

  test('has eleven decisions in order, without §', () => {
    expect(decisions.map(({ data }) => data.order)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(new Set(decisions.map(({ data }) => data.paragraph))).toEqual(new Set(['unknown']));
  });

  test('has the number of clauses that the source has', () => {
    expect(decisions.map(({ data }) => data.clauses.length)).toEqual([1, 1, 1, 1, 1, 1, 11, 1, 4, 6, 3]);
  });

  test('proposes items 2, 4 and 5 and the last clause of item 7 to fullmäktige', () => {
    const kinds = decisions.map((published) => decisionView(register, published).kind);
    expect(kinds).toEqual([
      'decides',
      'proposes',
      'decides',
      'proposes',
      'proposes',
      'decides',
      'both',
      'decides',
      'decides',
      'decides',
      'decides',
    ]);
  });

  test('has the staffing package’s amounts, never added', () => {
    const { view } = decision('norrbotten/regionstyrelsen/2023-04-05/bemanningspaket');
    expect(view.budget.map(({ amount, period }) => `${amount} ${period.text}`)).toEqual([
      '135 miljoner kronor 2024',
      '1 miljon kronor 2024',
      'upp till 1 miljon kronor 2024',
      '45 miljoner kronor 2023',
    ]);
  });

  test('keeps the precision of each due date', () => {
    const dues = decisions.flatMap(({ data }) => data.assignments.map(({ due }) => due));
    expect(dues).toEqual([
      ...['2023-09', '2023-09', '2023-08', '2023-09', 'unknown', '2023-09', '2023-09'],
      ...['unknown', '2024-03', '2024-Q1', '2023-05-10'],
    ]);
    expect(dateSpan('2024-Q1')?.last).toBe('2024-03-31');
  });

  test('marks the item that was dealt with behind closed doors', () => {
    expect(decisions.filter(({ data }) => data.closedDoors).map(({ data }) => data.order)).toEqual([11]);
  });

  test('has the known next step of items 2 and 7 on 25 April 2023', () => {
    const next = decisions.flatMap(({ data }) =>
      data.references
        .filter(({ relation }) => relation === 'later-step')
        .map((reference) => [data.order, reference.elsewhere?.date]),
    );
    expect(next).toEqual([
      [2, '2023-04-25'],
      [7, '2023-04-25'],
    ]);
  });

  test('gives no party and no person a vote', () => {
    for (const published of decisions) expect(decisionView(register, published).votes).toEqual([]);
  });
});

describe('the report on gender-equal decisions, Dnr 1206-2019', () => {
  const { data, view } = document('norrbotten/jamstallda-beslut-aterrapportering');

  test('holds a proposal, and does not say that it was decided', () => {
    expect(view.proposedDecision?.decided.stated).toBe(false);
    expect(data.matters).toEqual(['1206-2019']);
  });

  test('names the two § that the archive does not hold, without a link', () => {
    expect(
      view.references.map(({ relation, target }) => [relation, target.text.split(':')[0], target.href]),
    ).toEqual([
      ['Återrapporterar', 'Regionstyrelsen 8 maj 2019 §\u00a0132', undefined],
      ['Hör ihop med', 'Regionstyrelsen 30 januari 2019 §\u00a030', undefined],
    ]);
  });
});

describe('the matters of the five documents', () => {
  const matter = (key: string) => matterView(register, register.matters.get(key)!);

  test('272-2020 has one step, without a date, and lacks what regionfullmäktige decided', () => {
    const { steps, undated, gaps } = matter('norrbotten/272-2020');
    expect(steps).toEqual([]);
    expect(undated.map(({ what }) => what)).toEqual(['Föreslog regionfullmäktige']);
    expect(gaps.map(({ text }) => text)).toEqual(['Regionfullmäktiges beslut finns inte i arkivet.']);
  });

  test('1206-2019 has its two known decisions as gaps in the line, and the undated report beside it', () => {
    const { steps, undated } = matter('norrbotten/1206-2019');
    expect(steps.map(({ iso, title, inArchive }) => [iso, title.text, inArchive])).toEqual([
      ['2019-01-30', '§\u00a030 Jämställdhetsrapport 2018', false],
      ['2019-05-08', '§\u00a0132 Jämställda beslut', false],
    ]);
    expect(undated).toHaveLength(1);
  });
});
