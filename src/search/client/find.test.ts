import { describe, expect, test } from 'vitest';
import { keyWords } from '../record.ts';
import type { Engine, Found, Fragment, SearchOptions } from './engine.ts';
import { find } from './find.ts';
import { readState } from './state.ts';

/** The pages that a question finds, each with the field of the hit where there is one. */
type Answers = Record<string, (string | [id: string, field: string])[]>;

/** A page whose text is its id. */
const pageOf = (id: string): Fragment => ({
  url: `/${id}/`,
  content: id,
  meta: {},
  excerpt: id,
  plain_excerpt: id,
  sub_results: [],
  anchors: [],
});

/** An index that gives these ids for these questions, and keeps what it was asked. */
function engineWith(answers: Answers) {
  const asked: [term: string | null, options: SearchOptions][] = [];
  const engine: Engine = {
    search: async (term, options) => {
      asked.push([term, options]);
      const results = (answers[String(term)] ?? []).map((own): Found => {
        const [id, field] = typeof own === 'string' ? [own] : own;
        return { id, matchedMetaFields: field ? [field] : [], data: async () => pageOf(id) };
      });
      const ar = options.filters?.ar ? 'narrowed' : 'all';
      return {
        results,
        unfilteredResultCount: results.length,
        filters: { ar: { [ar]: 1 }, slag: { [ar]: 1 } },
      };
    },
    filters: async () => undefined,
  };
  return { engine, asked };
}

const search = async (answers: Answers, query: string) => {
  const { results } = await find(engineWith(answers).engine, readState(query));
  return results.map(({ id }) => id);
};

const key89 = `"${keyWords.paragraph('89').key}"`;
const key412 = `"${keyWords.matter('RS/412/2020').key}"`;

describe('the results', () => {
  test('are the index’s own for ordinary words', async () => {
    expect(await search({ callme: ['b', 'a'] }, '?q=callme')).toEqual(['b', 'a']);
  });

  test('begin with the decision that carries the §, then other pages that do, then mentions', async () => {
    const answers: Answers = {
      [key89]: [
        ['matter', 'bitnycklar'],
        ['decision', 'nycklar'],
      ],
      '"89"': ['mention', 'matter', 'decision'],
    };
    expect(await search(answers, '?q=§+89')).toEqual(['decision', 'matter', 'mention']);
  });

  test('are pages that mention the number where none carries it', async () => {
    expect(await search({ '272-2020': ['se 272-2020', 'x'] }, '?q=272-2020')).toEqual(['se 272-2020', 'x']);
  });

  test('are none where the index answers with something else than the number', async () => {
    const { engine } = engineWith({ '1338/22': ['punkt 1', 'punkt 13'] });
    const { results, unfiltered, counts } = await find(engine, readState('?q=1338/22'));
    expect({ results, unfiltered, counts: await counts() }).toEqual({
      results: [],
      unfiltered: 0,
      counts: {},
    });
  });

  test('are those of the day in words for a day in digits', async () => {
    expect(await search({ '5 april 2023': ['a'] }, '?q=2023-04-05')).toEqual(['a']);
  });

  test('leave out a page with the § that the other words or filters exclude', async () => {
    const answers: Answers = {
      [key89]: [
        ['other', 'nycklar'],
        ['right', 'nycklar'],
      ],
      '89 norrbotten': ['right', 'z'],
    };
    expect(await search(answers, '?q=§+89+norrbotten')).toEqual(['right', 'z']);
  });

  test('begin with the page that carries both numbers', async () => {
    const answers: Answers = {
      [key89]: [
        ['a', 'nycklar'],
        ['both', 'nycklar'],
      ],
      [key412]: [
        ['both', 'nycklar'],
        ['b', 'nycklar'],
      ],
      'rs4122020 89': ['a', 'b', 'both'],
    };
    expect(await search(answers, '?q=RS/412/2020+§+89')).toEqual(['both', 'a', 'b']);
  });

  test('keep their order by date also for a §', async () => {
    const answers: Answers = { [key89]: [['decision', 'nycklar']], '"89"': ['newer', 'decision'] };
    expect(await search(answers, '?q=§89&sortera=datum')).toEqual(['newer', 'decision']);
  });
});

test('what is only chosen, without words, comes by date', async () => {
  const { engine, asked } = engineWith({});
  await find(engine, readState('?ar=2023&ar=2020'));
  expect(asked).toEqual([[null, { filters: { ar: { any: ['2023', '2020'] } }, sort: { datum: 'desc' } }]]);
});

test('the counts of a facet disregard what is chosen in it, and only there', async () => {
  const { engine } = engineWith({ callme: ['a'] });
  const { counts } = await find(engine, readState('?q=callme&ar=2023'));
  expect(await counts()).toEqual({ ar: { all: 1 }, slag: { narrowed: 1 } });
});
