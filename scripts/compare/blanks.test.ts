import { expect, test } from 'vitest';
import { shownBlanks } from './blanks.ts';

test('how the source breaks lines makes no difference', () => {
  expect(shownBlanks('<p class="lead">\nAlla\n    beslut </p> <p><a href="/"> Start </a> </p>')).toBe(
    shownBlanks('<p class="lead">Alla beslut</p><p><a href="/">Start</a></p>'),
  );
});

test.each([
  ['<p>a <b>b</b></p>', '<p>a<b>b</b></p>'],
  ['<p>a <a href="/">b</a> c</p>', '<p>a <a href="/">b</a>c</p>'],
  ['<p>a<a href="/"> b</a></p>', '<p>a<a href="/">b</a></p>'],
  ['<pre>a  b</pre>', '<pre>a b</pre>'],
  ['<textarea>a\nb</textarea>', '<textarea>a b</textarea>'],
])('a blank that is shown is one: %s', (first, second) => {
  expect(shownBlanks(first)).not.toBe(shownBlanks(second));
});
