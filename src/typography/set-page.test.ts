import { describe, expect, test } from 'vitest';
import { setPage } from './set-page.ts';

const shown = (html: string) => setPage(html).replaceAll('\u00a0', '~');

describe('on a page', () => {
  test.each([
    ['<p>Skolan kostar 509 miljoner kronor.</p>', '<p>Skolan kostar 509~miljoner~kronor.</p>'],
    ['<h1>Den 14 maj</h1><td>10 000 kr</td>', '<h1>Den 14~maj</h1><td>10~000~kr</td>'],
    ['<p>2–3 miljoner</p>', '<p><span class="kept">2–3</span>~miljoner</p>'],
    ['<p>5&nbsp;000 kr</p>', '<p>5~000~kr</p>'],
  ])('amounts are kept together: %s', (html, expected) => expect(shown(html)).toBe(expected));

  test.each([
    '<head><title>10 000 kr – 2–3 mnkr</title></head><header>ord</header>',
    '<a title="10 000 kr > 2–3" href="/?q=10 000 kr">ord</a>',
    '<textarea>10 000 kr</textarea><pre>2–3 mnkr</pre><code>10 000 kr</code>',
    '<select><option value="10 000 kr">2–3</option></select>',
    '<script>const text = "10 000 kr";</script><!-- 10 000 kr -->',
    '<svg><text>9–6</text></svg>',
  ])('what is no running text stays as it is: %s', (html) => expect(setPage(html)).toBe(html));
});
