import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SWEDISH } from '../../domain/language.ts';
import { messagesIn } from '../../messages/index.ts';
import { readCsv, readTable } from '../../site-check/read-csv.ts';
import { ballotOf, ballots } from '../../register/fixture.ts';
import { documentOf } from '../fixture.ts';
import { columns } from './columns.ts';
import { voteCsv } from './csv.ts';

const votes = [ballotOf('anna', 'pp', 'yes', 'chair'), ballotOf('bo', null, 'unknown', 'unknown')];

const table = (event: ReturnType<typeof documentOf>) => readTable(voteCsv(event, 'comma'), ',');

describe('the table of a vote event', () => {
  test('has a row a voter, with the position in words and "framgår inte" as a value of its own', () => {
    expect(table(documentOf({ votes }))).toMatchObject([
      { namn: 'Anna', parti: 'PP', roll: 'ordförande', rost: 'ja', ja_totalt: '2', vinnande_sida: 'ja' },
      { namn: 'Bo', parti: '', roll: '', rost: 'framgår inte', ja_totalt: '2', franvarande_totalt: '' },
    ]);
  });

  test('says who was kept out by a conflict of interest', () => {
    const list = ballots('anna:pp:yes dan:qq:absent');
    const event = documentOf({ votes: list }, { disqualified: [{ person: 'exempelby/dan', party: 'qq' }] });
    expect(table(event)).toMatchObject([
      { rost: 'ja', jav: '' },
      { rost: 'frånvarande', jav: 'ja' },
    ]);
  });

  test('has a single row without a name where the source has no list', () => {
    expect(table(documentOf())).toMatchObject([{ namn: '', rost: '', ja_totalt: '2', nej_totalt: '1' }]);
  });

  test('tells a stated 0 from what is not stated', () => {
    expect(table(documentOf())).toMatchObject([{ avstar_totalt: '0', franvarande_totalt: '' }]);
  });

  test('says the same in both forms', () => {
    const event = documentOf({ votes, question: 'Ska "cykelbanan"; eller gångbanan, byggas?' });
    const semicolon = voteCsv(event, 'semicolon');
    expect(semicolon.charCodeAt(0)).toBe(0xfeff);
    expect(voteCsv(event, 'comma').charCodeAt(0)).not.toBe(0xfeff);
    expect(readCsv(semicolon.slice(1), ';')).toEqual(readCsv(voteCsv(event, 'comma'), ','));
  });

  test('ends lines as RFC 4180 says', () => {
    expect(voteCsv(documentOf({ votes }), 'comma').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each(['=1+1', '+46', '-1', '@a', '=HYPERLINK("x")'])('makes %s text, not a formula', (question) => {
    expect(table(documentOf({ question }))).toMatchObject([{ fraga: `'${question}` }]);
  });

  test('comes back as it was, whatever a text holds', () => {
    const text = fc
      .string({ minLength: 1 })
      .filter((value) => value.trim() === value && value !== '' && !/^[=+\-@]/.test(value));
    fc.assert(
      fc.property(text, (question) => {
        const [row] = table(documentOf({ question }));
        expect(row?.['fraga']?.replace(/^'/, '')).toBe(question.replace(/^'/, ''));
      }),
    );
  });
});

describe('the columns', () => {
  test('have names that programs can use, each once', () => {
    const names = columns.map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z_]+$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('are all described in whole sentences', () => {
    for (const { name } of columns) expect(messagesIn(SWEDISH).data.columns[name]).toMatch(/^[A-ZÅÄÖ].*\.$/);
  });
});
