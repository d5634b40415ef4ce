import { describe, expect, test } from 'vitest';
import { archive, ballotOf, documentOf, voteStep } from '../fixture.ts';
import { embedHeight, embedView } from './embed.ts';
import { embedCode, takeAlong } from './take-along.ts';

const register = archive([voteStep()]);
const view = (...data: Parameters<typeof documentOf>) => embedView(register, documentOf(...data));

describe('an embedded vote', () => {
  test('has no party table where the source has no list', () => {
    const { rows, columns, knowledge } = view();
    expect([rows, columns]).toEqual([[], []]);
    expect(knowledge).toBe('Vad källan visar: endast siffror.');
  });

  test('shows no ja and no nej of parties where no position is known', () => {
    const votes = [ballotOf('anna', 'pp', 'unknown'), ballotOf('bo', 'qq', 'unknown')];
    const { columns, rows } = view({ votes });
    expect(columns.map(({ name }) => name)).toEqual(['framgår inte']);
    expect(rows.map(({ counts }) => counts)).toEqual([[{ text: '1' }], [{ text: '1' }]]);
  });

  test('shows what is known as the least there can be', () => {
    const votes = [
      ballotOf('anna', 'pp', 'yes'),
      ballotOf('bo', 'pp', 'unknown'),
      ballotOf('cilla', 'qq', 'no'),
    ];
    const { columns, rows } = view({ votes });
    expect(columns.map(({ name }) => name)).toEqual(['ja', 'nej', 'framgår inte']);
    expect(rows.map(({ party, counts }) => [party.code, ...counts.map(({ text }) => text)])).toEqual([
      ['PP', 'minst 1', '–', '1'],
      ['QQ', '0', '1', '0'],
    ]);
  });

  test('keeps ja and nej where all are known, even when nobody voted so', () => {
    expect(view({ votes: [ballotOf('anna', 'pp', 'yes')] }).columns.map(({ name }) => name)).toEqual([
      'ja',
      'nej',
    ]);
  });

  test('asks for more room the more it holds', () => {
    const votes = [ballotOf('anna', 'pp', 'yes'), ballotOf('cilla', 'qq', 'no')];
    expect(embedHeight(view({ votes }))).toBeGreaterThan(embedHeight(view()));
    expect(embedHeight(view({ yesMeans: 'Den byggs. '.repeat(20) }))).toBeGreaterThan(embedHeight(view()));
  });
});

test('the code to copy cannot be broken out of by a title', () => {
  expect(embedCode('https://a.example/', 'a" onload="x()<b>&', 600)).toBe(
    '<iframe src="https://a.example/" title="a&quot; onload=&quot;x()&lt;b&gt;&amp;" width="100%" height="600" style="border: 0" loading="lazy"></iframe>',
  );
});

test('what can be taken along has links within the site and code with the full address', () => {
  const { files, code, embed } = takeAlong(register, documentOf());
  const start = '/exempelby/kommunstyrelsen/2024-01-02/1/votering-1';
  expect(files.map(({ href }) => href)).toEqual(
    ['.json', '.csv', '.semikolon.csv', '.png'].map((end) => start + end),
  );
  expect(embed.href).toBe(`${start}/inbaddad/`);
  expect(code).toContain(`src="https://beslut.example${start}/inbaddad/"`);
});
