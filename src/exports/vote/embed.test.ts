import { describe, expect, test } from 'vitest';
import { ballotOf, ballots, voteStep } from '../../register/fixture.ts';
import { archive, exportedOf } from '../fixture.ts';
import { embedHeight, roomLeft } from './embed-height.ts';
import { embedView } from './embed.ts';
import { takeAlong } from './take-along.ts';

const register = archive([voteStep()]);
const view = (...data: Parameters<typeof exportedOf>) => embedView(register, exportedOf(...data));

describe('an embedded vote', () => {
  test('has no party table where the source has no list', () => {
    const { rows, columns, knowledge } = view();
    expect([rows, columns]).toEqual([[], []]);
    expect(knowledge).toBe('Vad källan visar: endast siffror.');
  });

  test('shows no ja and no nej of parties where no position is known', () => {
    const votes = ballots('anna:pp:unknown bo:qq:unknown');
    const { columns, rows } = view({ votes });
    expect(columns.map(({ name }) => name)).toEqual(['framgår inte']);
    expect(rows.map(({ counts }) => counts)).toEqual([[{ text: '1' }], [{ text: '1' }]]);
  });

  test('shows what is known as the least there can be', () => {
    const votes = ballots('anna:pp:yes bo:pp:unknown cilla:qq:no');
    const { columns, rows } = view({ votes });
    expect(columns.map(({ name }) => name)).toEqual(['ja', 'nej', 'framgår inte']);
    expect(rows.map(({ party, counts }) => [party.code, ...counts.map(({ text }) => text)])).toEqual([
      ['PP', 'minst 1', '–', '1'],
      ['QQ', '0', '1', '0'],
    ]);
  });

  test('keeps ja and nej where all are known, even when nobody voted so', () => {
    expect(
      view({
        votes: [ballotOf('anna', 'pp', 'yes')],
        totals: { yes: 1, no: 0, abstain: 0, absent: 'unknown' },
      }).columns.map(({ name }) => name),
    ).toEqual(['ja', 'nej']);
  });

  test('says who won and why, and names what was voted on where that was not the whole matter', () => {
    const minority = {
      kind: 'remit',
      result: 'no',
      rule: 'minority',
      totals: { yes: 43, no: 38, abstain: 0, absent: 0 },
    };
    const remitted = view(minority, { outcome: 'remitted' });
    expect([remitted.score, remitted.title]).toEqual(['43–38–0', 'Cykelbana till Påhittan']);
    expect(remitted.result).toBe('Nej-sidan vann med färre röster, genom minoritetsåterremiss.');
    const part = view({ kind: 'addition' });
    expect([part.title, part.question]).toEqual([
      'Ska cykelbanan byggas?',
      'Delfråga i ärendet ”Cykelbana till Påhittan”.',
    ]);
  });

  test('says that its list lacks a vote', () => {
    const votes = ballots('anna:pp:yes cilla:qq:no');
    const { knowledge, rows } = view({ votes });
    expect(knowledge).toBe('Vad källan visar: listan saknar minst en röst.');
    expect(rows.map(({ counts }) => counts.map(({ text }) => text))).toEqual([
      ['minst 1', '0'],
      ['–', '1'],
    ]);
  });

  test('asks for more room the more it holds', () => {
    const votes = ballots('anna:pp:yes cilla:qq:no');
    expect(embedHeight(view({ votes }))).toBeGreaterThan(embedHeight(view()));
    expect(embedHeight(view({ yesMeans: 'Den byggs. '.repeat(20) }))).toBeGreaterThan(embedHeight(view()));
  });

  test('says what is left over, which is more the wider the frame is', () => {
    expect(roomLeft(view(), 320)).toBeGreaterThan(0);
    expect(roomLeft(view(), 640)).toBeGreaterThan(roomLeft(view(), 320));
    expect(roomLeft(view(), 940)).toBe(roomLeft(view(), 640));
  });
});

test('what can be taken along has links within the site and code with the full address', () => {
  const { files, embed } = takeAlong(register, exportedOf());
  const { code = '', fittingCode = '' } = embed ?? {};
  const start = '/exempelby/kommunstyrelsen/2024-01-02/1/votering-1';
  expect(files.map(({ href }) => href)).toEqual(
    ['.json', '.csv', '.semikolon.csv', '.png'].map((end) => start + end),
  );
  expect(embed?.href).toBe(`${start}/inbaddad/`);
  expect(code).toContain(`src="https://beslut.example${start}/inbaddad/"`);
  expect(fittingCode).toContain(code);
});
