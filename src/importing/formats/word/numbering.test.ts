import { describe, expect, test } from 'vitest';
import { doubtsOf, item, level, linesOf, lists, p, textsOf } from '../../test-word.ts';

const points = level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)') + level(2, 'lowerRoman', '%3.');

describe('automatic numbers are those that Word shows', () => {
  test('letters below a point, and the point after them', () => {
    const lines = linesOf({
      body:
        item('godkänner', 1) +
        item('hallen', 1, 1) +
        item('parken', 1, 1) +
        item('avslår', 1) +
        item('badet', 1, 1),
      numbering: lists(points),
    });
    expect(lines.map(({ text, item: label }) => [text, label?.level])).toEqual([
      ['1. godkänner', 0],
      ['a) hallen', 1],
      ['b) parken', 1],
      ['2. avslår', 0],
      ['a) badet', 1],
    ]);
  });

  test('a list goes on after text between', () => {
    const body = item('godkänna', 1) + p('Styrelsen beslutar för egen del') + item('uppdra', 1);
    expect(textsOf({ body, numbering: lists(points) })).toEqual([
      '1. godkänna',
      'Styrelsen beslutar för egen del',
      '2. uppdra',
    ]);
  });

  test('two lists of one source count on together, unless one begins anew', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${points}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const body = item('a', 1) + item('b', 2) + item('c', 3) + item('d', 3) + item('e', 1);
    expect(textsOf({ body, numbering })).toEqual(['1. a', '2. b', '1. c', '2. d', '3. e']);
  });

  test('§§ by a heading style, from the number that the list begins at', () => {
    const numbering = lists(level(0, 'decimal', '§ %1', 89, '<w:pStyle w:val="Rubrik1"/>'));
    const styles =
      '<w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const heading = (text: string) => p(text, '<w:pStyle w:val="Rubrik1"/>');
    expect(
      textsOf({
        body:
          heading('Val') +
          p('Text') +
          heading('Taxa') +
          p('Ingen', '<w:pStyle w:val="Rubrik1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        numbering,
        styles,
      }),
    ).toEqual(['§ 89 Val', 'Text', '§ 90 Taxa', 'Ingen']);
  });

  test('the style that Word gives where none is named has its number too', () => {
    const styles =
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(textsOf({ body: p('Val'), numbering: lists(points), styles })).toEqual(['1. Val']);
  });

  test.each([
    ['upperRoman', '%1.', 4, 'IV.'],
    ['lowerRoman', '(%1)', 9, '(ix)'],
    ['upperLetter', '%1.', 3, 'C.'],
    ['lowerLetter', '%1)', 28, 'bb)'],
    ['decimalZero', '%1', 7, '07'],
    ['decimal', '%1 §', 12, '12 §'],
    ['bullet', '\uf0b7', 1, '•'],
    ['bullet', '-', 1, '–'],
  ])('%s as "%s" from %d is %s', (kind, text, start, label) => {
    expect(textsOf({ body: item('x', 1), numbering: lists(level(0, kind, text, start)) })).toEqual([
      `${label} x`,
    ]);
  });

  test('levels within levels, and as figures where they are to be', () => {
    const numbering = lists(
      level(0, 'upperRoman', '%1') +
        level(1, 'decimal', '%1.%2', 1, '<w:isLgl/>') +
        level(2, 'decimal', '%1.%2.%3'),
    );
    expect(
      textsOf({ body: item('a', 1) + item('b', 1) + item('c', 1, 1) + item('d', 1, 2), numbering }),
    ).toEqual(['I a', 'II b', '2.1 c', 'II.1.1 d']);
  });

  test('a level that never begins anew counts on', () => {
    const numbering = lists(
      level(0, 'decimal', '%1.') + level(1, 'decimal', '§ %2', 5, '<w:lvlRestart w:val="0"/>'),
    );
    expect(
      textsOf({ body: item('a', 1) + item('b', 1, 1) + item('c', 1) + item('d', 1, 1), numbering }),
    ).toEqual(['1. a', '§ 5 b', '2. c', '§ 6 d']);
  });

  test('a style gives the list and the paragraph its level', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Lista"><w:name w:val="Lista"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const below = p('led', '<w:pStyle w:val="Lista"/><w:numPr><w:ilvl w:val="1"/></w:numPr>');
    expect(
      textsOf({ body: p('punkt', '<w:pStyle w:val="Lista"/>') + below, numbering: lists(points), styles }),
    ).toEqual(['1. punkt', 'a) led']);
  });

  test('a deleted point is not counted', () => {
    const list = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const deleted = p(
      '<w:del w:id="1"><w:r><w:delText>borta</w:delText></w:r></w:del>',
      `${list}<w:rPr><w:del w:id="2"/></w:rPr>`,
    );
    expect(textsOf({ body: item('ett', 1) + deleted + item('två', 1), numbering: lists(points) })).toEqual([
      '1. ett',
      '2. två',
    ]);
  });

  test('a list by the link to a style of lists', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${points}<w:styleLink w:val="Lista"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lista"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    expect(textsOf({ body: item('a', 1), numbering })).toEqual(['1. a']);
  });

  test('a number of a kind that is not counted here is told, and not made up', () => {
    const xml = { body: item('Val', 1), numbering: lists(level(0, 'cardinalText', '%1.')) };
    expect(textsOf(xml)).toEqual(['Val']);
    expect(doubtsOf(xml)).toEqual(['listnummer-okant']);
  });
});
