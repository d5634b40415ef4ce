import { describe, expect, test } from 'vitest';
import { entry, register, voteStep, type Data } from '../register/fixture.ts';
import { decisionView } from '../register/views/decision.ts';
import { votePageViews } from '../register/views/vote-page.ts';
import { SITE_NAME } from '../site/settings/settings.ts';

/** What pages made from content offer to quote. */
const meeting = 'exempelby/kommunstyrelsen/odaterat';
const pages = (data: Data, date = '2024-01-02') => {
  const decision = entry('beslut', `${meeting}/1`, { meeting, ...data });
  const example = register({
    beslut: [decision],
    sammantraden: [
      entry('sammantraden', meeting, { date, ...(date === 'unknown' ? { dateNote: 'Påhittad.' } : {}) }),
    ],
  });
  return {
    decision: decisionView(example, decision).citation,
    votes: votePageViews(example, decision).map(({ citation }) => citation),
  };
};
const silent = voteStep({
  yesMeans: 'unknown',
  noMeans: 'unknown',
  totals: { yes: 'unknown', no: 'unknown', abstain: 'unknown', absent: 'unknown' },
  result: 'unknown',
  rule: 'unknown',
});

describe('a decision', () => {
  test('is named by body, date, § and title', () => {
    expect(pages({}).decision.texts.map(({ text }) => text)).toEqual([
      `Exempelby, kommunstyrelsen, 2 januari 2024, §\u00a01, Cykelbana till Påhittan. ${SITE_NAME},`,
    ]);
  });

  test('without date and § in the source has none', () => {
    const [reference] = pages({ paragraph: 'unknown' }, 'unknown').decision.texts;
    expect(reference?.text).toBe(
      `Exempelby, kommunstyrelsen, odaterat, paragraf framgår inte, Cykelbana till Påhittan. ${SITE_NAME},`,
    );
  });
});

describe('a vote of which the source states nothing', () => {
  const { decision, votes } = pages({ procedure: [silent] });

  test('has no figure, no winner and no meaning, on its page and on the decision’s', () => {
    const texts = [decision.texts[1]?.text, votes[0]?.texts[1]?.text];
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toBe(
      'Frågan: Ska cykelbanan byggas? Ja, nej, avstod, frånvarande: framgår inte av källan. Utfallet framgår inte av källan. ' +
        'Avgjordes med: framgår inte av källan. Ja betydde: framgår inte av källan. ' +
        `Nej betydde: framgår inte av källan. Källa: Påhittad källa, Exempelby. ${SITE_NAME},`,
    );
  });

  test('has no rows to point at', () => expect(votes[0]?.addresses).toBeUndefined());
});
