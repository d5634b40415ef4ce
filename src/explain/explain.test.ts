import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';
import { explaining } from '../messages/sv/explaining.ts';

/** What a reader sees while nothing is open. */
const seen = (html: string) => html.replace(/<span popover[\s\S]*?<\/span>/g, '').replace(/<[^>]*>/g, '');
const explained = (html: string) =>
  [...explain(html, explaining).matchAll(/popovertarget="ord-([a-z-]+)"/g)].map(([, id]) => id);

describe('a word of the administration', () => {
  test('is explained where it is first used, in whatever form, and not again', () => {
    const html = explain('<p>Två reservationer.</p><p>En reservation och en återremiss.</p>', explaining);
    expect(html).toMatch(
      /^<p>Två <span class="kept"><button type="button" class="explained" popovertarget="ord-reservation">reservationer<\/button><span popover id="ord-reservation"/,
    );
    expect(html.match(/id="ord-reservation"/g)).toHaveLength(1);
    expect(explained('<p>Två reservationer.</p><p>En reservation och en återremiss.</p>')).toEqual([
      'reservation',
      'aterremiss',
    ]);
  });

  test.each([
    ['Ärendet bordlades.', 'bordlaggning'],
    ['Hon reserverade sig.', 'reservation'],
    ['Tjänstgörande\n  ersättaren', 'tjanstgorande-ersattare'],
    ['Det läggs till&nbsp;handlingarna.', 'till-handlingarna'],
    ['Voteringen', 'omrostning'],
    ['på grund av jäv', 'jav'],
  ])('is known by its form: %s', (words, id) => expect(explained(`<p>${words}</p>`)).toEqual([id]));

  test.each([
    '<h2>Reservationer</h2>',
    '<a href="/">reservation <em>här</em></a>',
    '<blockquote><p>en reservation</p></blockquote>',
    '<figure class="quotation"><p>en reservation</p></figure>',
    '<p>Hon sade ”en reservation”.</p>',
    '<p aria-hidden="true">reservation</p>',
    '<table><tr><td>reservation</td></tr></table>',
    '<img alt="reservation" title="1 > 0: jäv">',
    '<p>minoritetsreservationsrätt</p>',
  ])('is left alone in %s', (html) => expect(explain(html, explaining)).toBe(html));

  test('is explained after an element that is left alone', () => {
    expect(explained('<h2>Reservationer</h2><ul><li>Jäv<br>en reservation</ul>')).toEqual([
      'jav',
      'reservation',
    ]);
  });
});

test('no line can begin with the full stop after a word', () =>
  expect(explain('<p>jäv. Och</p>', explaining)).toMatch(
    /<span class="kept"><button.*<\/button>.*<\/span>\.<\/span> Och/,
  ));

test('what the archive lacks keeps its words and has its explanation beside it', () => {
  const html = explain('<p>Se <span class="absent" data-absent="Styrelsen § 3">§ 3</span>.</p>', explaining);
  expect(seen(html)).toBe('Se § 3.');
  expect(html).toContain('aria-label="Finns inte i arkivet"');
  expect(html).toContain('Styrelsen § 3 finns inte i arkivet.');
});

test('the words of a page never change', () => {
  const pieces = [
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<a href="x>y">',
    '</a>',
    '<br>',
    '<!-- jäv -->',
    'jäv',
    ' reservation ',
    '”',
    'återremissen',
    '&lt;',
    '>',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (parts) => {
      const html = parts.join('');
      const without = explain(html, explaining)
        .replace(/<span popover[\s\S]*?<\/span>/g, '')
        .replace(/<span class="kept">([^]*?)<\/span>/g, '$1')
        .replace(/<\/?button[^>]*>/g, (tag) => (tag === '</button>' || tag.includes('explained') ? '' : tag));
      expect(without).toBe(html);
    }),
  );
});
