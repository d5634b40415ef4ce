import { describe, expect, test } from 'vitest';
import { readText } from '../test-files.ts';
import { header } from '../test-properties.ts';

const only = (text: string) =>
  readText(text).reading.decisions.map(({ title, clauses }) => [title, ...clauses]);

describe('the turn of a page without a blank line', () => {
  test('parts points of a decision', () => {
    expect(
      only(
        '§ 1 Taxa\n\nBeslut\n\nNämnden beslutar\n\natt lägga rapporten till handlingarna\n\fatt ge förvaltningen i uppdrag att återkomma.\n',
      ),
    ).toEqual([
      ['Taxa', 'att lägga rapporten till handlingarna', 'att ge förvaltningen i uppdrag att återkomma.'],
    ]);
  });

  test('stands above the heading that is first on the page', () => {
    expect(
      only(
        '§ 1 Taxa\n\nBeslut\n\nNämnden beslutar:\n\n– Taxan antas.\n\fÄrendet\n\nTaxan har inte ändrats på sex år.\n',
      ),
    ).toEqual([['Taxa', 'Taxan antas.']]);
  });

  test('parts a title above its number from what stood on the page before', () => {
    const minutes = (title: string, number: number) =>
      `\f${title}\n§ ${number}\nDnr KS 2031/${number}\n\nBeslut\n\nTaxan antas.\n\nJusterare: Sara Dal\n`;
    expect(only(minutes('Taxa för bad', 1) + minutes('Taxa för ljus', 2)).map(([title]) => title)).toEqual([
      'Taxa för bad',
      'Taxa för ljus',
    ]);
  });
});

test('where a text is broken at a number of letters, a line with room for the next word has ended', () => {
  const long =
    'En lång mening som visar hur många bokstäver som en rad i den här texten har\nrum för innan den bryts, och som går vidare över ännu en rad för att visa\nännu tydligare att det är så.';
  expect(
    only(
      `§ 1 Stöd\n\nBakgrund\n\n${long}\n\nBeslut\n\nLillåns scoutkår beviljas 30 000 kronor i bidrag för år 2031.\nBidraget redovisas i mars.\n`,
    ),
  ).toEqual([
    ['Stöd', 'Lillåns scoutkår beviljas 30 000 kronor i bidrag för år 2031.', 'Bidraget redovisas i mars.'],
  ]);
});

test('a page header after any line of a clause of many sentences leaves it one clause', () => {
  const clause = [
    'Ansvar för mål i budgeten fördelas till nämnder enligt',
    'följande:',
    'Mål: Fler barn ska kunna läsa och skriva, och skolans lokaler',
    'ska vara hela.',
    'Huvudansvariga nämnder: barnnämnden',
    'Mål: Avfallet i Exempelby ska minska.',
    'Huvudansvariga nämnder: miljönämnden',
    'Ansvariga nämnder: tekniska nämnden, kulturnämnden, nämnden för',
    'arbete och vuxnas lärande',
  ];
  const whole = only(['§ 1 Mål', 'Beslut', '', ...clause, '', '§ 2 Taxa'].join('\n'));
  expect(whole[0]).toHaveLength(2);
  for (const place of clause.keys()) {
    const broken = clause.toSpliced(place + 1, 0, ...header('Kommunfullmäktige', '2031-05-07'));
    expect(only(['§ 1 Mål', 'Beslut', '', ...broken, '', '§ 2 Taxa'].join('\n'))).toEqual(whole);
  }
});
