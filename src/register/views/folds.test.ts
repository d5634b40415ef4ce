import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../messages/sentence.ts';
import { folding, longText, outermost, pathName } from './folds.ts';

const name = (folded: readonly number[]) => `${folded.length} till`;

describe('a long list', () => {
  test('stands open in its beginning, and its fold says how much is in it', () => {
    expect(folding([1, 2, 3, 4, 5, 6], 3, name)).toEqual({
      open: [1, 2, 3],
      folded: [4, 5, 6],
      name: '3 till',
    });
  });

  test('is whole where only one or two would be folded', () => {
    expect(folding([1, 2, 3, 4, 5], 3, name)).toEqual({ open: [1, 2, 3, 4, 5], folded: [] });
  });

  test('loses nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 10 }), (items, most) => {
        const { open, folded } = folding(items, most, name);
        expect([...open, ...folded]).toEqual(items);
      }),
    );
  });
});

test('the way to a decision is named by what is in it', () => {
  expect(pathName({ draft: true, proposals: 4, steps: 7 })).toBe(
    'Ett liggande förslag, 4 yrkanden och 7 steg i beslutsgången',
  );
  expect(pathName({ draft: false, proposals: 1, steps: 0 })).toBe('1 yrkande');
});

describe('a long text', () => {
  const paragraph = (count: number) => `<p>${'ord '.repeat(count).trim()}</p>\n`;

  test('stands open in its beginning, and its fold names the headings and the length', () => {
    const beginning = `<h3 id="a">Bakgrund</h3>\n${paragraph(70)}`;
    const rest = `${paragraph(40)}<h3 id="b">Skäl &#x26; svar</h3>\n${paragraph(60)}`;
    const text = longText(beginning + rest);
    expect(text.open + text.folded).toBe(beginning + rest);
    expect(text.open.trim()).toBe(beginning.trim());
    expect(plain(text.name ?? [])).toBe('Läs vidare: Skäl & svar (100 ord)');
    const [, headings] = longText(beginning + rest, 'en').name ?? [];
    expect(headings).toEqual({ text: 'Skäl & svar', lang: 'sv' });
  });

  test('never ends its open part with a heading', () => {
    const { open } = longText(`${paragraph(60)}<h3>Skäl</h3>\n${paragraph(80)}`);
    expect(open).not.toContain('Skäl');
  });

  test('is whole where little would be folded', () => {
    expect(longText(paragraph(60) + paragraph(50))).toEqual({
      open: paragraph(60) + paragraph(50),
      folded: '',
    });
  });

  test('is parted at its outermost elements alone', () => {
    const html = '<div><p>a<br>b</p></div>\n<p title="a > b">c</p>\n<hr>\n<ul><li>d</li></ul>\n';
    expect(outermost(html).map((block) => block.trim())).toEqual([
      '<div><p>a<br>b</p></div>',
      '<p title="a > b">c</p>',
      '<hr>',
      '<ul><li>d</li></ul>',
    ]);
    expect(outermost(html).join('')).toBe(html);
  });
});
