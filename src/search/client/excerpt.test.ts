import { describe, expect, test } from 'vitest';
import { runs, withEllipses, withoutHeading } from './excerpt.ts';

describe('an excerpt', () => {
  test('is taken apart into text and hits', () => {
    expect(runs('Regionen köper <mark>CallMe.</mark> Klart.')).toEqual([
      { text: 'Regionen köper ', hit: false },
      { text: 'CallMe', hit: true },
      { text: '.', hit: false },
      { text: ' Klart.', hit: false },
    ]);
  });

  test('has neighbouring hits as one', () => {
    expect(runs('<mark>digitala</mark> <mark>hjälpmedel</mark>')).toEqual([
      { text: 'digitala hjälpmedel', hit: true },
    ]);
  });

  test('shows markup in the text as text', () => {
    expect(runs('a &lt;script&gt; b')).toEqual([{ text: 'a <script> b', hit: false }]);
  });
});

describe('dots', () => {
  const dotted = (plain: string, content: string) =>
    withEllipses([{ text: plain, hit: false }], plain, content)
      .map(({ text }) => text)
      .join('');

  test('stand where text is left out', () => {
    expect(dotted('två tre', 'Ett två  tre fyra')).toBe('… två tre …');
    expect(dotted('Ett två', 'Ett två tre')).toBe('Ett två …');
    expect(dotted('två tre', 'ett två tre')).toBe('… två tre');
  });

  test('do not stand where all is shown, nor after a whole sentence', () => {
    expect(dotted('Ett två', 'Ett två')).toBe('Ett två');
    expect(dotted('Ett två.', 'Ett två. Tre.')).toBe('Ett två.');
  });
});

test('the heading that an excerpt begins with is left out, unless it is a hit', () => {
  const excerpt = runs('Så gick det till. Hon <mark>yrkade</mark>');
  expect(withoutHeading(excerpt, 'Så gick det till')[0]?.text).toBe('Hon ');
  expect(withoutHeading(runs('<mark>Uppdrag.</mark> Ett'), 'Uppdrag')[0]?.text).toBe('Uppdrag');
  expect(withoutHeading(excerpt, 'Så gick')[0]?.text).toBe('Så gick det till. Hon ');
});
