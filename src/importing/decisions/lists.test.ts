import { expect, test } from 'vitest';
import { linesOfHtml } from '../formats/html.ts';
import { settled } from '../formats/settled.ts';
import type { Line } from '../model/line.ts';
import { readLines } from '../read.ts';
import { readText } from '../test-files.ts';
import { item, level, linesOf, lists, p } from '../test-word.ts';

const ofWord = (...body: string[]) => {
  const numbering = lists(level(0, 'upperLetter', '%1.') + level(1, 'lowerRoman', '%2)'));
  return only(linesOf({ body: [p('§ 6 Ledljus'), p('Beslut'), ...body].join(''), numbering }), 'docx');
};
const ofPage = (body: string) =>
  only(
    settled(linesOfHtml(`<main><h1>Ledljus</h1><p>Regionstyrelsen beslutar att</p>${body}</main>`)).lines,
    'html',
  );

function only(lines: readonly Line[], format: 'docx' | 'html') {
  const [decision, ...more] = readLines(`prov.${format}`, format, lines).reading.decisions;
  if (decision === undefined || more.length > 0) throw new Error('one decision is expected');
  return { clauses: decision.clauses, warned: decision.warnings.map(({ code }) => code) };
}

test('lettered points of a list are clauses of their own, and what lies deeper belongs to its point', () => {
  const { clauses } = ofWord(
    item('Nämnden antar reglerna enligt följande:', 1),
    item('ljusen släcks,', 1, 1),
    item('lamporna säljs.', 1, 1),
    item('Nämnden avslår begäran.', 1),
  );
  expect(clauses).toHaveLength(2);
  expect(clauses[0]).toMatch(/antar reglerna.+ljusen släcks.+lamporna säljs\.$/u);
  expect(clauses[1]).toMatch(/Nämnden avslår begäran\.$/u);
});

test('what lies deeper in a list belongs to its point, though no colon leads it in', () => {
  const { clauses } = ofWord(
    item('Nämnden antar reglerna.', 1),
    item('ljusen släcks.', 1, 1),
    item('Nämnden avslår begäran.', 1),
  );
  expect(clauses.map((clause) => /antar|avslår/u.exec(clause)?.[0])).toEqual(['antar', 'avslår']);
  expect(clauses[0]).toMatch(/ljusen släcks\.$/u);
});

test('a sentence after the list that ends "beslutar att" is no clause, and is told of', () => {
  const { clauses, warned } = ofPage(
    '<ul><li>öppna 20 vårdplatser</li><li>avsätta medel</li></ul><p>Läget är ansträngt efter sommaren.</p>',
  );
  expect(clauses).toEqual(['öppna 20 vårdplatser', 'avsätta medel']);
  expect(warned).toContain('text-under-beslut');
});

test('a page that tells of each decision in a sentence under a heading is parted at the headings', () => {
  const page =
    '<main><h1>Beslut i korthet</h1><h2>Stöd</h2><p>Nämnden beslutade att anta riktlinjen.</p><p>Läs mer om stödet.</p><h2>Pengar</h2><p>Nämnden beslutade att ge kören 200 kronor.</p><h2>Kontakt</h2><p>Ring oss.</p></main>';
  const { decisions } = readLines('prov.html', 'html', settled(linesOfHtml(page)).lines).reading;
  expect(decisions.map(({ title, clauses }) => [title, ...clauses])).toEqual([
    ['Stöd', 'att anta riktlinjen.'],
    ['Pengar', 'att ge kören 200 kronor.'],
  ]);
});

test('a lead to what is proposed to another body is no part of the points under it', () => {
  const { decisions } = readText(
    '§ 8 Läsår\n\nBeslut\nFör egen del:\na) Läsåret börjar i augusti.\n\nNämnden föreslår kommunfullmäktige:\nb) Skolpengen höjs.\n',
  ).reading;
  expect(decisions[0]?.clauseDetails.map(({ text, proposesTo }) => [text, proposesTo])).toEqual([
    ['Läsåret börjar i augusti.', null],
    ['Skolpengen höjs.', 'Kommunfullmäktige'],
  ]);
});
